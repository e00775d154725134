import type { Sourced } from './types.ts'

/** Who must take part in a decision of the management body, and what it cannot leave to others. */
export interface DecisionLaw {
  /** By family of legal forms: the organ that it goes for, and the share of all members that must be exceeded. */
  readonly quorum: Readonly<Record<string, Sourced & { readonly organ: string; readonly moreThan: number }>>
  /** A policy that answers one of these is approved by the body itself. */
  readonly own: Sourced & { readonly requirements: readonly string[] }
}
