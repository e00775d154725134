import { limits } from './limits.ts'
import type { Span } from './source.ts'

/** The first line whose nesting or marks would make a Markdown parser slow beyond reason, or undefined. Linear in the text. */
export function tooComplex(text: string, base: number): Span | undefined {
  let marks = 0
  for (let start = base; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const indentation = /^[ \t>*+-]*/.exec(line)?.[0] ?? ''
    if (line.trim() === '') marks = 0
    marks += line.match(/[`[\]*_<!|&\\]/g)?.length ?? 0
    const quotes = indentation.match(/>/g)?.length ?? 0
    const columns = indentation.replaceAll('\t', '    ').length
    if (
      quotes > limits.quoteDepth ||
      (columns > limits.indentation && line.trim() !== '') ||
      marks > limits.marksInParagraph
    ) {
      return [start, Math.max(start + 1, Math.min(end, start + 80))]
    }
    start = end + 1
  }
  return undefined
}
