import { limits } from './limits.ts'
import type { Span } from './source.ts'

/** What is counted of a block over its lines. */
interface Count {
  /** How many marks stand before where they were last counted, and where that was. */
  marks: number
  counted: number
  lines: number
  units: number
  quotes: number
  /** Of all blocks so far. */
  quotesInText: number
  openings: number
}

/** The first line at which nesting, length or marks would make a Markdown parser slow beyond reason, or undefined. Linear in the text. */
export function tooComplex(text: string, base: number): Span | undefined {
  const block: Count = { marks: 0, counted: base, lines: 0, units: 0, quotes: 0, quotesInText: 0, openings: 0 }
  const opens = text.includes('<!', base) || text.includes('<?', base)
  for (let start = base; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (isTooMuch(text, start, end, block, opens)) return [start, Math.max(start + 1, Math.min(end, start + 80))]
    start = end + 1
  }
  return undefined
}

/** Adds a line to the block it stands in, and says whether the line or now the block is too much. */
function isTooMuch(text: string, start: number, end: number, block: Count, opens: boolean): boolean {
  let columns = 0
  let quotes = 0
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 62) quotes++
    else if (code !== 32 && code !== 9 && code !== 42 && code !== 43 && code !== 45) break
    columns += code === 9 ? 4 : 1
  }
  // Beyond the ASCII characters other than these there are more blanks.
  const code = at < end ? text.charCodeAt(at) : 0
  if ((code <= 32 || code >= 128) && text.slice(start, end).trim() === '') {
    block.marks = 0
    block.counted = end
    block.lines = 0
    block.units = 0
    block.quotes = 0
    block.openings = 0
    return false
  }
  block.lines++
  block.units += end - start
  block.quotes += quotes
  block.quotesInText += quotes
  if (opens) block.openings += text.slice(start, end).match(/<[!?]/g)?.length ?? 0
  return (
    quotes > limits.quoteDepth ||
    columns > limits.indentation ||
    block.lines > limits.linesInBlock ||
    block.units > limits.unitsInBlock ||
    block.quotes > limits.quotesInBlock ||
    block.quotesInText > limits.quotesInText ||
    block.openings > limits.openingsInBlock ||
    // No block has more marks than characters, and nearly all have fewer characters than marks are allowed.
    (block.units > limits.marksInBlock && marksUntil(text, block, end) > limits.marksInBlock)
  )
}

function marksUntil(text: string, block: Count, end: number): number {
  block.marks += text.slice(block.counted, end).match(/[`[\]*_<!&\\]/g)?.length ?? 0
  block.counted = end
  return block.marks
}

/** Nearly no text has so many letters together that are not Latin, and that is seen in steps of as many. */
const maybeMarked = new RegExp(`[^\\0-\\u02ff\\u2010-\\u2064\\u20a0-\\u20bf]{${limits.marksOnLetter + 1}}`)
const marked = new RegExp(`\\p{M}{${limits.marksOnLetter + 1}}`, 'u')

/** Where more combining marks stand together than any letter has, or undefined. */
export function tooMarked(text: string): Span | undefined {
  const found = maybeMarked.test(text) ? marked.exec(text) : null
  return found ? [found.index, found.index + found[0].length] : undefined
}
