import type { Span } from './source.ts'

/** A change of one text: what stands at `span` becomes `text`. Spans count without the byte order mark, as all places do. */
export interface Edit {
  readonly path: string
  readonly span: Span
  readonly text: string
}

/** Whether two changes would touch the same stretch of the same text, or what stands at the same place. */
export function overlap(a: Edit, b: Edit): boolean {
  return a.path === b.path && (a.span[0] === b.span[0] || (a.span[0] < b.span[1] && b.span[0] < a.span[1]))
}

/** A text with changes made that do not overlap, and all that stands outside of them as it was, byte order mark and line ends included. */
export function edited(file: string, edits: readonly Edit[]): string {
  const shift = file.startsWith('\uFEFF') ? 1 : 0
  let [text, from] = ['', 0]
  for (const { span, text: put } of edits.toSorted((a, b) => a.span[0] - b.span[0])) {
    text += file.slice(from, span[0] + shift) + put
    from = span[1] + shift
  }
  return text + file.slice(from)
}
