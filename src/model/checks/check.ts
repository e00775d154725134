import type { Schema } from './schema.ts'

/** Where and how a value breaks its schema. */
export interface Breach {
  readonly path: readonly string[]
  readonly keyword: string
  /** The key concerned: unknown, missing or not allowed. */
  readonly key?: string
  /** What would have been right: the allowed values, keys, format, or number. */
  readonly expected: readonly string[]
  readonly actual: unknown
}

/** Tells of each way in which a value breaks a schema, outermost first, with the path from that value. */
export type Check = (value: unknown, found: Breach[]) => void

/** Makes the check of a schema within another. */
export type CheckOf = (schema: Schema) => Check

/** A breach by the value itself. */
export function breach(keyword: string, actual: unknown, expected: readonly unknown[]): Breach {
  return { path: [], keyword, expected: expected.map(String), actual }
}

/** Checks a value within another, by its key or place there. */
export function checkWithin(check: Check, value: unknown, step: string, found: Breach[]): void {
  const before = found.length
  check(value, found)
  if (found.length === before) return
  for (const one of found.splice(before)) found.push({ ...one, path: [step, ...one.path] })
}
