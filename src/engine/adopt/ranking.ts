import MiniSearch from 'minisearch'
import { passingWords } from '../../law/adopt.generated.ts'
import type { RequirementId } from '../../law/law.generated.ts'
import { allOf } from './labels.ts'
import type { Words } from './vocabulary.ts'

/** How near a text is to a requirement by its words, and which they were. */
export interface Ranked {
  readonly requirement: RequirementId
  readonly score: number
  readonly words: readonly string[]
}

/** Ranks requirements by the words of a text. */
export type Ranking = (text: string) => readonly Ranked[]

const little = new Set(allOf(passingWords.small).concat(passingWords.little))

/** The most words of a section that are looked up: what comes after adds nothing. */
const most = 150
/** How many of the requirements are told of: what is further off does not count. */
const nearest = 10

/** An index over what sections that serve requirements are called and speak of. */
export function rankingOf(vocabulary: ReadonlyMap<RequirementId, Words>): Ranking {
  const index = new MiniSearch<{ id: string; headings: string; terms: string }>({
    fields: ['headings', 'terms'],
    tokenize: tokens,
    processTerm: stem,
    searchOptions: { combineWith: 'OR' },
  })
  index.addAll(
    [...vocabulary].map(([id, { headings, terms }]) => ({ id, headings: headings.join(' '), terms: terms.join(' ') })),
  )
  const indexed = new Set(
    [...vocabulary.values()].flatMap(one => tokens([...one.headings, ...one.terms].join(' '))).map(stem),
  )
  return text => {
    const all = [
      ...new Set(
        tokens(text)
          .slice(0, most)
          .map(word => word.toLowerCase()),
      ),
    ]
    // Most words of a text are in no index, and asking for each of them takes most of the time.
    const words = all.filter(word => indexed.has(stem(word)))
    const ranked = index.search(words.join(' ')).slice(0, nearest)
    return ranked.map(({ id, score, match }) => ({
      requirement: id as RequirementId,
      score,
      words: words.filter(word => Object.hasOwn(match, stem(word) ?? '')),
    }))
  }
}

function tokens(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []
}

/** What the five languages put behind a word; none of it makes another word of it. */
const endings = /(?<=.{4})(?:ernes|erne|ende|ene|ede|ing|ers|est|er|es|en|et|ed|ar|as|at|or|e|s|a|t|n)$/u

/** Words of five languages by their beginnings, which is where they carry their meaning; little words are none. */
function stem(word: string): string | null {
  const known = stems.get(word)
  if (known !== undefined) return known
  const made = stemOf(word)
  stems.set(word, made)
  return made
}

/** Most words of a set of policies come again and again. */
const stems = new Map<string, string | null>()

function stemOf(word: string): string | null {
  const lower = word.toLowerCase()
  return lower.length < 3 || little.has(lower) ? null : lower.replace(endings, '').slice(0, 7)
}
