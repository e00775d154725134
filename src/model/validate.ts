import type { ErrorObject } from 'ajv'
import { validators } from './validators.generated.ts'
import type { Validator } from './validators.ts'

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

/** All breaches of a schema of documents, or of the configuration, by a value, outermost first; none where it holds. */
export function breaches({ $id }: { readonly $id: string }, value: unknown): Breach[] {
  const validate: Validator | undefined = (validators as Readonly<Record<string, Validator>>)[$id]
  if (!validate) throw new Error(`no validator was made of ${$id}`)
  return breachesBy(validate, value)
}

/** The same by a validator. */
export function breachesBy(validate: Validator, value: unknown): Breach[] {
  return validate(value) ? [] : distinct(validate.errors ?? []).map(breachOf)
}

/** One error for each thing that is wrong: `anyOf`, `if`, `propertyNames` and a length repeat what stands beside or below them. */
function distinct(errors: readonly ErrorObject[]): ErrorObject[] {
  const said = new Map<string, Set<string>>()
  const types = new Map<string, unknown[]>()
  const above = new Set<string>()
  for (const { instancePath: path, keyword, params } of errors) {
    said.set(path, (said.get(path) ?? new Set()).add(keyword))
    if (keyword === 'type') types.set(path, [...(types.get(path) ?? []), params['type']])
    for (let up = parentOf(path); up !== undefined && !above.has(up); up = parentOf(up)) above.add(up)
  }
  return errors.flatMap(error => {
    const { instancePath: path, keyword } = error
    const beside = said.get(path) ?? new Set()
    if (keyword === 'anyOf' || keyword === 'if' || keyword === 'propertyNames') return []
    if (keyword === 'maxLength' && (beside.has('format') || beside.has('pattern'))) return []
    if (keyword !== 'type') return [error]
    // A value with other faults, or faults below it, is of the type that another branch of `anyOf` asks for.
    if (above.has(path) || [...beside].some(other => other !== 'type' && other !== 'anyOf')) return []
    const expected = types.get(path) ?? []
    types.delete(path)
    return expected.length === 0 ? [] : [{ ...error, params: { type: expected } }]
  })
}

function parentOf(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, path.lastIndexOf('/'))
}

function breachOf(error: ErrorObject): Breach {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const { keyword, params, parentSchema, data } = error
  const properties = Object.keys((parentSchema?.['properties'] as object | undefined) ?? {})
  if (keyword === 'required')
    return { path, keyword, key: String(params['missingProperty']), expected: [], actual: data }
  if (keyword === 'additionalProperties') {
    return { path, keyword, key: String(params['additionalProperty']), expected: properties, actual: data }
  }
  const expected =
    params['allowedValues'] ??
    params['allowedValue'] ??
    params['format'] ??
    params['type'] ??
    params['limit'] ??
    params['pattern']
  const list = (Array.isArray(expected) ? expected : [expected]).map(String)
  return { path, keyword, expected: list, actual: data, ...(error.propertyName ? { key: error.propertyName } : {}) }
}
