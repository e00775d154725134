import { breach, type Check, type CheckOf, checkWithin } from './check.ts'
import type { Schema } from './schema.ts'
import { isObject } from './types.ts'

type MapCheck = (map: Readonly<Record<string, unknown>>, found: Parameters<Check>[1]) => void

/** The checks of an object: its keys and their values. */
export function mapChecks(schema: Schema, checkOf: CheckOf): Check[] {
  const checks = [required(schema), names(schema, checkOf), others(schema, checkOf), ...known(schema, checkOf)]
  return checks.flatMap(check => {
    if (!check) return []
    return (value, found) => {
      if (isObject(value)) check(value, found)
    }
  })
}

function required({ required: keys }: Schema): MapCheck | undefined {
  if (!keys) return undefined
  return (map, found) => {
    for (const key of keys) if (!Object.hasOwn(map, key)) found.push({ ...breach('required', map, []), key })
  }
}

function names({ propertyNames }: Schema, checkOf: CheckOf): MapCheck | undefined {
  if (!propertyNames) return undefined
  const check = checkOf(propertyNames)
  return (map, found) => {
    for (const key of Object.keys(map)) {
      const before = found.length
      check(key, found)
      if (found.length === before) continue
      // The value is wrong whose key it is.
      for (const one of found.splice(before)) found.push(key ? { ...one, key } : one)
      found.push(breach('propertyNames', map, []))
    }
  }
}

/** Of the keys that the schema does not name, what it says of them all. */
function others(schema: Schema, checkOf: CheckOf): MapCheck | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema
  if (additionalProperties === true) return undefined
  const expected = Object.keys(properties)
  const named = new Set(expected)
  const patterns = Object.keys(patternProperties).map(pattern => new RegExp(pattern, 'u'))
  const check = additionalProperties ? checkOf(additionalProperties) : undefined
  return (map, found) => {
    for (const key of Object.keys(map)) {
      if (named.has(key) || patterns.some(pattern => pattern.test(key))) continue
      if (check) checkWithin(check, map[key], key, found)
      else found.push({ ...breach('additionalProperties', map, expected), key })
    }
  }
}

function known({ properties = {}, patternProperties = {} }: Schema, checkOf: CheckOf): MapCheck[] {
  const named = Object.entries(properties).flatMap(([key, schema]) =>
    typeof schema === 'boolean' ? [] : [{ key, check: checkOf(schema) }],
  )
  const patterned = Object.entries(patternProperties).map(([pattern, schema]) => ({
    pattern: new RegExp(pattern, 'u'),
    check: checkOf(schema),
  }))
  return [
    (map, found) => {
      for (const { key, check } of named) if (Object.hasOwn(map, key)) checkWithin(check, map[key], key, found)
      for (const { pattern, check } of patterned) {
        for (const key of Object.keys(map)) if (pattern.test(key)) checkWithin(check, map[key], key, found)
      }
    },
  ]
}
