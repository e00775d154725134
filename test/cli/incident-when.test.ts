import { describe, expect, test } from 'vitest'
import { whenRead } from '../../src/cli/incident/when.ts'

const now = '2026-11-22T14:30+01:00'

describe('a time that somebody writes', () => {
  test.each([
    ['nu', now],
    ['NOW', now],
    ['13:05', '2026-11-22T13:05+01:00'],
    ['kl. 9.05', '2026-11-22T09:05+01:00'],
    ['2026-11-21 23:10', '2026-11-21T23:10+01:00'],
    ['2026-07-01T08:00', '2026-07-01T08:00+02:00'],
    [' 2026-11-22T12:00Z ', '2026-11-22T12:00Z'],
    ['2026-11-22 08:00-05:00', '2026-11-22T08:00-05:00'],
    // The minute before and after the hour that autumn repeats, and that hour with its offset.
    ['2026-10-25 01:59', '2026-10-25T01:59+02:00'],
    ['2026-10-25 03:00', '2026-10-25T03:00+01:00'],
    ['2026-10-25T02:30+01:00', '2026-10-25T02:30+01:00'],
    // The minute before and after the hour that spring leaves out.
    ['2026-03-29 01:59', '2026-03-29T01:59+01:00'],
    ['2026-03-29 03:00', '2026-03-29T03:00+02:00'],
  ])('%j is %s', (written, instant) => expect(whenRead(written, now)).toEqual({ instant }))

  test.each([
    ['2026-10-25 02:30', /2026-10-25T02:30\+02:00 .*2026-10-25T02:30\+01:00 /],
    ['2026-10-25 02:00', /2026-10-25T02:00\+02:00 .*2026-10-25T02:00\+01:00 /],
    ['2026-03-29 02:30', /^There was no 2026-03-29 02:30 in Denmark/],
    ['14:31', /^2026-11-22T14:31\+01:00 has not happened yet \(it is 2026-11-22 14:30 in Denmark\)/],
    ['2026-11-22T14:31+01:00', /has not happened yet/],
    ['2026-02-30 10:00', /is no time/],
    ['24:00', /is no time/],
    ['10:60', /is no time/],
    ['i går', /is no time/],
    ['', /is no time/],
  ])('%j is refused', (written, problem) =>
    expect(whenRead(written, now)).toEqual({ problem: { da: expect.any(String), en: expect.stringMatching(problem) } }),
  )
})
