/** The languages in which policies that we did not make are read. */
export type PolicyLang = 'da' | 'en' | 'de' | 'sv' | 'no'

/** Words by language. */
export type WordsIn = { readonly [L in PolicyLang]: readonly string[] }

/** What documents call something about themselves: a key of our metadata, what we tell and do not write, or nothing of ours. */
export type FieldName =
  | 'id'
  | 'title'
  | 'version'
  | 'owner'
  | 'effective'
  | 'updated'
  | 'reviewed'
  | 'nextReview'
  | 'reviewEvery'
  | 'status'
  | 'approved'
  | 'approvedBy'
  | 'other'

/** How documents write their own metadata: see adopt/labels.yml. */
export interface LabelWords {
  readonly fields: { readonly [F in FieldName]: WordsIn }
  readonly statuses: { readonly [S in 'retired' | 'draft' | 'approved']: WordsIn }
  readonly months: Readonly<Record<string, readonly string[]>>
  readonly intervals: Readonly<Record<string, readonly string[]>>
  readonly units: { readonly [U in 'M' | 'Y' | 'W']: readonly string[] }
  readonly numbers: Readonly<Record<string, readonly string[]>>
  readonly blanks: readonly string[]
  readonly notPolicies: { readonly names: readonly string[]; readonly words: WordsIn }
}

/** The words by which a section is seen to serve a requirement: see adopt/sections.yml. */
export interface SectionWords<Id extends string = string> {
  /** What such a section often serves besides. */
  readonly also?: readonly Id[]
  readonly headings: WordsIn
  readonly terms: WordsIn
}

/** Headings under which a policy speaks about itself, and words that carry nothing of a heading's subject: see adopt/passing.yml. */
export interface PassingWords {
  readonly headings: WordsIn
  readonly small: WordsIn
  /** Phrases of headings that share a word with ours and are about something else. */
  readonly elsewhere: WordsIn
  /** Headings under which a policy says why it is there and for whom. */
  readonly framing: WordsIn
  /** Words that carry nothing of a text's subject either. */
  readonly little: readonly string[]
}
