import { passingWords } from '../../law/adopt.generated.ts'
import type { RequirementId } from '../../law/law.generated.ts'
import { allOf } from './labels.ts'
import type { Words } from './vocabulary.ts'

/** A phrase of a heading that points to a requirement, or to none: then its words are about something else. */
export interface Phrase {
  readonly requirement: RequirementId | undefined
  readonly words: readonly string[]
  readonly size: number
}

/** A phrase found in a heading, and the words of the heading that hold it. */
export interface PhraseFound {
  readonly requirement: RequirementId
  readonly words: readonly string[]
  /** How much of what the heading is about it covers: one is all. */
  readonly share: number
}

const small = new Set(allOf(passingWords.small))

/** Phrases by their first words. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

/** The phrases that point to some requirements, and those that point elsewhere. */
export function phrasesOf(vocabulary: ReadonlyMap<RequirementId, Words>): Phrases {
  const elsewhere = allOf(passingWords.elsewhere).map(phrase => phraseOf(undefined, phrase))
  const own = [...vocabulary].flatMap(([requirement, { headings }]) =>
    headings.map(phrase => phraseOf(requirement, phrase)),
  )
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of [...elsewhere, ...own]) {
    const first = phrase.words[0] ?? ''
    byWord.set(first, [...(byWord.get(first) ?? []), phrase])
  }
  return byWord
}

function phraseOf(requirement: RequirementId | undefined, phrase: string): Phrase {
  const words = phrase.toLowerCase().match(/[\p{L}\p{M}\p{N}]+!?/gu) ?? []
  return { requirement, words, size: words.length * 100 + phrase.length }
}

/** The requirements that a heading points to by its words. Where phrases share a word of it, only the longest counts. */
export function phrasesIn(title: string, phrases: Phrases): PhraseFound[] {
  const tokens = wordsOf(title)
  const subject = tokens.filter(token => !small.has(token) && !/^\d+$/.test(token))
  const taken = new Set<string>()
  const found: PhraseFound[] = []
  const begun = [...new Set(tokens.flatMap(stretchesOf))].flatMap(stretch => phrases.get(stretch) ?? [])
  for (const { requirement, words } of begun.sort((a, b) => b.size - a.size)) {
    const held = words.map(word => tokens.filter(token => holds(token, word)))
    if (held.some(one => one.length === 0) || !areDistinct(held)) continue
    const own = [...new Set(held.flat())]
    if (own.some(token => taken.has(token)) || found.some(one => one.requirement === requirement)) continue
    for (const token of own) taken.add(token)
    if (requirement === undefined) continue
    const covered = own.filter(token => subject.includes(token)).length
    found.push({ requirement, words: own, share: subject.length === 0 ? 1 : covered / subject.length })
  }
  return found
}

/** All that a word of a heading may be the word of a phrase by: few, so that thousands of phrases need not be tried one by one. */
function stretchesOf(token: string): string[] {
  const all = [`${token}!`]
  const { length } = token.slice(0, 48)
  for (let start = 0; start < length; start++) {
    for (let end = start + (start === 0 ? 1 : 5); end <= length; end++) all.push(token.slice(start, end))
  }
  return all
}

/** Each word of a phrase needs a word of the heading for itself, but two may stand in one compound. */
function areDistinct(held: readonly (readonly string[])[]): boolean {
  return (
    held.length === 1 ||
    new Set(held.flat()).size >= held.length ||
    held.every(one => one.some(token => token.length > 12))
  )
}

/** Whether a word of a heading is one of a phrase: it begins with it, or from five letters on holds it; `!` asks for the whole word. */
function holds(token: string, word: string): boolean {
  if (word.endsWith('!')) return token === word.slice(0, -1)
  return word.length <= 3
    ? token === word || (token.startsWith(word) && token.length <= word.length + 4)
    : token.startsWith(word) || (word.length >= 5 && token.includes(word))
}

/** The words of a heading, without the number before it. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+\d*|\p{N}+(?:[.,]\p{N}+)*/gu) ?? []
  )
}
