import type { ErrorObject } from 'ajv'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { formats as own } from '../text/formats.ts'

// What the functions in `validators.generated.ts` are made of: see scripts/validators.ts.

/** Whether a value follows a schema; if not, `errors` says in what ways. */
export interface Validator {
  (value: unknown): boolean
  readonly errors?: readonly ErrorObject[] | null
}

/** The formats of our schemas, each a test on a string. */
export const formats = { date: fullFormats.date, email: fullFormats.email, ...own }

/** How many characters a text has, of which those beyond the first plane are one each. */
export function ucs2length(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Whether two values of JSON are the same; the order of keys is none of it. */
export function equal(one: unknown, other: unknown): boolean {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return true
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every(key => Object.hasOwn(other, key) && equal(one[key], other[key]))
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
