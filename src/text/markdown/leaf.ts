import type { Span } from '../source.ts'
import { Unsure } from '../unsure.ts'
import type { Block, Inline } from './block.ts'
import { pastSpaces, runAt } from './characters.ts'
import type { HtmlBlock } from './html-block.ts'
import { inlinesIn } from './inlines.ts'

/** A block that is being read line by line. */
export type Leaf = { readonly start: number; end: number } & (
  | { readonly type: 'paragraph'; readonly prefixes: Span[] }
  | { readonly type: 'fence'; readonly code: number; readonly length: number }
  | { readonly type: 'indented' }
  | { readonly type: 'html'; readonly block: HtmlBlock; readonly isTop: boolean }
)

/** What a line does to a block of code or HTML: goes on with it, is its last, or stands behind it. */
export function lineOf(leaf: Leaf, file: string, at: number, end: number): 'within' | 'last' | 'behind' {
  const first = pastSpaces(file, at)
  const isBlank = first >= end
  if (leaf.type === 'fence')
    return first - at < 4 && closes(leaf.code, leaf.length, file, first, end) ? 'last' : 'within'
  if (leaf.type === 'indented') return isBlank || first - at >= 4 ? 'within' : 'behind'
  if (leaf.type !== 'html') return 'behind'
  if (!leaf.block.end) return isBlank ? 'behind' : 'within'
  return leaf.block.end.test(file.slice(at, end)) ? 'last' : 'within'
}

function closes(code: number, length: number, file: string, first: number, end: number): boolean {
  if (file.charCodeAt(first) !== code) return false
  const run = runAt(file, first)
  return run >= length && pastSpaces(file, first + run) >= end
}

/** The block that a finished leaf is. */
export function blockOf(leaf: Leaf, file: string): Block {
  const span: Span = [leaf.start, leaf.end]
  if (leaf.type === 'paragraph') return { type: 'paragraph', span, inlines: inlinesOf(leaf, file) }
  const value = file.slice(...span)
  if (leaf.type !== 'html') return { type: 'code', span, value }
  if (!leaf.isTop && value.includes('\n') && /id=|name=/.test(value)) throw new Unsure('anchor over several lines')
  return { type: 'html', span, value }
}

/**
 * The reference lets text at the end of a line of a quote reach over the sign of the next line if it has looked further than that before:
 * for an end of code, of markup, or of the target of a link.
 */
function inlinesOf(leaf: Leaf & { type: 'paragraph' }, file: string): readonly Inline[] {
  const text = textOf(leaf, file)
  const inlines = inlinesIn(text, leaf.start)
  if (leaf.prefixes.length > 0 && /[`<]|\]\(/.test(text)) {
    const lines = new Set(leaf.prefixes.map(([start]) => start))
    if (inlines.some(({ type, span }) => type === 'text' && lines.has(span[1])))
      throw new Unsure('mark behind a quote sign')
  }
  return inlines
}

/** The running text of a paragraph, without blanks at its end; signs of quotes before its lines are blanked out. */
export function textOf(leaf: Leaf & { type: 'paragraph' }, file: string): string {
  let end = leaf.end
  while (file.charCodeAt(end - 1) === 32) end--
  let text = ''
  let reached = leaf.start
  for (const [from, to] of leaf.prefixes) {
    text += file.slice(reached, from) + ' '.repeat(to - from)
    reached = to
  }
  text += file.slice(reached, end)
  // A definition would change how all brackets are read.
  if (text.startsWith('[') && text.includes(']:')) throw new Unsure('definition')
  return text
}
