import { notADate, notAmong } from '../src/cli/refusals.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import type { Severity } from '../src/engine/severity.ts'
import { isDate } from '../src/law/is-date.ts'
import type { Lang } from '../src/law/types.ts'

/** Every input by its name in action.yml, with what it is where the workflow leaves it empty. */
export const defaults = {
  paths: '',
  config: '',
  lang: '',
  'as-of': '',
  'fail-on': 'error',
  comment: 'on-change',
  'comment-id': 'default',
  annotations: 'true',
  'job-summary': 'true',
  'badge-dir': '',
  'report-file': '',
  'github-token': '',
} as const

export type InputName = keyof typeof defaults

/** What the workflow asks for, checked. Paths are relative to the checkout and inside it. */
export interface Inputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly lang: Lang | undefined
  readonly asOf: string | undefined
  readonly failOn: Severity | 'never'
  readonly comment: 'on-change' | 'always' | 'never'
  readonly commentId: string
  readonly annotations: boolean
  readonly jobSummary: boolean
  readonly badgeDir: string | undefined
  readonly reportFile: string | undefined
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
    failOn: choice('fail-on', text('fail-on'), ['error', 'warning', 'notice', 'never']),
    comment: choice('comment', text('comment'), ['on-change', 'always', 'never']),
    commentId: identifier(text('comment-id')),
    annotations: choice('annotations', text('annotations').toLowerCase(), ['true', 'false']) === 'true',
    jobSummary: choice('job-summary', text('job-summary').toLowerCase(), ['true', 'false']) === 'true',
    badgeDir: path('badge-dir'),
    reportFile: path('report-file'),
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
