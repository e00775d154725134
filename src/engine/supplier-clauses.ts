import { type ClauseId, clauses, type RequirementId } from '../law/law.generated.ts'
import type { Kinds } from '../model/document.ts'
import type { Profile } from './profile.ts'

export type Supplier = Kinds['suppliers']['suppliers'][number]

/** The eight points of a contract, in the order of the annex. */
export const clauseIds = Object.keys(clauses.annex) as ClauseId[]

/** Whether the register says of a point where the contract has it, or why it does not apply. */
export function isSettled({ clauses: said }: Supplier, clause: ClauseId): boolean {
  const entry = said?.[clause]
  return entry?.where !== undefined || entry?.notApplicable !== undefined
}

/**
 * What asks an entity for a point of its contracts: the annex of the regulation where it binds, otherwise what background material says
 * of contracts as a whole; undefined where the entity is measured by neither.
 */
export function askedBy(clause: ClauseId, profile: Profile | undefined): RequirementId | undefined {
  const [point] = clauses.annex[clause].serves
  const id = profile?.regulation ? point : 'dk/6.1.4/contract-terms'
  return profile?.applicable.includes(id) ? id : undefined
}
