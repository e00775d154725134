import { writtenNames } from '../law/cited.generated.ts'
import { everyMatch } from './every-match.ts'

/** The name of an act in a sentence. `source` is undefined where it is of a text whose places we do not know. */
export interface ActNamed {
  readonly source: string | undefined
  readonly from: number
  readonly to: number
}

const known = Object.entries(writtenNames).map(
  ([source, { names }]) =>
    [source, new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')] as const,
)

/** What the name of any other act, standard or contract ends in: a paragraph beside it may well be its own. */
const otherEnding =
  /(?:lov(?:en|ens|e|ene)?|lovgivning(?:en|ens)?|bekendtgørelser?(?:n|ns|ne)?|forordning(?:en|ens)?|direktiv(?:et|ets)?|cirkulære(?:t|ts)?|vejledning(?:en|ens)?|overenskomst(?:en|ens)?|vedtægt(?:er|erne|ernes)?|kontrakt(?:en|ens|er)?|aftale(?:n|ns|r)?|regulativ(?:et|ets)?|forretningsorden(?:en|ens)?|forslag(?:et|ets)?|GDPR|DORA|eIDAS|IEC|contracts?|agreements?|guidelines?)$|^ISO(?:\/IEC)?/iu

/** English words that are names only where they are written as such. */
const otherName = /^(?:Act|Code|Order|Regulation|Directive|Bill|Ordinance)s?$/

/** An abbreviation right before the paragraph sign: `FIL § 333`. */
const abbreviated = /^(?:\p{Lu}{2,}|\p{Lu}+\d{2,})$/u

/** What means this act, or none, though it ends so: but not in `lov om …`. */
const generic = /^(?:lov|loven|lovens|lovgivning(?:en|ens)?)$/iu

const anyWord = /[^\s,;()]+/g

/** Every act named in a sentence, in order. */
export function actsNamedIn(sentence: string): ActNamed[] {
  const named: ActNamed[] = known.flatMap(([source, pattern]) =>
    everyMatch(pattern, sentence).map(match => ({ source, from: match.index, to: match.index + match[0].length })),
  )
  const words = everyMatch(anyWord, sentence)
  for (const [index, { 0: written, index: from }] of words.entries()) {
    const word = bare(written)
    const to = from + word.length
    const before = words[index - 1]?.[0] ?? ''
    const after = words[index + 1]?.[0] ?? ''
    const isTheAct = word === 'Act' && !/^\p{Lu}/u.test(before.replace(/^(?:The|This|That)$/, ''))
    const isGeneric = () => generic.test(word) && !/^(?:om|nr\.?)$/.test(after)
    const isOther = otherName.test(word) ? !isTheAct : otherEnding.test(word) && !isGeneric()
    const isShort = after.startsWith('§') && abbreviated.test(word)
    if ((isOther || isShort) && !named.some(one => one.from < to && from < one.to)) {
      named.push({ source: undefined, from, to })
    }
  }
  return named.sort((a, b) => a.from - b.from)
}

/** A word without the signs behind it and an English genitive: nearly all words have neither. */
function bare(word: string): string {
  const hasMore = signs.includes(word.charAt(word.length - 1)) || word.endsWith("'s") || word.endsWith('’s')
  return hasMore ? word.replace(/(?:['’]s)?[.:!?"'”’»\]]*$/, '') : word
}

const signs = `.:!?"'”’»]`
