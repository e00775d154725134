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
])('%s is %i hours', (duration, hours) => {
  expect(hoursIn(duration)).toBe(hours)
})

test('the clocks of § 13 are those of the text', () => {
  const { earlyWarning, notification, trustServiceNotification } = incidents.clocks
  expect([earlyWarning, notification, trustServiceNotification].map(({ within }) => hoursIn(within))).toEqual([
    24, 72, 24,
  ])
})
