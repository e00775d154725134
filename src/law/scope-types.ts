import type { EntityClass, Sourced, Text, TypeDuty } from './types.ts'

/** A size: so many employed or more, or both amounts exceeded (EUR). */
export interface Threshold extends Sourced {
  readonly employeesFrom: number
  readonly turnoverOver: number
  readonly balanceOver: number
  readonly currency: string
}

export type SizeName = 'large' | 'medium'

/** A ground for a class that does not rest on the size test alone. */
export interface Designation extends Sourced {
  readonly class: EntityClass
  readonly title: Text
  readonly needsAnnex: boolean
  /** The designations it takes the place of. */
  readonly replaces?: readonly string[]
  /** The legal forms it is for; all where absent. */
  readonly forms?: readonly string[]
  readonly atLeast?: SizeName
  /** The types of entity that may have this ground, and what they are asked where they do not name it. */
  readonly sectors?: readonly string[]
  readonly ask?: Text
}

/** A ground on which the act does not reach an entity, or not all that it does, whatever its sectors. */
export interface Exclusion extends Sourced {
  readonly title: Text
  /** Whether the entity as a whole is outside, or some of its duties for some of its activities. */
  readonly extent: 'entity' | 'activity'
  /** The text that holds instead, and who supervises by it. */
  readonly act?: string
  readonly authority?: string
  /** The families of legal forms it is for; all where absent. */
  readonly families?: readonly string[]
  /** The types of entity that it can never be for. */
  readonly never?: readonly string[]
  /** What it leaves open. */
  readonly remains?: Text
}

/** Sections 1, 4, 5, 21 and 24. */
export interface ClassLaw {
  readonly classes: Readonly<Record<EntityClass, Text>>
  readonly thresholds: Readonly<Record<SizeName, Threshold>>
  readonly sizeRules: readonly (Sourced & {
    readonly annexes: readonly number[]
    readonly atLeast: SizeName
    readonly class: EntityClass
  })[]
  readonly designations: Readonly<Record<string, Designation>>
  readonly exclusions: Readonly<Record<string, Exclusion>>
  readonly supervision: Readonly<
    Record<
      EntityClass,
      // Where its enforcement speaks of a fine that is accepted without a trial.
      Sourced & { readonly mode: string; readonly title: Text; readonly acceptedFine: string }
    >
  >
  /** What the directive demands that the highest fine be at the least: an amount (EUR) or a share of turnover, whichever is higher. */
  readonly fineCeilings: Readonly<Record<EntityClass, Sourced & { readonly amount: number; readonly percent: number }>>
}

/** A duty that follows from being covered, as whoever asks about scope is told of it. */
export interface Obligation extends Sourced {
  readonly title: Text
  /** By when, in words. */
  readonly when: Text
  readonly binds:
    | 'essential-or-important'
    | 'regulation'
    | 'registers-9'
    | 'registers-10'
    | 'other-than-trust'
    | 'represented'
    | TypeDuty
  /** Whether breach of it is punishable under section 32. */
  readonly punishable: boolean
  /** Whether its day can be counted from the day the act began to apply to the entity. */
  readonly registration?: true
}
