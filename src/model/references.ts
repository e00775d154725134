import { type Located, nameOf } from '../text/located.ts'
import type { Place } from '../text/source.ts'
import { type Document, placeOfMetadata } from './document.ts'
import { schemas } from './kinds.generated.ts'
import { resolved, type SchemaPart } from './schema-part.ts'

/** A word in a document that names it or a row of it, or that points at another document or row by its id. */
export interface Mention {
  readonly id: string
  readonly at: Place
  /** What kind of thing it names: that of the document, or of a row such as `supplier`. Undefined where it points. */
  readonly names: string | undefined
  /** The kinds it may point at; empty where it names. */
  readonly refers: readonly string[]
}

/** Every mention in a document, found by walking it beside its schema; of a document of no known kind, what stands under `id`. */
export function mentionsIn(document: Document): Mention[] {
  if (document.kind === 'unread') {
    const own = { properties: { id: { 'x-names': 'unread' } } }
    return [...mentions(document.yaml, own, document, '')]
  }
  const schema = schemas[document.kind] as SchemaPart
  const mentioned = (root: Located) => [...mentions(root, schema, document, '')]
  if (!document.written) return mentioned(document.yaml)
  // A row that breaks the schema is taken out, but it exists, and what points at it is right.
  const named = mentioned(document.written).filter(({ names }) => names !== undefined)
  return [...named, ...mentioned(document.yaml).filter(({ names }) => names === undefined)]
}

function* mentions(node: Located, schema: SchemaPart, document: Document, key: string): Generator<Mention> {
  const { properties, items, 'x-names': names, 'x-refers': pointsAt, 'x-across': across } = resolved(schema)
  // What points at another entity's document is for those to follow who see that entity.
  const refers = across ? undefined : pointsAt
  if (node.kind === 'scalar' && typeof node.value === 'string' && (names || refers)) {
    yield { id: node.value, at: placeOfMetadata(document, node.span, key), names, refers: refers ?? [] }
  }
  if (node.kind === 'map') {
    for (const entry of node.entries)
      yield* mentions(entry.value, properties?.[entry.key] ?? {}, document, key ? `${key}/${entry.key}` : entry.key)
  }
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries())
      yield* mentions(item, items ?? {}, document, `${key}/${nameOf(item) ?? wordOf(item) ?? index}`)
  }
}

/** An id in a list is its own name. */
function wordOf(item: Located): string | undefined {
  return item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
}
