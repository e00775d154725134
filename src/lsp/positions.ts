import type { Position, Range } from 'vscode-languageserver/node'
import { type File, lineStarts, pointAt, type Span, withoutMark } from '../text/source.ts'

/** Turns offsets in a text into the lines and characters of an editor, and back. Both count UTF-16 code units. */
export interface Lines {
  /** Without byte order mark. */
  readonly text: string
  readonly range: (span: Span) => Range
  readonly offset: (position: Position) => number
}

const counted = new WeakMap<File, Lines>()

/** The lines of a file, counted once. An editor that sends the byte order mark counts it as a character. */
export function linesOf(file: File): Lines {
  const known = counted.get(file)
  if (known) return known
  const text = withoutMark(file.text)
  const mark = file.text.length - text.length
  const starts = lineStarts(text)
  const position = (offset: number): Position => {
    const { line, column } = pointAt(starts, Math.min(offset, text.length))
    return { line: line - 1, character: column - 1 + (line === 1 ? mark : 0) }
  }
  const made: Lines = {
    text,
    range: ([start, end]) => ({ start: position(start), end: position(end) }),
    offset: ({ line, character }) => {
      const start = starts[line]
      if (start === undefined) return text.length
      const next = starts[line + 1]
      const end = next === undefined ? text.length : next - (text.startsWith('\r\n', next - 2) ? 2 : 1)
      return Math.max(start, Math.min(start + character - (line === 0 ? mark : 0), Math.max(start, end)))
    },
  }
  counted.set(file, made)
  return made
}
