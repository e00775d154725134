import fc from 'fast-check'
import { referred } from '../../../src/model/checks/references.ts'
import type { Schema } from '../../../src/model/checks/schema.ts'

const texts = fc.constantFrom(
  '',
  'x',
  'a/b~c',
  'org/x',
  '#a',
  'dk/7.1/approval',
  '1000',
  '2026-02-28',
  '2026-02-30',
  '+010000-01',
  '0000-02-29',
  'a@b.dk',
  'A.b@c-d.e.dk',
  'a@b',
  'a..b@c.dk',
  'P3M',
  'PT24H',
  '10.0.0.0/8',
  '+4512345678',
  '10150817',
  '2026-06-01T08:15:00+02:00',
  'a'.repeat(64),
  '😀'.repeat(40),
  'x'.repeat(81),
  '😀'.repeat(250),
  'x'.repeat(600),
)
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e9, Number.NaN, Infinity, [], {}, ['x', 'x'], [1, 1], [{}, {}]),
  texts,
)

/** Values that a schema might be about: most of the right shape, some odd in one place or another. */
export function valuesOf(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  const right = rightFor(schema, root)
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: odd })
}

function rightFor(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const { schema: other, root: home } = referred(schema.$ref, root)
    return valuesOf(other, home)
  }
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(one => valuesOf(one, root)))
  if (schema.items) return fc.array(valuesOf(schema.items, root), { maxLength: 3, depthIdentifier: 'values' })
  if (schema.properties || schema.additionalProperties) return mapsOf(schema, root)
  if (schema.type === 'string') return texts
  return fc.oneof(fc.integer({ min: -2, max: 400 }), fc.boolean(), texts, fc.constant(null))
}

function mapsOf({ properties = {}, additionalProperties, required = [] }: Schema, root: Schema): fc.Arbitrary<unknown> {
  const known = Object.fromEntries(
    Object.entries(properties).map(([key, one]) => [key, typeof one === 'boolean' ? odd : valuesOf(one, root)]),
  )
  const others = typeof additionalProperties === 'object' ? valuesOf(additionalProperties, root) : odd
  const most = fc.record(known, { requiredKeys: required.filter(key => key in known), noNullPrototype: true })
  const some = fc.record(known, { requiredKeys: [], noNullPrototype: true })
  const beside = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(texts, others, { maxKeys: 2, noNullPrototype: true }) },
  )
  const own = fc.oneof({ weight: 4, arbitrary: most }, { weight: 1, arbitrary: some })
  return fc.tuple(own, beside).map(([one, other]) => ({ ...one, ...other }))
}
