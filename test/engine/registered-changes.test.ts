import { describe, expect, test } from 'vitest'
import { changedSince } from '../../src/engine/changed-since.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { judged } from '../../src/lint.ts'
import { reader } from '../../src/model/reader.ts'
import changesReportedInTime from '../../src/rules/changes-reported-in-time.ts'
import { entity, file } from '../workspaces.ts'
import { historyOf, plusDays, type Step } from './registration-history.ts'

const path = 'registration.yaml'

const entities = {
  '9': entity.replace('drinking-water', 'ict-service-management.msp'),
  '10': entity,
}

// Each text is judged by many days, and reading it takes most of the time.
const read = reader()

/** What is said of a registration on a day: message, severity, requirement and the latest day it names. */
function told(paragraph: '9' | '10', text: string, asOf: string) {
  const files = [file('entity.yaml', entities[paragraph]), file(path, text)]
  const options = { rules: [changesReportedInTime], asOf, tree: [], settings: defaultSettings }
  const [judgement] = judged(read(files), options)
  return (judgement?.findings ?? []).map(({ says, severity, requirement, words }) => {
    const { due } = words
    return [says, severity, requirement, typeof due === 'object' && 'date' in due ? due.date : undefined]
  })
}

describe.each(['9', '10'] as const)('50 changes under section %s', paragraph => {
  const history = historyOf(paragraph, 50)
  const requirement = `dk/${paragraph}.3/changes`
  const each = (check: (step: Step, index: number) => void) => {
    expect(history).toHaveLength(50)
    history.forEach(check)
  }

  test('each opens: due until its last day, and an error from the day after', () => {
    each(({ open, due }) => {
      expect(told(paragraph, open, due)).toEqual([['soon', 'notice', requirement, due]])
      expect(told(paragraph, open, plusDays(due, 1))).toEqual([['overdue', 'error', requirement, due]])
    })
  })

  test('each is spoken of when 30 days are left and not before', () => {
    each(({ open, changed, due }) => {
      const first = [changed, plusDays(due, -30)].toSorted().at(-1) ?? due
      expect(told(paragraph, open, first)).toHaveLength(1)
      if (first > changed) expect(told(paragraph, open, plusDays(first, -1))).toEqual([])
    })
  })

  test('each is closed by its filing', () => {
    each(({ closed, filed, due }) => {
      expect(told(paragraph, closed, plusDays(due, 1))).toEqual([])

      expect(told(paragraph, closed, filed)).toEqual([])
    })
  })

  test('without a date and without history it is told that the time cannot be', () => {
    each(({ silent, due }) => {
      const said = [['differs', 'warning', requirement, undefined]]
      expect(told(paragraph, silent, due)).toEqual(said)
      expect(told(paragraph, silent, plusDays(due, 1))).toEqual(said)
    })
  })
})

test('texts that never said what was filed, or still do, tell nothing', () => {
  const version = (digest: string, date: string) => ({ commit: date, date, digest })
  const filed = version('filed', '2026-01-01')
  const later = version('later', '2026-02-28')
  expect(changedSince('filed', [], '9', '2026-06-01')).toBeUndefined()
  expect(changedSince('filed', [later], '9', '2026-06-01')).toBeUndefined()
  expect(changedSince('filed', [filed], '9', '2026-06-01')).toBeUndefined()
  expect(changedSince('filed', [filed, later, filed], '9', '2026-06-01')).toBeUndefined()
  const told = { commit: '2026-02-28', date: '2026-02-28', due: '2026-05-28', days: -4 }
  expect(changedSince('filed', [version('last', '2026-04-01'), later, filed], '9', '2026-06-01')).toEqual(told)
})
