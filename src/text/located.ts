import type { Span } from './source.ts'

/** A YAML value that remembers where it was written. Plain data: it can be cached, cloned and sent. */
export type Located = LocatedMap | LocatedList | LocatedScalar

export interface LocatedMap {
  readonly kind: 'map'
  readonly span: Span
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Located
}

export interface LocatedList {
  readonly kind: 'list'
  readonly span: Span
  readonly items: readonly Located[]
}

export interface LocatedScalar {
  readonly kind: 'scalar'
  readonly span: Span
  readonly value: string | number | boolean | null
}

/** A way down into a value: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[]

/** The plain value, as a JSON parser would give it. */
export function plainValue(node: Located): unknown {
  if (node.kind === 'list') return node.items.map(plainValue)
  if (node.kind === 'scalar') return node.value
  const value: Record<string, unknown> = {}
  // No key here is `__proto__`, whose assignment would mean something else: it is a flaw and left out.
  for (const entry of node.entries) value[entry.key] = plainValue(entry.value)
  return value
}

/** The entry of a map by its key; undefined where it is not there or the node is no map. */
export function entryOf(node: Located | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined
  if (node.entries.length > few) return indexOf(node).get(key)
  for (const entry of node.entries) if (entry.key === key) return entry
  return undefined
}

/** So many are gone through faster than they are put in order. */
const few = 40
const indexes = new WeakMap<LocatedMap, ReadonlyMap<string, Entry>>()

/** Each key is looked up where all are unknown: in a list that would take time by the square of their number. */
function indexOf(map: LocatedMap): ReadonlyMap<string, Entry> {
  const known = indexes.get(map)
  if (known) return known
  const index = new Map(map.entries.map(entry => [entry.key, entry]))
  indexes.set(map, index)
  return index
}

/** The node at a path, or undefined. */
export function nodeAt(node: Located | undefined, path: Path): Located | undefined {
  let found = node
  for (const step of path) found = below(found, step)
  return found
}

function below(node: Located | undefined, step: string | number): Located | undefined {
  return node?.kind === 'list' ? node.items[Number(step)] : entryOf(node, String(step))?.value
}

/** The span at a path; of a missing thing, the span of the nearest thing above it that is there (of a map: its first key). */
export function spanAt(node: Located, path: Path, from = 0): Span {
  const step = path[from]
  if (step === undefined) return node.kind === 'map' ? firstLine(node) : node.span
  if (node.kind === 'map') {
    const entry = entryOf(node, String(step))
    if (!entry) return firstLine(node)
    const isLast = path.length === from + 1
    const inner = entry.value.kind === 'map' && isLast ? entry.keySpan : spanAt(entry.value, path, from + 1)
    return inner[0] === inner[1] ? entry.keySpan : inner
  }
  const item = node.kind === 'list' ? node.items[Number(step)] : undefined
  return item ? spanAt(item, path, from + 1) : node.span
}

function firstLine(map: LocatedMap): Span {
  return map.entries[0]?.keySpan ?? map.span
}

/** A name for a path that survives insertions above: a list item is called by its own id, name or date where it has one. */
export function keyAt(root: Located, path: Path): string {
  let node: Located | undefined = root
  return path
    .map(step => {
      const inList = node?.kind === 'list'
      node = below(node, step)
      return inList ? (nameOf(node) ?? String(step)) : String(step)
    })
    .join('/')
}

/** The text that a scalar is; undefined of anything else. */
export function textOf(node: Located | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** What a list item is called: its own id, name or date. */
export function nameOf(node: Located | undefined): string | undefined {
  for (const key of ['id', 'document', 'requirement', 'name', 'topic', 'what', 'date']) {
    const value = entryOf(node, key)?.value
    if (value?.kind === 'scalar' && value.value !== null) return String(value.value)
  }
  return undefined
}

/** Where the key stands that is one more than a limit, of all keys at and below a node; undefined where there are no more. */
export function keyBeyond(root: Located, limit: number): Span | undefined {
  let left = limit
  return beyond(root)

  function beyond(node: Located): Span | undefined {
    const below = node.kind === 'map' ? node.entries : node.kind === 'list' ? node.items : []
    for (const one of below) {
      if ('key' in one && --left < 0) return one.keySpan
      const found = beyond('key' in one ? one.value : one)
      if (found) return found
    }
    return undefined
  }
}

/** Every scalar below a node, with the way down to it. */
export function* scalarsIn(
  node: Located,
  path: Path = [],
): Iterable<{ readonly path: Path; readonly node: LocatedScalar }> {
  if (node.kind === 'scalar') yield { path, node }
  else if (node.kind === 'map') for (const { key, value } of node.entries) yield* scalarsIn(value, [...path, key])
  else for (const [index, item] of node.items.entries()) yield* scalarsIn(item, [...path, index])
}
