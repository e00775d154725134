import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import { formats } from '../text/formats.ts'

const ajv = addFormats.default(
  new Ajv2020({ allErrors: true, strict: true, ownProperties: true, allowUnionTypes: true, verbose: true }),
  ['date', 'email'],
)
for (const [name, test] of Object.entries(formats)) ajv.addFormat(name, test)
ajv.addVocabulary(['x-da', 'x-names', 'x-refers', 'x-values'])
ajv.addSchema(common)

const validators = new Map<object, ValidateFunction>()

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

/** All breaches of a schema by a value, outermost first; none where it holds. The schema is compiled once. */
export function breaches(schema: object, value: unknown): Breach[] {
  const validate = validators.get(schema) ?? ajv.compile(schema)
  validators.set(schema, validate)
  if (validate(value)) return []
  const errors = validate.errors ?? []
  return errors.filter(error => !isParent(error, errors)).map(breachOf)
}

/** `anyOf` and `propertyNames` repeat what their children say. */
function isParent(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  if (error.keyword === 'propertyNames') return true
  const below = errors.filter(other => other !== error && other.schemaPath.startsWith(`${error.schemaPath}/`))
  return error.keyword === 'anyOf' && below.some(other => other.instancePath !== error.instancePath)
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
