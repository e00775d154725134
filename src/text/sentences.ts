import type { Span } from './source.ts'

/** A sentence, or a row of a table, with single blanks, that knows where each part of it stood. */
export interface Sentence {
  readonly text: string
  /** Where it stands in its paragraph. */
  readonly within: Span
  /** Where a part of `text` stands in the file. */
  readonly spanOf: (from: number, to: number) => Span
}

/** A sentence of more words is taken in parts: nobody writes it, and what is looked for stands close together. */
const mostWords = 150

const abbreviations = new Set(
  'nr stk jf pkt art kap litra bl.a f.eks dvs ca inkl ekskl mio mia mill hhv pga mht vedr evt kl no nos para sec ch e.g i.e cf'.split(
    ' ',
  ),
)

/** The sentences of a paragraph that begins at `base` in its file. Marks of Markdown must be blanked out beforehand. */
export function sentencesIn(block: string, base: number): Sentence[] {
  const sentences: Sentence[] = []
  // Where each word begins and ends, one after the other: most are never looked at as texts.
  let words: number[] = []
  let start = 0
  let newLine = false
  for (let at = 0; at <= block.length; at++) {
    const code = block.charCodeAt(at)
    if (at < block.length && !isBlank(code)) continue
    if (start < at) {
      if (!newLine || !isQuoteSign(block, start, at)) take(start, at)
      newLine = false
    }
    newLine ||= code === 10
    start = at + 1
  }
  if (words.length > 0) sentences.push(new SentenceOfWords(block, words, base))
  return sentences

  function take(from: number, to: number): void {
    const row = newLine && block.charCodeAt(from) === 124
    if (words.length > 0 && (row || words.length === mostWords * 2 || ends(block, words, from))) {
      sentences.push(new SentenceOfWords(block, words, base))
      words = []
    }
    words.push(from, to)
  }
}

function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code > 8 && code < 14)
  return code === 160 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
}

/** Whether a word is nothing but signs of a quote. */
function isQuoteSign(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 62) return false
  return true
}

const closing = `"'”’»)]`
const ending = '.!?…'
const beginning = /["'“”„«»([]*[\p{Lu}§]/uy

/** Whether a sentence ends with the last of its words, given where the next one begins. */
function ends(block: string, words: readonly number[], next: number): boolean {
  const start = words.at(-2) ?? 0
  const end = words.at(-1) ?? 0
  const final = block.charCodeAt(end - 1)
  // Nearly all words end in a letter.
  if ((final > 63 && final < 128 && final !== 93) || (final > 187 && final < 0x2000)) return false
  let last = end - 1
  while (last > start && closing.includes(block.charAt(last))) last--
  if (!ending.includes(block.charAt(last))) return false
  beginning.lastIndex = next
  if (!beginning.test(block)) return false
  const stem = block.slice(start, last)
  return !(final === 46 && abbreviations.has(stem.replace(/^[("«“]+/, '').toLowerCase()))
}

/** As the other passages a class, since there are many. */
class SentenceOfWords implements Sentence {
  readonly within: Span
  readonly #block: string
  readonly #words: readonly number[]
  readonly #base: number
  #text: string | undefined
  #starts: number[] | undefined

  constructor(block: string, words: readonly number[], base: number) {
    this.within = [words[0] ?? 0, words.at(-1) ?? 0]
    this.#block = block
    this.#words = words
    this.#base = base
  }

  get text(): string {
    this.#text ??= textOf(this.#block, this.#words)
    return this.#text
  }

  readonly spanOf = (from: number, to: number): Span => [this.#offset(from), this.#offset(to - 1) + 1]

  #offset(at: number): number {
    this.#starts ??= startsOf(this.#words)
    const found = this.#starts.findLastIndex(start => start <= at)
    return this.#base + (this.#words[found * 2] ?? 0) + at - (this.#starts[found] ?? 0)
  }
}

function textOf(block: string, words: readonly number[]): string {
  let text = ''
  for (let at = 0; at < words.length; at += 2) text += `${at > 0 ? ' ' : ''}${block.slice(words[at], words[at + 1])}`
  return text
}

/** Where each word begins in the text of its sentence. */
function startsOf(words: readonly number[]): number[] {
  const starts: number[] = []
  let length = 0
  for (let at = 0; at < words.length; at += 2) {
    starts.push(length)
    length += (words[at + 1] ?? 0) - (words[at] ?? 0) + 1
  }
  return starts
}
