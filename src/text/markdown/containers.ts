import { pastSpaces } from './characters.ts'

/** A block that holds others. Which list an item belongs to makes no difference here. */
export interface Container {
  readonly type: 'quote' | 'item'
  /** Of an item: the columns to the left of what stands in it. */
  readonly width: number
  /** Whether nothing stands in it yet: an item that begins with a blank line has none after it. */
  isEmpty: boolean
}

/** Where a container's content goes on in a line; undefined where the line does not carry its sign. */
export function continued(container: Container, file: string, at: number, end: number): number | undefined {
  const first = pastSpaces(file, at)
  if (container.type === 'quote') return first - at < 4 ? quoteAt(file, first) : undefined
  if (first >= end) return container.isEmpty ? undefined : end
  return first - at >= container.width ? at + container.width : undefined
}

/** Where content begins behind the sign of a quote, or undefined where there is no such sign. */
export function quoteAt(file: string, first: number): number | undefined {
  if (file.charCodeAt(first) !== 62) return undefined
  return file.charCodeAt(first + 1) === 32 ? first + 2 : first + 1
}

/** The item that begins at `first`, behind `at`, and where its content begins; undefined where none does. */
export function listItemAt(
  file: string,
  at: number,
  first: number,
  end: number,
  interrupts: boolean,
): { readonly item: Container; readonly content: number } | undefined {
  const marker = markerEnd(file, first)
  const code = file.charCodeAt(marker)
  if (marker === first || (marker < end && code !== 32)) return undefined
  const content = pastSpaces(file, marker)
  const isBlank = content >= end
  // Of a paragraph only what surely is a list makes an end.
  if (interrupts && (isBlank || !/^(?:[-+*]|1[.)])$/.test(file.slice(first, marker)))) return undefined
  const padding = isBlank || content - marker > 4 ? 1 : content - marker
  const item: Container = { type: 'item', width: marker + padding - at, isEmpty: true }
  return { item, content: isBlank ? end : marker + padding }
}

function markerEnd(file: string, first: number): number {
  const code = file.charCodeAt(first)
  if (code === 42 || code === 43 || code === 45) return first + 1
  let at = first
  while (isDigit(file.charCodeAt(at)) && at - first < 10) at++
  const sign = file.charCodeAt(at)
  return at > first && at - first < 10 && (sign === 46 || sign === 41) ? at + 1 : first
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
