import { wordPattern } from '../../text/words.ts'

/** A word or number of a text, as the digest `words` counts them, and where it stands. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** It stands in code, in an address or between angle brackets, where each letter counts. */
  readonly literal: boolean
  /** It is part of a date. */
  readonly dated: boolean
  /** It is the first of a sentence, a heading or an item, so that its capital says nothing. */
  readonly first: boolean
}

const literal =
  /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}\1|$(?![\s\S]))|`[^`\n]*`|\]\([^)\n]{0,2000}\)|<[^>\n]{0,2000}>|\bhttps?:\S+/gm
const date = /\b\d{4}-\d{2}(?:-\d{2})?\b|\b\d{1,2}[./]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\.? \p{L}{3,9} \d{4}\b/gu
const opening = /(?:[.!?]["'»”)*_]*\s|\n\s*\n|\n[ \t]*(?:#{1,6}|[-*+]|\d+[.)])[ \t]|\n[ \t]*>[ \t]?)[^\p{L}\p{N}|:]*$/u

/** So many code units before a word are looked at for what begins there. */
const nearest = 200

/** The words and numbers of a canonical text in order. */
export function tokensOf(text: string): Token[] {
  const literals = spansOf(text, literal)
  const dates = spansOf(text, date)
  let before = 0
  return [...text.matchAll(wordPattern)].map(({ 0: found, index: start }) => {
    const end = start + found.length
    const gap = `${before === 0 ? '\n\n' : ''}${text.slice(Math.max(before, start - nearest), start)}`
    before = end
    return { text: found, start, end, literal: literals(start), dated: dates(start), first: opening.test(gap) }
  })
}

/** Whether an offset lies in one of the stretches that a pattern finds; to be asked with rising offsets. */
function spansOf(text: string, pattern: RegExp): (offset: number) => boolean {
  const spans = [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length] as const)
  let next = 0
  return offset => {
    while ((spans[next]?.[1] ?? Infinity) <= offset) next++
    return (spans[next]?.[0] ?? Infinity) <= offset
  }
}
