import { breach, type Check, type CheckOf } from './check.ts'
import type { Schema } from './schema.ts'

/** The checks of a value by schemas of which one is enough, or which one depends on the value. */
export function alternativeChecks(schema: Schema, checkOf: CheckOf): Check[] {
  const { anyOf, if: condition } = schema
  return [
    ...(anyOf ? [oneOf(anyOf.map(checkOf))] : []),
    ...(condition
      ? [branching(checkOf(condition), schema.then && checkOf(schema.then), schema.else && checkOf(schema.else))]
      : []),
  ]
}

function oneOf(branches: readonly Check[]): Check {
  return (value, found) => {
    const before = found.length
    for (const branch of branches) {
      const here = found.length
      branch(value, found)
      if (found.length === here) {
        found.length = before
        return
      }
    }
    found.push(breach('anyOf', value, []))
  }
}

function branching(condition: Check, whereTrue: Check | undefined, whereFalse: Check | undefined): Check {
  return (value, found) => {
    const against: Parameters<Check>[1] = []
    condition(value, against)
    const before = found.length
    const branch = against.length === 0 ? whereTrue : whereFalse
    branch?.(value, found)
    if (found.length > before) found.push(breach('if', value, []))
  }
}
