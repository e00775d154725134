import type { Confidence, Text } from './types.ts'

/** A point that a contract with a supplier settles, told from both sides of it. */
export interface Clause<Id extends string = string> {
  readonly title: Text
  /** What the entity writes into its contract. */
  readonly buyer: Text
  /** How a supplier, covered or not, shows that it keeps the point, and what its customer asks for. */
  readonly supplier: Text
  /** The duties of the entity that it belongs to, the one that asks for it first. */
  readonly serves: readonly [Id, ...Id[]]
  /** Citations: see sources.yml. */
  readonly source: readonly string[]
  readonly confidence: Confidence
}

/** The clause catalogue: the annex of Regulation 2024/2690, SKI 02.22 and what background material or we add. */
export interface ClauseLaw<Name extends string = string, Id extends string = string> {
  /** By the names that the register of suppliers has for them. */
  readonly annex: Readonly<Record<Name, Clause<Id>>>
  readonly ski: Readonly<Record<string, Clause<Id>>>
  readonly further: Readonly<Record<string, Clause<Id>>>
}
