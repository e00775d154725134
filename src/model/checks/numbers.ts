import { breach, type Check } from './check.ts'
import type { Schema } from './schema.ts'
import { isNumber } from './types.ts'

/** The checks of a number. */
export function numberChecks({ maximum, minimum, exclusiveMinimum }: Schema): Check[] {
  return [
    ...limit('maximum', maximum, (value, most) => value <= most),
    ...limit('minimum', minimum, (value, least) => value >= least),
    ...limit('exclusiveMinimum', exclusiveMinimum, (value, below) => value > below),
  ]
}

function limit(keyword: string, to: number | undefined, holds: (value: number, to: number) => boolean): Check[] {
  if (to === undefined) return []
  return [
    (value, found) => {
      if (isNumber(value) && !holds(value, to)) found.push(breach(keyword, value, [to]))
    },
  ]
}
