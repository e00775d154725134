import type { Confidence, Text } from './types.ts'

/** One of the ten measures of section 6(1), in a short name of our own. */
export interface Measure extends Text {
  /** The letter of article 21(2) of the directive that it carries out. */
  readonly letter: string
  /** Controls of CIS v8 that go with it: whole controls such as `13`, or safeguards such as `13.1`. */
  readonly cis: readonly string[]
}

/** A content element of a measure, and the words by which a section of an existing policy can be seen to hold it. */
export interface Element {
  readonly title: Text
  readonly headings: Words
  readonly terms: Words
}

type Words = { readonly [L in keyof Text]: readonly string[] }

/** Somebody's list of what to have, told by the requirements that it comes down to. */
export interface View<Id extends string = string> {
  readonly title: Text
  /** What it is, whose, how sure, and what in it was corrected. */
  readonly intro: Text
  readonly confidence: Confidence
  readonly items: readonly ViewItem<Id>[]
}

/** One line of such a list. */
export interface ViewItem<Id extends string = string> {
  readonly title: Text
  /** The heading it stands under, where the list has several parts. */
  readonly part?: Text
  readonly requirements: readonly Id[]
  readonly note?: Text
}

/** Something that happened, or is proposed, in the law around the act. */
export interface Change {
  /** A day, a month or a year. */
  readonly date: string
  readonly title: Text
  /** What it means for those who are covered. */
  readonly means: Text
  readonly status: 'in-force' | 'published' | 'proposed' | 'coming' | 'reported'
  /** Where we have it from, in words. */
  readonly by: Text
  readonly confidence: Confidence
}
