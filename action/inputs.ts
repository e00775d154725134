import { notADate, notAmong } from '../src/cli/refusals.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { isDate } from '../src/law/is-date.ts'
import type { Lang } from '../src/law/types.ts'
import { type FailOn, failOns } from './policy.ts'

/** Every input by its name in action.yml, with what it is where the workflow leaves it empty. */
export const defaults = {
  paths: '',
  config: '',
  lang: '',
  'as-of': '',
  base: '',
  'config-from': 'base',
  'fail-on': 'new-error',
  'min-score': '',
  comment: 'on-change',
  'comment-id': 'default',
  annotations: 'changed',
  'review-comments': 'false',
  'max-review-comments': '10',
  'job-summary': 'true',
  'badge-dir': '',
  'report-file': '',
  'sarif-file': '',
  'from-report': '',
  'pull-request': '',
  'overdue-issue': 'false',
  'github-token': '',
} as const

export type InputName = keyof typeof defaults

/** What the workflow asks for, checked. Paths are relative to the checkout and inside it. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly lang: Lang | undefined
  readonly asOf: string | undefined
  /** What to compare with where it is not what the event says. */
  readonly base: string | undefined
  readonly configFrom: 'base' | 'head'
  readonly failOn: FailOn
  readonly minScore: number | undefined
  readonly comment: 'on-change' | 'always' | 'never'
  readonly commentId: string
  readonly annotations: 'changed' | 'all' | 'none'
  readonly reviewComments: boolean
  readonly maxReviewComments: number
  readonly jobSummary: boolean
  readonly badgeDir: string | undefined
  readonly reportFile: string | undefined
  readonly sarifFile: string | undefined
  /** A report that another run made, to comment on its pull request by; nothing is checked then. */
  readonly fromReport: string | undefined
  /** The pull request to comment on where a person starts the workflow. */
  readonly pullRequest: number | undefined
  /** Whether a scheduled run keeps an issue of what is overdue. */
  readonly overdueIssue: boolean
  readonly token: string
}

/** Checks every input before anything is read. Throws UsageError for the first that is wrong. */
export function readInputs(get: (name: InputName) => string): Inputs {
  const text = (name: InputName) => get(name).trim() || defaults[name]
  const path = (name: InputName) => (text(name) ? inside(name, text(name)) : undefined)
  const lines = text('paths').split(/\r?\n/)
  const named = lines.map(line => line.trim()).filter(Boolean)
  return {
    paths: named.map(line => inside('paths', line)).filter(line => line !== ''),
    config: path('config'),
    lang: text('lang') ? choice('lang', text('lang'), ['da', 'en']) : undefined,
    asOf: text('as-of') ? date(text('as-of')) : undefined,
    base: text('base') ? revision(text('base')) : undefined,
    configFrom: choice('config-from', text('config-from'), ['base', 'head']),
    failOn: choice('fail-on', text('fail-on'), failOns),
    minScore: text('min-score') ? share(text('min-score')) : undefined,
    comment: choice('comment', text('comment'), ['on-change', 'always', 'never']),
    commentId: identifier(text('comment-id')),
    annotations: choice('annotations', text('annotations'), ['changed', 'all', 'none']),
    reviewComments: choice('review-comments', text('review-comments').toLowerCase(), ['true', 'false']) === 'true',
    maxReviewComments: reviewComments(text('max-review-comments')),
    jobSummary: choice('job-summary', text('job-summary').toLowerCase(), ['true', 'false']) === 'true',
    badgeDir: path('badge-dir'),
    reportFile: path('report-file'),
    sarifFile: path('sarif-file'),
    fromReport: path('from-report'),
    pullRequest: text('pull-request') ? numbered(text('pull-request')) : undefined,
    overdueIssue: choice('overdue-issue', text('overdue-issue').toLowerCase(), ['true', 'false']) === 'true',
    token: text('github-token'),
  }
}

function choice<const C extends string>(name: InputName, value: string, choices: readonly C[]): C {
  const found = choices.find(one => one === value)
  if (found !== undefined) return found
  throw notAmong(name, value, choices)
}

function date(value: string): string {
  if (isDate(value)) return value
  throw notADate('as-of', value)
}

/** A commit, branch or tag: nothing that git takes for an option, a range or a way through history. */
function revision(value: string): string {
  if (/^[\w][\w./-]{0,199}$/.test(value) && !value.includes('..')) return value
  throw new UsageError({
    da: `base: ${value} er ikke navnet på en commit, en gren eller et tag`,
    en: `base: ${value} is no name of a commit, a branch or a tag`,
  })
}

function share(value: string): number {
  if (/^(?:100|\d{1,2})$/.test(value)) return Number(value)
  throw new UsageError({
    da: `min-score: ${value} er ikke et helt tal fra 0 til 100`,
    en: `min-score: ${value} is no whole number from 0 to 100`,
  })
}

function numbered(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new UsageError({
    da: 'pull-request: nummeret på en pull request, f.eks. 17',
    en: 'pull-request: the number of a pull request, for example 17',
  })
}

// More than thirty at a time is what GitHub slows down, and nobody reads.
function reviewComments(value: string): number {
  if (/^(?:[1-9]|[12]\d|30)$/.test(value)) return Number(value)
  throw new UsageError({
    da: 'max-review-comments: et tal fra 1 til 30',
    en: 'max-review-comments: a number from 1 to 30',
  })
}

// It stands in an HTML comment and tells comments apart, so it may hold nothing that ends the one or is equal to another.
function identifier(value: string): string {
  if (/^[\w.-]{1,64}$/.test(value)) return value
  throw new UsageError({
    da: 'comment-id: højst 64 bogstaver, cifre, punktum, bindestreg og understregning',
    en: 'comment-id: at most 64 letters, digits, dots, dashes and underscores',
  })
}

/** A path with its `.` taken out; `''` is the checkout itself. */
function inside(name: InputName, value: string): string {
  const parts = value.split('/').filter(part => part !== '' && part !== '.')
  if (!/^(?:\/|[A-Za-z]:)|\\/.test(value) && !parts.includes('..')) return parts.join('/')
  throw new UsageError({
    da: `${name}: ${value} skal være en sti inde i det udtjekkede, med / mellem mapper`,
    en: `${name}: ${value} must be a path inside the checkout, with / between folders`,
  })
}
