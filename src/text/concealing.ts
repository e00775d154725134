import { itemNumbersIn } from './item-numbers.ts'
import type { Block, Inline } from './markdown/block.ts'
import { blocksOf } from './markdown/read.ts'
import type { Span } from './source.ts'
import { hasCellBeyond } from './table-cells.ts'
import { wordPattern } from './words.ts'

/**
 * Whether the words of a text are not all that a reader sees of it: some may be out of sight (a comment, a tag, the address of a link, the
 * language of code, a cell beside a table), or signs among them say something too. Of such a text the same words are not the same text.
 */
export function isConcealing(text: string): boolean {
  if (footnote.test(text) || hasCellBeyond(text)) return true
  const blocks = blocksOf(text, 0)
  if (blocks.some(isMarkup)) return true
  const shown = blocks.flatMap(block => shownOf(block, text)).sort((a, b) => a[0] - b[0])
  return shown.some(span => telling.test(text.slice(...span))) || hasWordBeside(text, shown)
}

/** On GitHub a note that nothing refers to is not shown; CommonMark knows no notes. */
const footnote = /\[\^[^\]\n]+\]:/

/**
 * What says something and is no word: mathematical, monetary and other symbols, those of a symbol font, parts of a hundred and of a thousand,
 * a minus, and characters written by name or number. Bars are the lines of tables, backticks mark code.
 */
const telling = /(?![|`])[\p{S}\p{Co}%‰‱]|(?<![\p{L}\p{N}])\p{Pd}(?=\p{N})|&#?\w+;/u

function isMarkup(block: Block): boolean {
  return 'inlines' in block ? block.inlines.some(({ type }) => type === 'html') : block.type === 'html'
}

/** The stretches of a block that are shown as they stand. */
function shownOf(block: Block, text: string): Span[] {
  if ('inlines' in block) return block.inlines.filter(isShown).map(({ span }) => span)
  return block.type === 'code' ? [belowFence(block.span, text)] : []
}

function isShown({ type }: Inline): boolean {
  return type === 'text' || type === 'code'
}

/** Code without the line of its fence. */
function belowFence([start, end]: Span, text: string): Span {
  if (!/^(?:```|~~~)/.test(text.slice(start, start + 3))) return [start, end]
  const newline = text.indexOf('\n', start)
  return [newline < 0 ? end : Math.min(newline, end), end]
}

/** Whether a word stands beside all that is shown, other than the number of an item that is shown as it is written. */
function hasWordBeside(text: string, shown: readonly Span[]): boolean {
  const isItemNumber = itemNumbersIn(text)
  let next = 0
  for (const { index } of text.matchAll(wordPattern)) {
    while ((shown[next]?.[1] ?? Infinity) <= index) next++
    if ((shown[next]?.[0] ?? Infinity) > index && !isItemNumber(index)) return true
  }
  return false
}
