import type { Span } from './source.ts'

/** A sentence, or a row of a table, with single blanks, that knows where each part of it stood. */
export interface Sentence {
  readonly text: string
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

interface Word {
  readonly text: string
  readonly at: number
}

/** The sentences of a paragraph that begins at `base` in its file. Marks of Markdown must be blanked out beforehand. */
export function sentencesIn(block: string, base: number): Sentence[] {
  const sentences: Sentence[] = []
  let words: Word[] = []
  let end = 0
  for (const match of block.matchAll(/\S+/g)) {
    const newLine = block.slice(end, match.index).includes('\n')
    end = match.index + match[0].length
    const text = match[0]
    if (newLine && /^>+$/.test(text)) continue
    const row = newLine && text.startsWith('|')
    if (row || words.length === mostWords || (words.length > 0 && ends(words.at(-1)?.text ?? '', text))) {
      sentences.push(sentenceOf(words))
      words = []
    }
    words.push({ text, at: base + match.index })
  }
  return [...sentences, sentenceOf(words)].filter(({ text }) => text !== '')
}

function ends(word: string, next: string): boolean {
  const [, stem] = /^(.*?)[.!?…]["'”’»)\]]*$/.exec(word) ?? []
  if (stem === undefined || !/^["'“”„«»([]*[\p{Lu}§]/u.test(next)) return false
  return !(word.endsWith('.') && abbreviations.has(stem.replace(/^[("«“]+/, '').toLowerCase()))
}

function sentenceOf(words: readonly Word[]): Sentence {
  const starts: number[] = []
  let length = 0
  for (const { text } of words) {
    starts.push(length)
    length += text.length + 1
  }
  const offset = (at: number): number => {
    const found = starts.findLastIndex(start => start <= at)
    return (words[found]?.at ?? 0) + at - (starts[found] ?? 0)
  }
  return {
    text: words.map(({ text }) => text).join(' '),
    spanOf: (from, to) => [offset(from), offset(to - 1) + 1],
  }
}
