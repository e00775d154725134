import { expect, test } from 'vitest'
import { hoursIn } from '../../src/law/calendar.ts'
import { incidents } from '../../src/law/law.generated.ts'

test.each([
  ['PT24H', 24],
  ['PT8H', 8],
  ['P0D', 0],
  ['P2D', 48],
  ['P1W', 168],
  ['P1M', 31 * 24],
  ['P3M', 90 * 24],
  ['P1Y', 365 * 24],
  ['PT0H', 0],
  ['PT120H', 120],
  ['P100D', 2400],
  // Of more than one unit: 31 January and a month.
  ['P1DT12H', 36],
  ['P1M2DT1H', 33 * 24 + 1],
  ['PT90M', 1],
])('%s is %i hours', (duration, hours) => {
  expect(hoursIn(duration)).toBe(hours)
})

test('the clocks of § 13 are those of the text', () => {
  const { earlyWarning, notification, trustServiceNotification } = incidents.clocks
  expect([earlyWarning, notification, trustServiceNotification].map(({ within }) => hoursIn(within))).toEqual([
    24, 72, 24,
  ])
})
