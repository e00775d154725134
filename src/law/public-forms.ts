import { legalForms, type SectorId } from './law.generated.ts'
import type { ScopeFacts } from './scope.ts'

/** Each type of public administration with the legal form that goes with it. */
const formOf: readonly (readonly [SectorId, string])[] = [
  ['public-administration.local', 'municipality'],
  ['public-administration.regional', 'region'],
  ['public-administration.central', 'state-authority'],
]

/** The legal form that follows from the sectors; undefined where none does. */
export function formFrom(ids: readonly SectorId[]): string | undefined {
  return formOf.find(([sector]) => ids.includes(sector))?.[1]
}

/** The type of a municipality or region, which decides who supervises it whatever else it does (order 620/2025, sections 1 and 2). */
export function administrationOf(legalForm: string): SectorId | undefined {
  return formOf.find(([, form]) => form === legalForm && form !== 'state-authority')?.[0]
}

/** Whether a legal form is that of a public authority. */
export function isPublic(legalForm: string): boolean {
  return legalForms.forms[legalForm]?.family === 'public'
}

/** The facts with the legal form that follows from them. */
export function inferred<F extends ScopeFacts>(facts: F): F {
  return { ...facts, legalForm: facts.legalForm || (formFrom(facts.sectors) ?? '') }
}
