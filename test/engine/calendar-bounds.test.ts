import { describe, expect, test } from 'vitest'
import { agendaOf } from '../../src/engine/agenda.ts'
import { judge } from '../workspaces.ts'
import { both, everything } from './dated.ts'

describe('at the bounds', () => {
  /** The days that the calendar has of one kind, with some words of the documents changed. */
  const days = (kind: string, words: string, by: string, asOf = '2026-06-01') => {
    const changed = everything.map(one => ({ ...one, text: one.text.replace(words, by) }))
    return both(changed, asOf).items.flatMap(item => (item.kind === kind ? [item.date] : []))
  }

  test('a member has a course to take until the last day in the body', () => {
    const left = (until: string) => days('course', 'from: 2026-03-01', `from: 2026-03-01, until: ${until}`)
    expect([left('2026-06-01'), left('2026-05-31')]).toEqual([['2026-09-01'], []])
  })

  test('the meetings of another organ are no oversight', () => {
    expect(days('oversight', 'organ: board\ndate: 2026-04-10', 'organ: executive-board\ndate: 2026-04-10')).toEqual([])
  })

  test('what is said to have been done after the day has not been done', () => {
    const last = (day: string) => days('repeated', 'last: 2026-02-10', `last: ${day}`)
    expect([last('2026-06-01'), last('2026-06-02')]).toEqual([['2026-12-01'], []])
  })

  test('an exemption is there until its last day', () => {
    const ends = (asOf: string) => days('exemption', '', '', asOf)
    expect([ends('2026-10-15').length, ends('2026-10-16')]).toEqual([2, []])
  })

  test('an exception is there from the day it was granted', () => {
    const granted = (day: string) => days('exception', 'granted: 2026-03-12', `granted: ${day}`)
    expect([granted('2026-06-01'), granted('2026-06-02')]).toEqual([['2026-12-31'], []])
  })

  test('an exception is put before the management body until it expires', () => {
    const asked = (asOf: string) => {
      const [judgement] = judge(everything, asOf)
      const { entity: own } = judgement?.workspace ?? {}
      if (!judgement || !own) throw new Error('nothing was judged')
      return agendaOf(judgement.workspace, own, asOf, []).items.map(({ document }) => document.data.id)
    }
    expect(asked('2026-12-31')).toContain('E-1')
    expect(asked('2027-01-01')).not.toContain('E-1')
  })
})
