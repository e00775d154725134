import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Breach } from '../../../src/model/checks/check.ts'
import { equal } from '../../../src/model/checks/equal.ts'
import { checkOf } from '../../../src/model/checks/made.ts'
import type { Schema } from '../../../src/model/checks/schema.ts'
import { breachesByAjv, schemas } from './by-ajv.ts'
import { valuesOf } from './values.ts'

const numRuns = Number(process.env['FUZZ'] ?? 100)

describe('of a value the checks say what ajv says', () => {
  test.each([...schemas])('by %s', (_file, schema) => {
    let broken = 0
    fc.assert(
      fc.property(valuesOf(schema, schema), value => {
        const found: Breach[] = []
        checkOf(schema)(value, found)
        expect(found).toEqual(breachesByAjv(schema, value))
        if (found.length > 0) broken++
      }),
      { numRuns },
    )
    // The common definitions say nothing of a value by themselves.
    if (schema.type) expect(broken).toBeGreaterThan(5)
  })
})

test('no schema uses a word that the checks pass over', () => {
  const known = [
    '$ref',
    'type',
    'const',
    'enum',
    'anyOf',
    'if',
    'then',
    'else',
    'maximum',
    'minimum',
    'exclusiveMinimum',
    'maxLength',
    'minLength',
    'pattern',
    'format',
    'maxItems',
    'minItems',
    'items',
    'uniqueItems',
    'required',
    'propertyNames',
    'additionalProperties',
    'properties',
    'patternProperties',
    // These describe.
    '$schema',
    '$id',
    '$defs',
    'title',
    'description',
  ]
  const used = new Set([...schemas.values()].flatMap(schema => wordsOf(schema)))
  expect([...used].filter(word => !known.includes(word) && !word.startsWith('x-'))).toEqual([])
  expect(used).toContain('patternProperties')
})

/** The words in which a schema and those within it are written. */
function wordsOf(schema: Schema | boolean): string[] {
  if (typeof schema === 'boolean') {
    expect(schema).toBe(true)
    return []
  }
  const {
    additionalProperties: others,
    anyOf = [],
    items,
    propertyNames,
    properties,
    patternProperties,
    $defs,
  } = schema
  const within = [items, propertyNames, schema.if, schema.then, schema.else, others || undefined, ...anyOf]
  const named = [properties, patternProperties, $defs].flatMap(map => Object.values(map ?? {}))
  return [...Object.keys(schema), ...[...within, ...named].flatMap(one => (one === undefined ? [] : wordsOf(one)))]
}

test('two values are equal where their JSON with sorted keys is', () => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    )
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(0, 1, 'a', null, true),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 2, noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(equal(one, other)).toBe(sorted(one) === sorted(other))
    }),
    { numRuns: 1000 },
  )
})
