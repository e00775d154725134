import type { Span } from '../source.ts'
import { Unsure } from '../unsure.ts'
import type { Block, Inline } from './block.ts'
import { inlinesIn } from './inlines.ts'

/** A heading whose words are `text`, which begins at `base` in the file. */
export function headingOf(span: Span, depth: number, text: string, base: number): Block {
  const inlines = inlinesIn(text, base)
  const only = inlines[0]
  if (only?.type === 'text' && inlines.length === 1 && only.span[1] - only.span[0] === text.length) {
    return { type: 'heading', span, depth, title: shown(text), inlines }
  }
  return { type: 'heading', span, depth, title: titleOf(text, base, inlines), inlines: countingInlines(text, inlines) }
}

/** What a reader sees of a heading, the images aside. */
function titleOf(text: string, base: number, inlines: readonly Inline[]): string {
  return inlines
    .map(({ type, span: [start, end], value }) => {
      if (type === 'text') return shown(text.slice(start - base, end - base))
      return type === 'code' ? codeValue(value) : ''
    })
    .join('')
}

function shown(text: string): string {
  if (text.includes('&') && /&[#\w]+;/.test(text)) throw new Unsure('character reference in a heading')
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text
}

/** One blank falls away at each end of code that has some at both, unless it has nothing else. */
function codeValue(value: string): string {
  return /^ .* $/.test(value) && /[^ ]/.test(value) ? value.slice(1, -1) : value
}

/** Code counts as words of a section, and anchors count, only where they stand in a link. */
function countingInlines(text: string, inlines: readonly Inline[]): Inline[] {
  // Whether a link stands right in the heading or in emphasis is not known here.
  if (inlines.some(({ type }) => type === 'link' || type === 'image') && /[*_]/.test(text)) {
    throw new Unsure('emphasis and a link in a heading')
  }
  let reached = 0
  return inlines.flatMap(inline => {
    if (inline.type === 'link') reached = inline.span[1]
    if (inline.type === 'code' && inline.span[0] >= reached) return []
    return inline.type === 'html' && inline.span[0] >= reached ? { ...inline, value: '' } : inline
  })
}
