import common from '../../schemas/common.schema.json' with { type: 'json' }
import type { Text } from '../law/types.ts'
import { measureSchemas } from './kinds.generated.ts'
import { remembered } from './remembered.ts'

/** The part of JSON Schema that is read here to walk a document beside its schema. */
export interface SchemaPart {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, SchemaPart>>
  readonly items?: SchemaPart
  readonly required?: readonly string[]
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly (string | number | boolean)[]
  readonly const?: string
  readonly anyOf?: readonly SchemaPart[]
  readonly propertyNames?: SchemaPart
  readonly additionalProperties?: SchemaPart | boolean
  readonly 'x-values'?: string
  readonly 'x-da'?: string
  readonly 'x-names'?: string
  readonly 'x-refers'?: readonly string[]
  /** What it points at belongs to another entity. */
  readonly 'x-across'?: boolean
  readonly 'x-binding'?: boolean
  readonly 'x-requirement'?: string
}

/** A schema together with what it refers to: a shared definition, or the schema of a measure. */
export const resolved = remembered((schema: SchemaPart): SchemaPart => {
  const { $ref } = schema
  if ($ref === undefined) return schema
  const measure = /measures\/(\d+)\.schema\.json$/.exec($ref)?.[1]
  const target = measure
    ? (measureSchemas as Readonly<Record<string, object>>)[measure]
    : (common.$defs as Readonly<Record<string, object>>)[$ref.split('/').at(-1) ?? '']
  return { ...target, ...schema }
})

/** Whether a schema, or any part below it, is what is looked for: whoever walks a document beside its schema leaves out the rest. */
export function leadingTo(isSought: (schema: SchemaPart) => boolean): (schema: SchemaPart) => boolean {
  const leads = remembered((schema: SchemaPart): boolean => {
    const { properties = {}, items, ...own } = resolved(schema)
    return isSought(own) || Object.values(properties).some(leads) || (items !== undefined && leads(items))
  })
  return leads
}

/** What a schema says of a value, as a title: a sentence without its full stop. */
export function titleOf({ 'x-da': da = '', description: en = '' }: SchemaPart): Text {
  return { da: da.replace(/\.$/, ''), en: en.replace(/\.$/, '') }
}
