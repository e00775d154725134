import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { after, daysBetween } from '../../src/law/calendar.ts'

const dates = fc
  .integer({ min: 0, max: 100_000 })
  .map(days => Temporal.PlainDate.from('1890-01-01').add({ days }).toString())
const intervals = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('D', 'W', 'M', 'Y'))
  .map(([count, unit]) => `P${count}${unit}`)

test('dates are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(dates, dates, intervals, (from, to, interval) => {
      expect(after(from, interval)).toBe(Temporal.PlainDate.from(from).add(interval).toString())
      expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days)
    }),
    { numRuns: 300 },
  )
})

test('a month after its last day is the last day of the next', () => {
  expect(after('2026-01-31', 'P1M')).toBe('2026-02-28')
  expect(after('2028-01-31', 'P1M')).toBe('2028-02-29')
  expect(after('2028-02-29', 'P1Y')).toBe('2029-02-28')
})
