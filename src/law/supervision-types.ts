import type { Confidence, EntityClass, Sourced, Text } from './types.ts'

/** Something that a competent authority may ask to have or to see, and which of our documents answer it. */
export interface Demand extends Sourced {
  /** Where the act lets it ask: of essential entities, and of important ones. */
  readonly by: Readonly<Record<EntityClass, string>>
  readonly title: Text
  /** Places of the law whose requirements it is about. */
  readonly requirements: readonly string[]
  /** Kinds of document. */
  readonly kinds: readonly string[]
  /** Whether the files that those documents name as evidence go with them. */
  readonly evidence: boolean
  /** How sure it is that those kinds, and no others, answer it. */
  readonly kindsConfidence: Confidence
}

/** Sections 21 and 24. */
export interface SupervisionLaw {
  readonly demands: readonly Demand[]
}
