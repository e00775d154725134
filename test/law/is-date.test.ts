import { expect, test } from 'vitest'
import { isDate } from '../../src/law/is-date.ts'

test.each(['2026-06-01', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a date', text => {
  expect(isDate(text)).toBe(true)
})

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10'])('%j does not exist', text => {
  expect(isDate(text)).toBe(false)
})

test.each(['2026-6-1', '20260601', '2026-06', '2026-06-01T00:00', ' 2026-06-01', '+002026-06-01', '1 June 2026', ''])(
  '%j is written otherwise',
  text => {
    expect(isDate(text)).toBe(false)
  },
)

/** As the language itself has it: a date is one that stays as it is written. */
function staysAsWritten(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

test.each([1900, 2000, 2023, 2024, 2100, 2400, 9999])('in %i the days are those of the calendar', year => {
  const days = Array.from(
    { length: 14 * 34 },
    (_, at) => `${year}-${twoDigits(Math.floor(at / 34))}-${twoDigits(at % 34)}`,
  )
  expect(days.filter(isDate)).toEqual(days.filter(staysAsWritten))
  expect([365, 366]).toContain(days.filter(isDate).length)
})
