import { describe, expect, test } from 'vitest'
import { type InputName, readInputs } from '../../action/inputs.ts'

const read = (given: Partial<Record<InputName, string>>) => readInputs(name => given[name] ?? '')

describe('inputs', () => {
  test('are what action.yml says where the workflow says nothing', () => {
    expect(read({})).toEqual({
      paths: [],
      config: undefined,
      lang: undefined,
      asOf: undefined,
      failOn: 'error',
      comment: 'on-change',
      commentId: 'default',
      annotations: true,
      jobSummary: true,
      badgeDir: undefined,
      reportFile: undefined,
      token: '',
    })
  })

  test('name folders one a line, inside the checkout', () => {
    expect(read({ paths: './a/\n\r\n  b//c \n' }).paths).toEqual(['a', 'b/c'])
    expect(read({ paths: '.' }).paths).toEqual([])
    expect(read({ 'badge-dir': './' }).badgeDir).toBe('')
  })

  test.each([
    [{ 'fail-on': 'eror' }, 'fail-on: there is no eror; did you mean error? (error, warning, notice, never)'],
    [{ comment: 'sometimes' }, 'comment: there is no sometimes (on-change, always, never)'],
    [{ annotations: 'yes' }, 'annotations: there is no yes (true, false)'],
    [{ lang: 'sv' }, 'lang: there is no sv'],
    [{ 'as-of': '2026-02-30' }, 'as-of: 2026-02-30 is not a date; write year-month-day, for example 2026-03-12'],
    [{ 'comment-id': 'a --> b' }, 'comment-id: at most 64 letters, digits, dots, dashes and underscores'],
    [{ paths: 'a\n../b' }, 'paths: ../b must be a path inside the checkout'],
    [{ config: '/etc/passwd' }, 'config: /etc/passwd must be a path inside the checkout'],
    [{ 'badge-dir': 'a/../../b' }, 'badge-dir: a/../../b must be a path inside the checkout'],
    [{ 'report-file': 'C:/report.json' }, 'report-file: C:/report.json must be a path inside the checkout'],
    [{ 'report-file': '..\\report.json' }, 'report-file: ..\\report.json must be a path inside the checkout'],
  ])('are refused with what is right: %j', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })
})
