import common from '../../schemas/common.schema.json' with { type: 'json' }
import type { Located } from '../text/located.ts'
import type { Place } from '../text/source.ts'
import type { Document } from './document.ts'
import { schemas } from './kinds.generated.ts'

/** The part of JSON Schema that this file reads. */
interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly 'x-names'?: string
  readonly 'x-refers'?: readonly string[]
}

/** A word in a document that names it, or that points at another document by its id. */
export interface Mention {
  readonly id: string
  readonly at: Place
  /** The kinds it may point at; empty where it is the document's own name. */
  readonly refers: readonly string[]
}

/** Every mention in a document, found by walking it beside its schema; of a document of no known kind, what stands under `id`. */
export function mentionsIn(document: Document): Mention[] {
  if (document.kind === 'unread') {
    const own = { properties: { id: { 'x-names': 'unread' } } }
    return [...mentions(document.yaml, own, document.path, '')]
  }
  return [...mentions(document.yaml, schemas[document.kind] as Schema, document.path, '')]
}

function* mentions(node: Located, schema: Schema, path: string, key: string): Generator<Mention> {
  const { properties, items, 'x-names': names, 'x-refers': refers } = resolved(schema)
  if (node.kind === 'scalar' && typeof node.value === 'string' && (names || refers)) {
    yield { id: node.value, at: { path, span: node.span, key }, refers: refers ?? [] }
  }
  if (node.kind === 'map') {
    for (const entry of node.entries)
      yield* mentions(entry.value, properties?.[entry.key] ?? {}, path, key ? `${key}/${entry.key}` : entry.key)
  }
  if (node.kind === 'list') {
    for (const item of node.items) yield* mentions(item, items ?? {}, path, key)
  }
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  if (name === undefined) return schema
  return { ...(common.$defs as Record<string, Schema>)[name], ...schema }
}
