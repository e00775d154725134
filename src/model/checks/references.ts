import common from '../../../schemas/common.schema.json' with { type: 'json' }
import { measureSchemas } from '../kinds.generated.ts'
import type { Schema } from './schema.ts'

/** A schema, and the file of schemas that it stands in. */
export interface Referred {
  readonly schema: Schema
  readonly root: Schema
}

/** The files that others refer to, by name. */
const files = new Map<string, Schema>([
  ['common.schema.json', common],
  ...Object.entries(measureSchemas).map(([measure, schema]) => [`measures/${measure}.schema.json`, schema] as const),
])

/** What a `$ref` in a file means: all of another file, or a definition in one. */
export function referred(reference: string, here: Schema): Referred {
  const [, file, name] = /^(?:\.\.\/)?([^#]*)(?:#\/\$defs\/(\w+))?$/.exec(reference) ?? []
  const root = file === '' ? here : files.get(file ?? '')
  const schema = name === undefined ? root : root?.$defs?.[name]
  if (!root || !schema) throw new Error(`${here.$id} refers to ${reference}, which is not there`)
  return { schema, root }
}
