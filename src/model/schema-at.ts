import { schemas } from './kinds.generated.ts'
import { resolved, type SchemaPart } from './schema-part.ts'

/** A step down in a schema: a key, or any item of a list. */
type Step = string | number

/** What a kind of document asks at a place in it; undefined where it knows no such place. */
export function schemaAt(kind: keyof typeof schemas, path: readonly Step[]): SchemaPart | undefined {
  let part: SchemaPart | undefined = whole(schemas[kind])
  for (const step of path) {
    const below: SchemaPart | boolean | undefined =
      typeof step === 'number' ? part.items : (part.properties?.[step] ?? part.additionalProperties)
    if (typeof below !== 'object') return undefined
    part = whole(below)
  }
  return part
}

/** What a schema asks of the keys of a map, where any key of a form may stand: as under `covers`. */
export function keysOf({ propertyNames }: SchemaPart): SchemaPart | undefined {
  return propertyNames && whole(propertyNames)
}

/** Whether something is to be the id of a requirement. */
export function asksRequirement(part: SchemaPart | undefined): boolean {
  return part?.$ref?.endsWith('#/$defs/requirement') ?? false
}

/** A schema with what it refers to, and with the fields that any of its forms may have. */
function whole(schema: SchemaPart): SchemaPart {
  const part = resolved(schema)
  const fields = (part.anyOf ?? []).flatMap(form => Object.entries(form.properties ?? {}))
  return fields.length === 0 ? part : { ...part, properties: { ...part.properties, ...Object.fromEntries(fields) } }
}
