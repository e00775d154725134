import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Breach } from '../../../src/model/checks/check.ts'
import type { Schema } from '../../../src/model/checks/schema.ts'
import { formats } from '../../../src/text/formats.ts'

/** Every schema of ours, by its path below `schemas`. */
export const schemas = new Map<string, Schema & { readonly $id: string }>(
  readdirSync('schemas', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.schema.json'))
    .sort()
    .map(file => [file, JSON.parse(readFileSync(`schemas/${file}`, 'utf8'))]),
)

const ajv = addFormats.default(
  new Ajv2020({
    allErrors: true,
    ownProperties: true,
    strict: false,
    strictNumbers: true,
    messages: false,
    verbose: true,
  }),
  ['date', 'email'],
)
for (const [name, test] of Object.entries(formats)) if (name !== 'date' && name !== 'email') ajv.addFormat(name, test)
for (const schema of schemas.values()) ajv.addSchema(schema)

/** What ajv says of a value, which is what is right. */
export function breachesByAjv({ $id }: { readonly $id: string }, value: unknown): Breach[] {
  const validate = ajv.getSchema($id)
  if (!validate) throw new Error(`no schema ${$id}`)
  return validate(value) ? [] : (validate.errors ?? []).map(breachOf)
}

function breachOf({ instancePath, keyword, params, parentSchema, data, propertyName }: ErrorObject): Breach {
  const path = instancePath
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const key = keyOf(keyword, params) ?? (propertyName || undefined)
  const expected =
    keyword === 'additionalProperties'
      ? Object.keys((parentSchema?.['properties'] as object | undefined) ?? {})
      : (params['allowedValues'] ?? [expectedIn(params)].filter(one => one !== undefined))
  return { path, keyword, expected: expected.map(String), actual: data, ...(key === undefined ? {} : { key }) }
}

function keyOf(keyword: string, params: ErrorObject['params']): string | undefined {
  if (keyword === 'required') return params['missingProperty']
  return keyword === 'additionalProperties' ? params['additionalProperty'] : undefined
}

function expectedIn({ allowedValue, format, type, limit, pattern }: ErrorObject['params']): unknown {
  return allowedValue ?? format ?? type ?? limit ?? pattern
}
