import type { Span } from './source.ts'
import { isLatin } from './words.ts'

/** A stretch that Unicode's form NFC, in which texts are digested, writes with other signs than Markdown reads in it. */
export interface Recomposed {
  /** As it stands, as Unicode names it: `U+1FEF`. */
  readonly code: string
  /** What becomes of it, likewise. */
  readonly becomes: string
  readonly span: Span
}

/** A character with its marks: nothing else is put together with an ASCII sign. */
const character = /\P{M}\p{M}*/gu

/**
 * Where a text from `base` on and its NFC have not the same ASCII signs. A backtick written as U+1FEF begins no code and has the digest of
 * one that does, so that two texts which readers see differently would be one to whoever compares digests.
 */
export function recomposedIn(text: string, base: number): Recomposed[] {
  const body = text.slice(base)
  if (isLatin(body) || isSame(body)) return []
  return [...body.matchAll(character)]
    .filter(([written]) => !isSame(written))
    .map(({ 0: written, index }) => ({
      code: codesOf(written),
      becomes: codesOf(written.normalize('NFC')),
      span: [base + index, base + index + written.length],
    }))
}

function isSame(text: string): boolean {
  const composed = text.normalize('NFC')
  return composed === text || signsOf(composed) === signsOf(text)
}

/** With the one character that becomes an ASCII letter by itself, U+212A: a letter more makes a name in markup another. */
function signsOf(text: string): string {
  return text.replace(/[^!-/:-@[-`{-~\u212a]+/g, '')
}

function codesOf(text: string): string {
  return Array.from(text, one => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}
