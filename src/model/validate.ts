import type { Breach } from './checks/check.ts'
import { checkOf } from './checks/made.ts'
import type { Schema } from './checks/schema.ts'

/** All breaches of a schema by a value, outermost first; none where it holds. */
export function breaches(schema: Schema, value: unknown): Breach[] {
  const found: Breach[] = []
  checkOf(schema)(value, found)
  return found.length > 0 ? distinct(found) : found
}

/** One error for each thing that is wrong: `anyOf`, `if`, `propertyNames` and a length repeat what stands beside or below them. */
function distinct(errors: readonly Breach[]): Breach[] {
  const said = new Map<string, Set<string>>()
  const types = new Map<string, string[]>()
  const above = new Set<string>()
  for (const { path: steps, keyword, expected } of errors) {
    const path = pointerOf(steps)
    said.set(path, (said.get(path) ?? new Set()).add(keyword))
    if (keyword === 'type') types.set(path, [...(types.get(path) ?? []), ...expected])
    for (let up = steps.length - 1; up >= 0 && !above.has(pointerOf(steps.slice(0, up))); up--) {
      above.add(pointerOf(steps.slice(0, up)))
    }
  }
  return errors.flatMap(error => {
    const path = pointerOf(error.path)
    const { keyword } = error
    const beside = said.get(path) ?? new Set()
    if (keyword === 'anyOf' || keyword === 'if' || keyword === 'propertyNames') return []
    if (keyword === 'maxLength' && (beside.has('format') || beside.has('pattern'))) return []
    if (keyword !== 'type') return [error]
    // A value with other faults, or faults below it, is of the type that another branch of `anyOf` asks for.
    if (above.has(path) || [...beside].some(other => other !== 'type' && other !== 'anyOf')) return []
    const expected = types.get(path) ?? []
    types.delete(path)
    return expected.length === 0 ? [] : [{ ...error, expected }]
  })
}

/** The way to a value as a JSON pointer: no key can pass for a way through others. */
export function pointerOf(path: readonly string[]): string {
  return path.map(step => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
