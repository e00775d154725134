import type { Span } from '../../text/source.ts'

/** A line of a text, without its end, and where it begins. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** The lines of a stretch of a text. */
export function linesIn(text: string, [start, end]: Span): Line[] {
  const lines: Line[] = []
  for (const match of text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    if (match[0] !== '') lines.push({ text: match[0].replace(/[\r\n]+$/, ''), start: start + match.index })
  }
  return lines
}
