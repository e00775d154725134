import { repeated } from '../law/cited.generated.ts'
import type { Wording } from '../law/cited-types.ts'
import { outdatedNames } from '../law/law.generated.ts'
import { once } from './once.ts'
import type { Sentence } from './sentences.ts'
import type { Span } from './source.ts'

/** Words of a document that say something of the law that is often said wrongly: see misstatements.yml. */
export interface Misstated {
  readonly id: string
  readonly words: string
  readonly span: Span
}

/** One thing that is often said wrongly, in one language. */
export interface Matcher {
  readonly id: string
  /** In small letters, of which one is in every sentence that says it. */
  readonly words: readonly string[]
  /** Any of its wordings, without regard to what must not stand before or behind it. */
  readonly hint: RegExp
  readonly any: readonly {
    readonly says: RegExp
    readonly with?: RegExp
    readonly unless?: RegExp
    readonly amid?: RegExp
    readonly denies: boolean
  }[]
}

// Of the languages that the wordings are in: expressions that know every letter there is, in any case, take several times as long to compile.
const letter = '[0-9A-Za-zÀ-ÖØ-öø-ÿ]'
const edge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`

/**
 * Who writes one of these denies the claim, or tells of the past; "not later than" is no denial. The short ones are whole words, since many
 * a word begins as they do ("notify", "normally"); the others have endings.
 */
const denial = new RegExp(
  `${edge}(?:(?:ikke(?! senere)|aldrig|hverken|ingen(?:ting)?|intet|(?:can)?not(?! later)|no(?!\\.| (?:later|earlier|more|fewer|less))|none|nobody|nothing|never|neither|nor)(?!${letter})|uden at|forkert|fejlagtig|misforståelse|myte|tidligere|førhen|ophævet|i stedet for|wrong|incorrect|mistaken|myth|formerly|repealed|instead of|rather than)|n['’]t(?!${letter})`,
  'i',
)

/** All that can be said wrongly. */
export const matchers: readonly Matcher[] = Object.entries(repeated).flatMap(([id, { patterns }]) =>
  Object.values(patterns).map(({ words, any }) => {
    const hint = once(() => hintOf(any))
    const all = once(() => any.map(compiled))
    return {
      id,
      words,
      get hint() {
        return hint()
      },
      get any() {
        return all()
      },
    }
  }),
)

/** Where it does not match a paragraph, no wording matches a sentence of it. */
function hintOf(wordings: readonly Wording[]): RegExp {
  const bare = wordings.map(({ says }) => `(?:${says.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, '')})`)
  return regExp(bare.join('|'))
}

function compiled({ says, with: alongside, unless, amid, denies = false }: Wording) {
  return {
    denies,
    says: regExp(`(?<!${letter})(?:${says})`),
    ...(alongside ? { with: regExp(alongside) } : {}),
    ...(unless ? { unless: regExp(unless) } : {}),
    ...(amid ? { amid: regExp(amid) } : {}),
  }
}

function regExp(source: string): RegExp {
  const named = source.replace(/\{\{(.+?)\}\}/g, (_, name: string) => formsOf(name).join('|'))
  return new RegExp(named.replaceAll('\\w', letter).replaceAll('\\b', edge), 'i')
}

function formsOf(name: string): string[] {
  const { also = [] } = outdatedNames.find(outdated => outdated.name === name) ?? {}
  return [`(?:${name}`, ...also.slice(0, -1), `${also.at(-1) ?? name})`]
}

/**
 * What a sentence says wrongly, once for each thing. The candidates are those of whose words it has one; `amid` is the paragraph it stands
 * in, with the headings above it.
 */
export function misstatedIn(
  { text, spanOf }: Sentence,
  candidates: readonly Matcher[],
  amid: () => string,
): Misstated[] {
  return candidates.flatMap(({ id, any }) => {
    for (const wording of any) {
      const match = wording.says.exec(text)
      if (!match || (wording.with && !wording.with.test(text)) || wording.unless?.test(text)) continue
      if (wording.amid && !wording.amid.test(amid())) continue
      const end = match.index + match[0].length
      if (denial.test(wording.denies ? `${text.slice(0, match.index)} ${text.slice(end)}` : text)) continue
      return [{ id, words: match[0], span: spanOf(match.index, end) }]
    }
    return []
  })
}
