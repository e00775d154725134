import type { Document } from '../../model/document.ts'
import { type Entry, type Located, nameOf } from '../../text/located.ts'
import type { Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'

/** A part of a document by which one finds one's way in it. */
export interface Sign {
  readonly name: string
  readonly detail: string
  readonly is: 'heading' | 'field' | 'row'
  /** All of it, and what of it is its name. */
  readonly span: Span
  readonly nameSpan: Span
  readonly below: readonly Sign[]
}

/** How deep in metadata signs are put up: keys, their rows, and the fields of these. */
const deepest = 3

/** The signs in a file: the fields of its metadata, and the headings of its text within each other. `end` is where the file ends. */
export function signsIn(document: Document, end: number): Sign[] {
  const root = document.written ?? document.yaml
  const fields = document.index === undefined ? fieldsOf(root, 1) : []
  return [...fields, ...headings(document.outline?.sections ?? [], end)]
}

function fieldsOf(node: Located, depth: number): Sign[] {
  if (depth > deepest) return []
  if (node.kind === 'map') return node.entries.map(entry => fieldOf(entry, depth))
  if (node.kind !== 'list') return []
  return node.items.flatMap((item, index) => {
    if (item.kind === 'scalar') return []
    const { span } = item
    const [first] = item.kind === 'map' ? item.entries : []
    const name = nameOf(item) ?? String(index + 1)
    return [
      {
        name,
        detail: '',
        is: 'row' as const,
        span,
        nameSpan: first?.keySpan ?? span,
        below: fieldsOf(item, depth + 1),
      },
    ]
  })
}

function fieldOf({ key, keySpan, value }: Entry, depth: number): Sign {
  const detail = value.kind === 'scalar' ? String(value.value ?? '') : ''
  const span: Span = [keySpan[0], Math.max(keySpan[1], value.span[1])]
  return { name: key || '?', detail, is: 'field', span, nameSpan: keySpan, below: fieldsOf(value, depth + 1) }
}

/** A heading holds those below it that are deeper, until one that is not. */
function headings(sections: readonly Section[], end: number): Sign[] {
  const top: Sign[] = []
  const ends = endsOf(sections, end)
  const open: { depth: number; below: Sign[] }[] = []
  for (const [index, { title, depth, span }] of sections.entries()) {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const below: Sign[] = []
    const whole: Span = [span[0], Math.max(span[1], ends[index] ?? end)]
    const sign: Sign = { name: title.trim() || '#', detail: '', is: 'heading', span: whole, nameSpan: span, below }
    ;(open.at(-1)?.below ?? top).push(sign)
    open.push({ depth, below })
  }
  return top
}

/** Where the next heading that is not deeper begins, of each. */
function endsOf(sections: readonly Section[], end: number): number[] {
  const next = new Map<number, number>()
  const ends = sections.toReversed().map(({ depth, span }) => {
    const found = [1, 2, 3, 4, 5, 6].flatMap(level => (level <= depth ? (next.get(level) ?? []) : []))
    next.set(depth, span[0])
    return Math.min(end, ...found)
  })
  return ends.reverse()
}
