import { expect, test } from 'vitest'
import { canExceed, timeLimitsFor } from '../../src/law/time-limits.ts'

const ordinary = {
  earlyWarning: { within: 'PT24H', requirement: 'dk/13.1.1/early-warning' },
  notification: { within: 'PT72H', requirement: 'dk/13.1.2/incident-notification' },
  finalReport: { within: 'P1M', requirement: 'dk/13.1.4/final-report' },
}

test('§ 13(1): 24 hours, 72 hours, a month', () => {
  expect(timeLimitsFor([])).toEqual(ordinary)
  expect(timeLimitsFor(['food', 'digital-infrastructure.tld'])).toEqual(ordinary)
})

test('§ 13(2): trust service providers notify within 24 hours, whatever else they do', () => {
  const sooner = { ...ordinary, notification: { within: 'PT24H', requirement: 'dk/13.2/trust-notification' } }
  expect(timeLimitsFor(['digital-infrastructure.trust'])).toEqual(sooner)
  expect(timeLimitsFor(['food', 'digital-infrastructure.trust-qualified'])).toEqual(sooner)
})

test.each([
  ['PT24H', 'PT24H', false],
  ['PT25H', 'PT24H', true],
  ['PT23H', 'PT24H', false],
  ['PT100H', 'PT72H', true],
  // A day has 24 hours, whichever of the two is said.
  ['PT30H', 'P1D', true],
  ['PT24H', 'P1D', false],
  ['P1D', 'PT24H', false],
  ['P1D', 'PT23H', true],
  ['P4D', 'PT72H', true],
  ['PT672H', 'P1M', false],
  ['PT673H', 'P1M', true],
  // A month may be as short as February: 28 days are never longer than one, 29 may be, and a month may be longer than 28 days only elsewhere.
  ['P28D', 'P1M', false],
  ['P29D', 'P1M', true],
  ['P4W', 'P1M', false],
  ['P1M', 'P28D', false],
  ['P1M', 'P27D', true],
  ['P3M', 'P1M', true],
  ['P1M', 'P1M', false],
])('whether %s can exceed %s: %s', (within, limit, expected) => expect(canExceed(within, limit)).toBe(expected))
