import { type Located, nameOf } from '../text/located.ts'
import type { Place } from '../text/source.ts'
import { type Document, placeOfMetadata } from './document.ts'
import { schemas } from './kinds.generated.ts'
import { remembered } from './remembered.ts'
import { leadingTo, resolved, type SchemaPart } from './schema-part.ts'

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
export const mentionsIn = remembered((document: Document): readonly Mention[] => {
  const schema: SchemaPart = document.kind === 'unread' ? ofUnread : schemas[document.kind]
  const mentioned = (root: Located) => mentionsBelow(root, schema, document)
  if (document.kind === 'unread' || !document.written) return mentioned(document.yaml)
  // A row that breaks the schema is taken out, but it exists, and what points at it is right.
  const named = mentioned(document.written).filter(({ names }) => names !== undefined)
  return [...named, ...mentioned(document.yaml).filter(({ names }) => names === undefined)]
})

const ofUnread: SchemaPart = { properties: { id: { 'x-names': 'unread' } } }
const leadsToMentions = leadingTo(schema => Boolean(schema['x-names'] ?? schema['x-refers']))

function mentionsBelow(root: Located, whole: SchemaPart, document: Document): Mention[] {
  const found: Mention[] = []
  walk(root, whole, '')
  return found

  function walk(node: Located, schema: SchemaPart | undefined, key: string): void {
    if (!schema || !leadsToMentions(schema)) return
    const { properties, items, 'x-names': names, 'x-refers': pointsAt, 'x-across': across } = resolved(schema)
    // What points at another entity's document is for those to follow who see that entity.
    const refers = across ? undefined : pointsAt
    if (node.kind === 'scalar' && typeof node.value === 'string' && (names || refers)) {
      found.push({ id: node.value, at: placeOfMetadata(document, node.span, key), names, refers: refers ?? [] })
    }
    if (node.kind === 'map') {
      for (const entry of node.entries)
        walk(entry.value, properties?.[entry.key], key ? `${key}/${entry.key}` : entry.key)
    }
    if (node.kind === 'list' && items) {
      for (const [index, item] of node.items.entries())
        walk(item, items, `${key}/${nameOf(item) ?? wordOf(item) ?? index}`)
    }
  }
}

/** An id in a list is its own name. */
function wordOf(item: Located): string | undefined {
  return item.kind === 'scalar' && typeof item.value === 'string' ? item.value : undefined
}
