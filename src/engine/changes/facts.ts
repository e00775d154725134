/** A value that was changed; null where there was or is none. */
export interface FactChange {
  /** The way to it, as places are named: `facts/3/services/Drift/rto`. */
  readonly path: string
  readonly from: string | null
  readonly to: string | null
}

interface Leaf {
  readonly path: string
  readonly value: unknown
}

/** What differs between two values from YAML, one entry for each scalar or list of scalars, by the order of the first. */
export function factChanges(before: unknown, after: unknown, path: readonly string[] = []): FactChange[] {
  const old = new Map(leavesOf(before, path).map(leaf => [leaf.path, leaf]))
  const now = new Map(leavesOf(after, path).map(leaf => [leaf.path, leaf]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
    const [from, to] = [exact(old.get(key)), exact(now.get(key))]
    if (from === to) return []
    const [a, b] = [shown(old.get(key)), shown(now.get(key))]
    // The text "4" where the number stood, and the like.
    return [a === b ? { path: key, from, to } : { path: key, from: a, to: b }]
  })
}

/** Items of a list go by their names, so that one put in before the others changes nothing of them; their order is a value of its own. */
function leavesOf(value: unknown, path: readonly string[]): Leaf[] {
  const here = { path: path.join('/'), value }
  if (Array.isArray(value) && value.some(item => typeof item === 'object' && item !== null)) {
    const names = namesOf(value)
    const items = value.flatMap((item, index) => leavesOf(item, [...path, names[index] ?? String(index)]))
    return [{ ...here, value: names }, ...items]
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value === undefined ? [] : [here]
  const entries = Object.entries(value)
  return entries.length === 0 && path.length > 0
    ? [here]
    : entries.flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
}

function namesOf(items: readonly unknown[]): string[] {
  const names = items.map(item => {
    const own = Object.entries(Object(item)).find(([, value]) => typeof value === 'string' || typeof value === 'number')
    return own ? String(own[1]) : ''
  })
  return new Set(names).size === items.length && !names.includes('') ? names : items.map((_, index) => String(index))
}

function exact(leaf: Leaf | undefined): string | null {
  return leaf ? JSON.stringify(leaf.value) : null
}

function shown(leaf: Leaf | undefined): string | null {
  if (!leaf) return null
  const { value } = leaf
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
