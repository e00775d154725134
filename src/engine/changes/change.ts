import type { ClaimChange } from './claims.ts'
import type { FactChange } from './facts.ts'
import type { Passage } from './passages.ts'
import type { SectionChanges } from './sections.ts'
import type { Weight } from './weighty-words.ts'

/**
 * How much a change changes, as advice on who must decide on it: a change of layout nobody, an editorial one also whom the
 * management body has delegated that to, a material one the management body itself.
 */
export type ChangeClass = 'layout' | 'editorial' | 'material'

/** Why a change is material. `hidden`: the words are the same, but they are not, or were not, all that readers see. */
export type ChangeReason =
  | 'fact'
  | 'claim'
  | 'section'
  | 'hidden'
  | 'date'
  | Weight
  | 'name'
  | 'address'
  | 'sentence'
  | 'wording'

/** What was changed from one text of a document to another. */
export interface Change {
  readonly class: ChangeClass
  /** Why it is material, weightiest first; empty where it is not. */
  readonly reasons: readonly ChangeReason[]
  readonly facts: readonly FactChange[]
  readonly claims: readonly ClaimChange[]
  readonly sections: SectionChanges
  readonly passages: readonly Passage[]
}

/** The reasons in order of weight. */
export const changeReasons: readonly ChangeReason[] = [
  'fact',
  'claim',
  'section',
  'hidden',
  'number',
  'date',
  'modal',
  'negation',
  'quantifier',
  'role',
  'scope',
  'name',
  'address',
  'sentence',
  'wording',
]
