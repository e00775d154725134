import type { Confidence, Text } from './types.ts'

/** What a section of the act says, in a sentence or two, and how § 32, stk. 1, treats it. Verified in the text. */
export interface ParagraphNote {
  readonly title: Text
  readonly says: Text
  /** Places in it whose breach is punished as such. */
  readonly punished?: readonly string[]
  /** Places in it under which decisions are made that it is punishable not to follow. */
  readonly disobeyed?: readonly string[]
  /** Places in it that set a day for duties elsewhere: breach of those is what is punished. */
  readonly through?: Readonly<Record<string, readonly string[]>>
  /** Supervision in it that it is punishable to hinder. */
  readonly obstructed?: readonly string[]
}

/** Something that is often said of the law, and what is right. */
export interface Misstatement {
  readonly claim: Text
  readonly right: Text
  /** Citations of the places that settle it. */
  readonly where: readonly string[]
  /** Of what is right. */
  readonly confidence: Confidence
}

/** What a requirement is mapped to: a key of its `maps`. */
export type Standard = 'nis2' | 'iso27001' | 'csf' | 'cis'

/** What a mapping says of the tie between a requirement and a control. */
export type Relation = 'letters' | 'enisa' | 'chosen' | 'indirect'

/** The standards that requirements are mapped to, and the ties in words. */
export interface StandardLaw {
  readonly standards: Readonly<
    Record<Standard, { readonly name: Text; readonly prefix: Text; readonly version: string }>
  >
  readonly relations: Readonly<Record<Relation, Text>>
  /** The same in a word. */
  readonly ties: Readonly<Record<Relation, Text>>
  /** Who made the mappings of each kind, and how sure we are of them. */
  readonly origins: Readonly<Record<Relation, { readonly source: Text; readonly confidence: Confidence }>>
  /** What is only pointed to, since its own text was not read. */
  readonly pointers: Readonly<Record<string, { readonly name: Text; readonly note: Text }>>
}

/** A short example of an answer to a requirement that no page and no example organisation shows. */
export interface Example {
  readonly good: Text
  readonly bad: Text
}
