import type { Confidence, Text } from './types.ts'

/** One way to say what is wrong, as regular expressions: see misstatements.yml. */
export interface Wording {
  readonly says: string
  /** What must, or must not, stand in the same sentence. */
  readonly with?: string
  readonly unless?: string
  /** What must stand in the same paragraph or the headings above it. */
  readonly amid?: string
  /** The claim itself denies something, so that a denial in its words is none of it. */
  readonly denies?: boolean
}

/** Something that is often said of the law, as documents repeat it. */
export interface Repeated<RequirementId extends string = string> {
  readonly right: Text
  /** Citations of the places that settle it. */
  readonly where: readonly string[]
  readonly confidence: Confidence
  readonly requirement: RequirementId
  /** By language: the words of which one begins a word of whatever can match, and the wordings. */
  readonly patterns: Readonly<
    Record<'da' | 'en', { readonly words: readonly string[]; readonly any: readonly Wording[] }>
  >
}

/** How a stykke is divided: its highest number, its last letter, and the last letter under a number. */
export interface Division {
  readonly numbers?: number
  readonly letters?: string
  readonly under?: Readonly<Record<string, string>>
}

/** How documents write the name of a text whose places are known, and its last paragraph where not all of them were read. */
export interface WrittenName {
  /** Regular expressions. */
  readonly names: readonly string[]
  readonly last?: number
  /** Of `last`. */
  readonly confidence?: Confidence
}
