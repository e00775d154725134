import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import { measureSchemas, schemas } from '../../src/model/kinds.generated.ts'
import { validators } from '../../src/model/validators.generated.ts'
import { equal, ucs2length } from '../../src/model/validators.ts'
import { formats } from '../../src/text/formats.ts'
import { plainValue } from '../../src/text/located.ts'
import { parseYaml } from '../../src/text/yaml.ts'

const ajv = addFormats.default(
  new Ajv2020({ allErrors: true, ownProperties: true, allowUnionTypes: true, strict: false, messages: false }),
)
for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
ajv.addSchema([common, ...Object.values(measureSchemas)])

const entity = plainValue(parseYaml(readFileSync('policies-example/nordlys/entity.yaml', 'utf8')).root) as object
const odd = fc.constantFrom<unknown>(null, 1, 1.5, '', 'x', true, [], {}, ['x', 'x'], [{}, {}], '2026-02-30', 'a@b')

/** What is wrong by path and keyword, without what only the maker knows. */
const told = (errors: readonly ErrorObject[] | null | undefined) =>
  (errors ?? []).map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }))

test('the validators made ahead say what the maker says at run time', () => {
  const atRunTime = ajv.compile(schemas.entity)
  const ahead = validators[schemas.entity.$id as keyof typeof validators]
  const keys = fc.constantFrom(...Object.keys(entity), 'unknown')
  let broken = 0
  fc.assert(
    fc.property(fc.dictionary(keys, odd, { maxKeys: 4, noNullPrototype: true }), change => {
      const value = { ...entity, ...change }
      expect(ahead(value)).toBe(atRunTime(value))
      expect(told(ahead.errors)).toEqual(told(atRunTime.errors))
      if (ahead.errors) broken++
    }),
  )
  expect(broken).toBeGreaterThan(50)
})

test('every kind of document has one', () => {
  expect(Object.values(schemas).filter(({ $id }) => !Object.hasOwn(validators, $id))).toEqual([])
})

test('characters are counted by their number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(ucs2length(text)).toBe([...text].length)
    }),
  )
})

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
