import { type Matcher, matchers } from './misstatements.ts'
import type { Passage } from './passage.ts'
import { residueWords } from './placeholder.ts'
import type { Sentence } from './sentences.ts'
import { spotterOf } from './spotter.ts'
import { hoursCutShort, unitsOfTime } from './times-stated.ts'
import { countWords } from './words.ts'

/** What a passage may hold, by its words and signs, so that nearly all of a document is passed over without a closer look. */
export interface Hints {
  /** How many words it has. */
  readonly words: number
  /** Whether something in it may be left to fill in. */
  readonly residue: boolean
  /** Whether it may say anything of the law. Worked out when it is asked: of what stands for itself, often nobody does. */
  readonly mayState: boolean
  /** Whether it has a word that places are cited with, before a number. */
  readonly citesPlaces: boolean
  readonly statesTimes: boolean
  /** What a sentence of it may say wrongly. */
  candidatesIn(sentence: Sentence): readonly Matcher[]
}

const citing = ['§', 'paragraf', 'section', 'artic', 'artik', 'art.', 'pkt', 'punkt', 'point']
const timing = ['varsling', 'underretning', 'rapport', 'warning', 'notification', 'report']
/** A sentence is without the signs of quotes that stood at the beginning of its lines. */
const place = /§|(?:paragraf|sections?|artik(?:el|lerne|ler)|articles?|art\.|pkt\.|punkt|points?)[\s>]+\d/i

const words = [
  ...new Set([...citing, ...timing, ...unitsOfTime, ...residueWords, ...matchers.flatMap(({ words: of }) => of)]),
]
const spot = spotterOf(words)

const cites = 1
const times = 2
const counts = 4
const lacks = 8
const sorts = Uint8Array.from(words, word => {
  const sort = (list: readonly string[], bit: number) => (list.includes(word) ? bit : 0)
  return sort(citing, cites) | sort(timing, times) | sort(unitsOfTime, counts) | sort(residueWords, lacks)
})
const called = words.map(word => matchers.filter(matcher => matcher.words.includes(word)))

/** Where in the file a word stands, and what calls for a closer look because of it. */
interface Call {
  readonly at: number
  readonly matchers: readonly Matcher[]
}

/** What the words of a passage hint at. */
export function hintsIn(passage: Passage): Hints {
  found = 0
  calls = undefined
  let count = 0
  for (const [from, to] of passage.runs) {
    const stretch = spot(passage.file, from, to, take)
    if (stretch < 0) return hintsInAny(passage)
    count += stretch
  }
  return new PassageHints(passage, count, found, calls)
}

// One function takes in what is spotted in all passages, since one for each would have to be made for each.
let found = 0
let calls: Call[] | undefined

function take(word: number, at: number): void {
  found |= sorts[word] ?? 0
  const of = called[word]
  if (of !== undefined && of.length > 0) {
    calls ??= []
    calls.push({ at, matchers: of })
  }
}

/** As the passages a class, since there are many. */
class PassageHints implements Hints {
  readonly words: number
  readonly #passage: Passage
  readonly #found: number
  readonly #calls: readonly Call[] | undefined
  #possible: readonly Matcher[] | undefined
  #cites: boolean | undefined

  constructor(passage: Passage, words: number, found: number, calls: readonly Call[] | undefined) {
    this.words = words
    this.#passage = passage
    this.#found = found
    this.#calls = calls
  }

  get residue(): boolean {
    return (this.#found & lacks) !== 0
  }

  get citesPlaces(): boolean {
    this.#cites ??= (this.#found & cites) !== 0 && place.test(this.#passage.text)
    return this.#cites
  }

  get statesTimes(): boolean {
    return (this.#found & times) !== 0 && ((this.#found & counts) !== 0 || hoursCutShort.test(this.#passage.text))
  }

  get mayState(): boolean {
    return this.statesTimes || this.citesPlaces || this.#matchers.length > 0
  }

  candidatesIn({ within: [from, to] }: Sentence): readonly Matcher[] {
    if (this.#matchers.length === 0) return none
    const start = this.#passage.base
    const here = (this.#calls ?? []).filter(({ at }) => at >= start + from && at < start + to)
    return this.#matchers.filter(matcher => here.some(call => call.matchers.includes(matcher)))
  }

  get #matchers(): readonly Matcher[] {
    this.#possible ??= this.#calls ? possibleIn(this.#passage.text, this.#calls) : none
    return this.#possible
  }
}

const none: readonly Matcher[] = []

/** Of all that is called for what the paragraph may say, in the order of the law data. */
function possibleIn(text: string, calls: readonly Call[]): Matcher[] {
  const all: Matcher[] = []
  for (const call of calls) for (const matcher of call.matchers) if (!all.includes(matcher)) all.push(matcher)
  // Of a quote the signs at the beginning of lines are no part of its sentences.
  const paragraph = text.includes('>') ? undefined : text.replace(/\s{2,}|[^\S ]/g, ' ')
  return all
    .filter(matcher => paragraph === undefined || matcher.hint.test(paragraph))
    .sort((a, b) => matchers.indexOf(a) - matchers.indexOf(b))
}

/** The same for a text with letters that the spotter does not know, where only a closer look tells. */
function hintsInAny({ file, text, runs }: Passage): Hints {
  const lower = text.toLowerCase()
  const isCiting = citing.some(word => lower.includes(word))
  return {
    words: runs.reduce((sum, [from, to]) => sum + countWords(file, from, to), 0),
    residue: true,
    mayState: true,
    citesPlaces: isCiting,
    statesTimes: true,
    candidatesIn: sentence => {
      const small = sentence.text.toLowerCase()
      return matchers.filter(matcher => matcher.words.some(word => small.includes(word)))
    },
  }
}
