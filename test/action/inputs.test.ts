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
      base: undefined,
      configFrom: 'base',
      failOn: 'new-error',
      minScore: undefined,
      comment: 'on-change',
      commentId: 'default',
      annotations: 'changed',
      reviewComments: false,
      maxReviewComments: 10,
      jobSummary: true,
      badgeDir: undefined,
      reportFile: undefined,
      sarifFile: undefined,
      fromReport: undefined,
      pullRequest: undefined,
      overdueIssue: false,
      token: '',
    })
  })

  test('name folders one a line, inside the checkout', () => {
    expect(read({ paths: './a/\n\r\n  b//c \n' }).paths).toEqual(['a', 'b/c'])
    expect(read({ paths: '.' }).paths).toEqual([])
    expect(read({ 'badge-dir': './' }).badgeDir).toBe('')
  })

  test.each([
    [
      { 'fail-on': 'eror' },
      'fail-on: there is no eror; did you mean error? (new-error, new-warning, new-notice, error, warning, notice, never)',
    ],
    [{ 'config-from': 'merge' }, 'config-from: there is no merge (base, head)'],
    [{ base: '--upload-pack=x' }, 'base: --upload-pack=x is no name of a commit, a branch or a tag'],
    [{ base: 'main..head' }, 'base: main..head is no name of a commit, a branch or a tag'],
    [{ 'min-score': '101' }, 'min-score: 101 is no whole number from 0 to 100'],
    [{ 'min-score': '7.5' }, 'min-score: 7.5 is no whole number from 0 to 100'],
    [{ comment: 'sometimes' }, 'comment: there is no sometimes (on-change, always, never)'],
    [{ annotations: 'true' }, 'annotations: there is no true (changed, all, none)'],
    [{ annotations: 'change' }, 'annotations: there is no change; did you mean changed?'],
    [{ 'review-comments': 'yes' }, 'review-comments: there is no yes (true, false)'],
    [{ 'max-review-comments': '31' }, 'max-review-comments: a number from 1 to 30'],
    [{ 'max-review-comments': '0' }, 'max-review-comments: a number from 1 to 30'],
    [{ 'sarif-file': '../a.sarif' }, 'sarif-file: ../a.sarif must be a path inside the checkout'],
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
