/** What of JSON Schema our schemas are written in. What is not here is not looked at: see test/model/checks. */
export interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly maximum?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maxLength?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly maxItems?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly uniqueItems?: boolean
  readonly required?: readonly string[]
  readonly propertyNames?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly properties?: Readonly<Record<string, boolean | Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
}
