import { limits } from './limits.ts'
import type { Span } from './source.ts'

/** The first line at which nesting, length or marks would make a Markdown parser slow beyond reason, or undefined. Linear in the text. */
export function tooComplex(text: string, base: number): Span | undefined {
  let block = { lines: 0, units: 0, marks: 0, quotes: 0 }
  for (let start = base; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    const prefix = /^[ \t>*+-]*/.exec(line)?.[0] ?? ''
    const quotes = prefix.match(/>/g)?.length ?? 0
    const isBlank = line.trim() === ''
    block = isBlank
      ? { lines: 0, units: 0, marks: 0, quotes: 0 }
      : {
          lines: block.lines + 1,
          units: block.units + line.length,
          marks: block.marks + (line.match(/[`[\]*_<!&\\]/g)?.length ?? 0),
          quotes: block.quotes + quotes,
        }
    const columns = isBlank ? 0 : prefix.replaceAll('\t', '    ').length
    if (
      quotes > limits.quoteDepth ||
      columns > limits.indentation ||
      block.lines > limits.linesInBlock ||
      block.units > limits.unitsInBlock ||
      block.marks > limits.marksInBlock ||
      block.quotes > limits.quotesInBlock
    ) {
      return [start, Math.max(start + 1, Math.min(end, start + 80))]
    }
    start = end + 1
  }
  return undefined
}
