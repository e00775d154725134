import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { intervalsOf } from '../../src/engine/calendar/intervals.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { after as later } from '../../src/law/calendar.ts'
import { rules } from '../../src/rules/index.ts'
import { entity, file } from '../workspaces.ts'
import { both, everything } from './dated.ts'

/** Messages on what was done late: of that nothing is to be done any more. */
const done = ['late', 'lateUnsure', 'requestedLate']

describe.each(['fjordvand', 'nordlys'])('%s', name => {
  const { files } = readTree(realFolder(`policies-example/${name}`), [])
  const days = Array.from({ length: 12 }, (_, index) => later('2025-12-15', `P${index * 2}M`))

  test.each(days)('what a rule says is due, the calendar has on the same day: %s', asOf => {
    const { findings, items } = both(files, asOf)
    const told = findings.flatMap(({ rule, says, words, at }) => {
      const { due = says.startsWith('expire') ? words['expires'] : undefined } = words
      const dated = typeof due === 'object' && 'date' in due && !done.includes(says)
      return dated ? [{ rule, path: at.path, date: due.date }] : []
    })
    const missing = told.filter(({ path, date }) => !items.some(item => item.at.path === path && item.date === date))
    expect(missing).toEqual([])
    expect(items.length).toBeGreaterThan(10)
  })

  test('what is overdue in the calendar, a rule tells of', () => {
    const { findings, items } = both(files, '2027-06-01')
    const silent = items.filter(
      ({ date, at }) =>
        date < '2027-06-01' && !findings.some(finding => finding.at.path === at.path && finding.severity !== 'notice'),
    )
    expect(silent).toEqual([])
  })
})

test('every kind of date is there, each with what it rests on', () => {
  const { items } = both(everything, '2026-06-01', { approval: 'P12M' })
  const shown = items.map(({ kind, date, document, requirement }) => `${date} ${kind} ${document} ${requirement}`)
  expect(shown).toEqual([
    '2026-05-20 registration REG-1 dk/10.3/changes',
    '2026-06-02 incident H-1 dk/13.1.1/early-warning',
    '2026-06-04 incident H-1 dk/13.1.2/incident-notification',
    '2026-06-30 risk RISK tool/register',
    '2026-07-01 corrective-action ACT dk/6.2/corrective-action',
    '2026-07-15 exemption REG-1 dk-620/14.1/channel',
    '2026-07-20 follow-up TIL-1 tool/follow-up',
    '2026-08-10 repeated POL-1 tool/repeated',
    '2026-09-01 course acme dk/7.2/courses',
    '2026-10-15 exemption REG-1 dk-620/14.1/channel',
    '2026-12-31 exception E-1 tool/exception',
    '2027-01-15 supplier-review SUP tool/register',
    '2027-03-02 policy-review POL-1 tool/review',
    '2027-03-05 approval BEST-1 dk/7.1/approval',
    '2027-04-10 oversight TIL-1 dk/7.1/oversight',
  ])
})

test('where nobody says how long a decision stands, it does not age', () => {
  const { items } = both(everything, '2026-06-01')
  const chosen = intervalsOf(rules, defaultSettings)['approval']
  expect(items.some(({ kind }) => kind === 'approval')).toBe(chosen !== undefined)
})

test('what is done is not in it', () => {
  const settled = everything.map(one => ({
    ...one,
    text: one.text
      .replace('filings: [', 'filings: [{ date: 2026-05-12, channel: virk.dk }, ')
      .replace('reference: sag', 'reference: sag, renewalRequested: 2026-05-30')
      .replace(/^( *)due: .*$/m, '$&\n$1done: 2026-05-30'),
  }))
  const before = both(everything, '2026-06-01').items
  const after = both(settled, '2026-06-01').items
  const gone = before.filter(one => !after.some(({ kind, subject }) => kind === one.kind && subject === one.subject))
  expect(gone.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'registration name 2026-05-06',
    'risk R-1',
    'corrective-action K-1',
    'exemption renewal',
    'follow-up Plan for backup',
  ])
})

test('who has not registered has the first registration in it, and once', () => {
  const late = entity.replace('coveredSince: 2025-07-01', 'coveredSince: 2026-05-25')
  const { items } = both([file('entity.yaml', late)], '2026-06-01')
  expect(items.filter(({ kind }) => kind === 'registration').map(({ date, at }) => [date, at.path])).toEqual([
    ['2026-06-08', 'entity.yaml'],
  ])
})
