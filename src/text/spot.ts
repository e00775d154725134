import type { Located, Path } from './located.ts'
import type { Span } from './source.ts'

/** What stands at an offset of a YAML text: a key or a value, with the way down to it. */
export interface Spot {
  /** Of a key, the way down to what it names. */
  readonly path: Path
  readonly on: 'key' | 'value'
  readonly span: Span
  /** The value that stands there, or that the key names. */
  readonly node: Located
}

/** What stands at an offset, its end counted in; undefined between things. */
export function spotAt(node: Located, offset: number, path: Path = []): Spot | undefined {
  if (node.kind === 'map') {
    for (const { key, keySpan, value } of node.entries) {
      const below = [...path, key]
      if (isIn(keySpan, offset)) return { path: below, on: 'key', span: keySpan, node: value }
      const spot = isIn(value.span, offset) ? spotAt(value, offset, below) : undefined
      if (spot) return spot
    }
    return undefined
  }
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      const spot = isIn(item.span, offset) ? spotAt(item, offset, [...path, index]) : undefined
      if (spot) return spot
    }
    return undefined
  }
  return { path, on: 'value', span: node.span, node }
}

/** Whether an offset lies in a span or at its end. */
export function isIn([start, end]: Span, offset: number): boolean {
  return start <= offset && offset <= end
}
