import type { ClassFacts } from './classify.ts'
import { legalForms, type SectorId, sectors } from './law.generated.ts'

const ids = Object.keys(sectors) as SectorId[]

/** The legal form that follows from the sectors; undefined where none does. */
export function formFrom(named: readonly SectorId[]): string | undefined {
  return named.map(id => sectors[id].form).find(form => form !== undefined)
}

/** Whether a legal form is that of a public authority. */
export function isPublic(legalForm: string): boolean {
  return legalForms.forms[legalForm]?.family === 'public'
}

/** The facts with the legal form that follows from the types, and with the type of public administration that follows from the form. */
export function inferred<F extends Pick<ClassFacts, 'sectors' | 'legalForm'>>(facts: F): F {
  const legalForm = facts.legalForm || (formFrom(facts.sectors) ?? '')
  const administration = administrationOf(legalForm)
  const isNamed = administration === undefined || facts.sectors.includes(administration)
  return { ...facts, legalForm, sectors: isNamed ? facts.sectors : [...facts.sectors, administration] }
}

/** What an entity of a legal form is by the form alone, and is supervised as, whatever else it does. */
function administrationOf(legalForm: string): SectorId | undefined {
  return ids.find(id => sectors[id].form === legalForm && sectors[id].supervisedAsWhole)
}
