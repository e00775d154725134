import { type Located, plainValue } from '../text/located.ts'
import type { SchemaKinds } from './document.ts'
import { schemas } from './kinds.generated.ts'
import { leadingTo, resolved, type SchemaPart } from './schema-part.ts'

/**
 * What of a document's metadata its digest binds. Where the schema marks keys `x-binding`, those: the rest may change without a new
 * decision. Elsewhere all of it, as a record must not be changed afterwards, but for what is marked as not binding: signatures.
 */
export function bindingOf(kind: keyof SchemaKinds, root: Located): Record<string, unknown> {
  const properties: Readonly<Record<string, SchemaPart>> = schemas[kind].properties
  const chosen = Object.values(properties).some(property => property['x-binding'])
  const entries = root.kind === 'map' ? root.entries : []
  const binding: Record<string, unknown> = {}
  for (const { key, value } of entries) {
    const { [key]: schema = {} } = properties
    const isBound = chosen ? schema['x-binding'] : schema['x-binding'] !== false
    // No key is `__proto__`: it is a flaw and left out.
    if (isBound) binding[key] = plainValue(chosen ? bound(value, schema) : value)
  }
  return binding
}

const leadsToUnbound = leadingTo(schema => schema['x-binding'] === false)

/** What of a binding value is bound: not the day that something was last done, which changes each time it is done again. */
function bound(node: Located, schema: SchemaPart): Located {
  if (!leadsToUnbound(schema)) return node
  const { properties = {}, items = {} } = resolved(schema)
  if (node.kind === 'list') return { ...node, items: node.items.map(item => bound(item, items)) }
  if (node.kind === 'scalar') return node
  const entries = node.entries.filter(({ key }) => properties[key]?.['x-binding'] !== false)
  return {
    ...node,
    entries: entries.map(entry => ({ ...entry, value: bound(entry.value, properties[entry.key] ?? {}) })),
  }
}
