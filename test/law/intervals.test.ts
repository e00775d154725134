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

test.each([
  ['2026-11-22', 'P0D', '2026-11-22'],
  ['2026-12-31', 'P1D', '2027-01-01'],
  ['2026-12-28', 'P1M', '2027-01-28'],
  ['2026-12-01', 'P12M', '2027-12-01'],
  ['2026-12-31', 'P2M', '2027-02-28'],
  ['2026-11-22', 'P2W', '2026-12-06'],
  ['2026-11-22', 'P1Y', '2027-11-22'],
  // More than a unit at a time, and more of one than is counted the short way.
  ['2026-11-22', 'P1M2D', '2026-12-24'],
  ['2026-11-22', 'P1000D', '2029-08-18'],
  // Years far away.
  ['0999-12-31', 'P1D', '1000-01-01'],
  ['0050-01-31', 'P1M', '0050-02-28'],
  ['9000-01-31', 'P1M', '9000-02-28'],
  ['9999-12-31', 'P1D', '+010000-01-01'],
])('%s and %s is %s', (date, interval, expected) => expect(after(date, interval)).toBe(expected))

test.each([
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-23', '2026-11-22', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['0050-01-01', '2026-01-01', 721_719],
  ['2026-01-01', '+010000-01-01', 2_912_443],
])('from %s to %s there are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
