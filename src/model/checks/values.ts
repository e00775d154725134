import { breach, type Check } from './check.ts'
import { equal } from './equal.ts'
import type { Schema } from './schema.ts'

/** The checks of a value against those that are allowed. */
export function valueChecks(schema: Schema): Check[] {
  const checks: Check[] = []
  if ('const' in schema) {
    const { const: only } = schema
    checks.push((value, found) => {
      if (!equal(value, only)) found.push(breach('const', value, [only]))
    })
  }
  if (schema.enum) {
    const { enum: allowed } = schema
    const set = new Set(allowed)
    checks.push((value, found) => {
      if (!set.has(value) && !allowed.some(one => equal(one, value))) found.push(breach('enum', value, allowed))
    })
  }
  return checks
}
