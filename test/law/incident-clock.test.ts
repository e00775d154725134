import { expect, test } from 'vitest'
import { clocksOf } from '../../src/law/incident-clock.ts'
import { momentOf } from '../../src/law/moment.ts'
import { cases as beginnings } from './incident-clock/beginnings.ts'
import { factsOf } from './incident-clock/case.ts'
import { cases as clockChanges } from './incident-clock/clock-changes.ts'
import { cases as handled } from './incident-clock/handled.ts'
import { cases as hours } from './incident-clock/hours.ts'
import { cases as monthEnds } from './incident-clock/month-ends.ts'
import { cases as months } from './incident-clock/months.ts'
import { cases as offsets } from './incident-clock/offsets.ts'
import { cases as ongoing } from './incident-clock/ongoing.ts'
import { cases as requests } from './incident-clock/requests.ts'
import { cases as trustServices } from './incident-clock/trust-services.ts'

const cases = [
  hours,
  clockChanges,
  offsets,
  trustServices,
  beginnings,
  monthEnds,
  months,
  ongoing,
  handled,
  requests,
].flat()

test.each(cases)('$step: $why', ({ told, at, step, due, is, late, clamped, confidence, law }) => {
  const clock = clocksOf(factsOf(told), momentOf(at)).find(one => one.step === step)
  expect({ due: clock?.due?.at, is: clock?.state, late: clock?.late }).toEqual({ due, is, late })
  expect(clock?.due?.clamped ?? false).toBe(clamped ?? false)
  if (confidence) expect(clock?.confidence).toBe(confidence)
  if (law) expect(clock?.law).toEqual([law])
})

test('every request of the CSIRT has an interim report of its own, in the order of time', () => {
  const told = { asked: ['2026-02-01T10:00+01:00', '2026-01-20T10:00+01:00'], interim: '2026-01-21T10:00+01:00' }
  const reports = clocksOf(factsOf(told), momentOf('2026-03-01')).filter(({ step }) => step === 'interim-report')
  expect(reports.map(({ request, state }) => [request, state])).toEqual([
    ['2026-01-20T10:00+01:00', 'sent'],
    ['2026-02-01T10:00+01:00', 'open'],
  ])
})

test('the table is as long as it should be', () => {
  expect(cases.length).toBeGreaterThan(80)
})
