import { describe, expect, test } from 'vitest'
import {
  afterInstant,
  earliest,
  inDenmark,
  instantsAt,
  isInstant,
  localOf,
  minutesBetween,
  startOfDay,
  utcOf,
} from '../../src/law/instant.ts'

describe('a point in time has a date, a clock and an offset', () => {
  test.each([
    '2026-01-12T08:00+01:00',
    '2026-01-12T08:00:30+01:00',
    '2026-01-12T00:00Z',
    '2026-01-12T23:59:59-12:00',
    '2024-02-29T12:00+14:59',
    '1970-01-01T00:01Z',
  ])('%s', text => expect(isInstant(text)).toBe(true))

  test.each([
    ['no offset', '2026-01-12T08:00'],
    ['no clock', '2026-01-12'],
    ['an hour that there is not', '2026-01-12T24:00+01:00'],
    ['a minute that there is not', '2026-01-12T08:60+01:00'],
    ['a second that there is not', '2026-01-12T08:00:60+01:00'],
    ['a day that there is not', '2026-02-29T08:00+01:00'],
    ['a month that there is not', '2026-13-01T08:00+01:00'],
    ['an offset that nobody has', '2026-01-12T08:00+15:00'],
    ['an offset that is not known', '2026-01-12T08:00-00:00'],
    ['an offset without a colon', '2026-01-12T08:00+0100'],
    ['a blank', '2026-01-12 08:00+01:00'],
    ['parts of a second', '2026-01-12T08:00:00.5+01:00'],
    ['something before', 'x2026-01-12T08:00+01:00'],
    ['something after', '2026-01-12T08:00+01:00x'],
    ['before there were computers', '1969-12-31T23:59Z'],
    ['the very beginning of their time', '1970-01-01T00:00Z'],
  ])('not with %s', (_, text) => expect(isInstant(text)).toBe(false))
})

test('what the clock on a Danish wall shows, in winter, in summer and with seconds', () => {
  expect(localOf('2026-01-12T23:30Z')).toEqual({ date: '2026-01-13', time: '00:30', offset: '+01:00' })
  expect(localOf('2026-07-12T08:00Z')).toEqual({ date: '2026-07-12', time: '10:00', offset: '+02:00' })
  expect(localOf('2026-07-12T08:00:05Z')).toEqual({ date: '2026-07-12', time: '10:00:05', offset: '+02:00' })
  expect(inDenmark('2026-07-12T08:00Z')).toBe('2026-07-12T10:00+02:00')
  expect(inDenmark('2026-01-12T08:00:09Z')).toBe('2026-01-12T09:00:09+01:00')
  expect(utcOf('2026-06-01T10:15+02:00')).toBe('20260601T081500Z')
})

test('of many instants each is shown as itself', () => {
  const hours = Array.from({ length: 1100 }, (_, hour) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString())
  for (let time = 0; time < 2; time++) {
    expect(hours.map(hour => localOf(hour).time)).toEqual(
      hours.map((_, hour) => `${String((hour + 1) % 24).padStart(2, '0')}:00`),
    )
  }
})

test('hours are elapsed time, and months those of the Danish calendar', () => {
  expect(afterInstant('2026-03-28T12:00+01:00', 'PT24H')).toEqual({ at: '2026-03-29T13:00+02:00', clamped: false })
  expect(afterInstant('2026-01-30T10:00+01:00', 'P1M')).toEqual({ at: '2026-02-28T10:00+01:00', clamped: true })
  expect(afterInstant('2026-01-28T10:00+01:00', 'P1M')).toEqual({ at: '2026-02-28T10:00+01:00', clamped: false })
  expect(afterInstant('2024-02-29T10:00+01:00', 'P1Y')).toEqual({ at: '2025-02-28T10:00+01:00', clamped: true })
  // In Copenhagen it is the 31st already.
  expect(afterInstant('2026-01-30T23:30Z', 'P1M').at).toBe('2026-02-28T00:30+01:00')
})

test('minutes are counted from the one that is begun', () => {
  expect(minutesBetween('2026-01-12T08:00+01:00', '2026-01-12T08:00:01+01:00')).toBe(1)
  expect(minutesBetween('2026-01-12T08:00+01:00', '2026-01-12T09:00+01:00')).toBe(60)
  expect(minutesBetween('2026-01-12T08:00+01:00', '2026-01-12T07:00Z')).toBe(0)
})

test('the earliest, whatever the offsets', () => {
  expect(earliest(['2026-01-12T09:00+01:00', '2026-01-12T09:30+02:00', '2026-01-12T08:10Z'])).toBe(
    '2026-01-12T09:30+02:00',
  )
  expect(earliest([])).toBeUndefined()
  expect(earliest(undefined)).toBeUndefined()
})

test('a clock shows a time once a day, twice in the hour that autumn repeats, never in the one that spring leaves out', () => {
  expect(instantsAt('2026-01-12', '08:00')).toEqual(['2026-01-12T08:00+01:00'])
  expect(instantsAt('2026-10-25', '02:30')).toEqual(['2026-10-25T02:30+02:00', '2026-10-25T02:30+01:00'])
  expect(instantsAt('2026-03-29', '02:30')).toEqual([])
})

test('a day begins at midnight in Denmark', () => {
  expect(startOfDay('2026-01-12')).toBe('2026-01-12T00:00+01:00')
  expect(startOfDay('2026-07-12')).toBe('2026-07-12T00:00+02:00')
})
