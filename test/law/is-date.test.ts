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
