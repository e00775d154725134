import { legalForms, type SectorId, sectors } from './law.generated.ts'
import type { ScopeFacts } from './scope.ts'

const ids = Object.keys(sectors) as SectorId[]

/** The legal form that follows from the sectors; undefined where none does. */
export function formFrom(named: readonly SectorId[]): string | undefined {
  return named.map(id => sectors[id].form).find(form => form !== undefined)
}

/** The type of public administration that decides who supervises an entity of a legal form, whatever else it does. */
export function administrationOf(legalForm: string): SectorId | undefined {
  return ids.find(id => sectors[id].form === legalForm && sectors[id].supervisedAsWhole)
}

/** Whether a legal form is that of a public authority. */
export function isPublic(legalForm: string): boolean {
  return legalForms.forms[legalForm]?.family === 'public'
}

/** The facts with the legal form that follows from them. */
export function inferred<F extends ScopeFacts>(facts: F): F {
  return { ...facts, legalForm: facts.legalForm || (formFrom(facts.sectors) ?? '') }
}
