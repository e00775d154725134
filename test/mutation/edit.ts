import type { Entry, Located, LocatedList, LocatedMap } from '../../src/text/located.ts'
import { lineStarts, pointAt, type Span } from '../../src/text/source.ts'

/** A stretch of a text and what stands there instead. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A text with edits made, none of which may overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => b.span[0] - a.span[0])
  return sorted.reduce((left, { span, text: put }) => left.slice(0, span[0]) + put + left.slice(span[1]), text)
}

/** The lines at which a stretch of the text stands after edits; of what was taken out, the line where it stood. */
export function linesAfter(text: string, edits: readonly Edit[], [from, to]: Span): readonly [number, number] {
  const starts = lineStarts(edited(text, edits))
  const sorted = edits.toSorted((a, b) => a.span[0] - b.span[0])
  const moved = (offset: number, end: boolean) => {
    let shift = 0
    for (const { span, text: put } of sorted) {
      // What begins where something is put in begins with it.
      const before = span[1] < offset || (span[1] === offset && (end || span[0] < span[1]))
      if (before) shift += put.length - (span[1] - span[0])
      else if (offset > span[0] || (offset === span[0] && end)) return span[0] + shift + (end ? put.length : 0)
    }
    return offset + shift
  }
  return [pointAt(starts, moved(from, false)).line, pointAt(starts, moved(to, true)).line]
}

/** Where a value really ends: the parser counts blank lines and comments below a block as its own. */
export function endOf(text: string, node: Located): number {
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.kind === 'list' ? node.items.at(-1) : undefined
  if (last && !isFlow(text, node)) return endOf(text, last)
  const [start, end] = node.span
  return start + text.slice(start, end).trimEnd().length
}

function isFlow(text: string, { span }: Located): boolean {
  return text[span[0]] === '{' || text[span[0]] === '['
}

/** Takes an entry out of its map. */
export function withoutEntry(text: string, map: LocatedMap, entry: Entry): Edit {
  const index = map.entries.indexOf(entry)
  const next = map.entries[index + 1]
  const before = map.entries[index - 1]
  if (next) return { span: [entry.keySpan[0], next.keySpan[0]], text: '' }
  const end = endOf(text, entry.value)
  return before
    ? { span: [endOf(text, before.value), end], text: '' }
    : { span: [map.span[0], isFlow(text, map) ? map.span[1] : end], text: '{}' }
}

/** Takes an item out of its list; `holder` is the entry that the list is the value of. */
export function withoutItem(text: string, list: LocatedList, index: number, holder: Entry): Edit {
  const [before, item, next] = [list.items[index - 1], list.items[index], list.items[index + 1]]
  if (item && next) return { span: [item.span[0], next.span[0]], text: '' }
  if (item && before) return { span: [endOf(text, before), endOf(text, item)], text: '' }
  return withValue(text, holder, '[]')
}

/** Puts another value behind a key, whatever the form of the old one. */
export function withValue(text: string, { keySpan, value }: Entry, put: string): Edit {
  return { span: [keySpan[1], Math.max(endOf(text, value), keySpan[1] + 1)], text: put === '' ? ':' : `: ${put}` }
}

/** Puts another value in the place of an item. */
export function withItem(text: string, item: Located, put: string): Edit {
  return { span: [item.span[0], endOf(text, item)], text: put }
}

/** Puts an entry before the first of a map. */
export function withEntry(text: string, map: LocatedMap, put: string): Edit {
  const at = map.entries[0]?.keySpan[0] ?? map.span[0]
  if (isFlow(text, map)) return { span: [at, at], text: `${put}, ` }
  const column = at - (text.lastIndexOf('\n', at - 1) + 1)
  return { span: [at, at], text: `${put}\n${' '.repeat(column)}` }
}

/** A scalar in double quotes, so that it stays a string whatever it looks like. */
export function quoted(value: string): string {
  return JSON.stringify(value)
}
