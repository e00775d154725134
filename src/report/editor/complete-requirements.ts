import type { AnyRequirementId } from '../../law/catalogue.ts'
import type { Candidate } from './candidate.ts'
import type { Surroundings } from './surroundings.ts'

/** Every requirement that documents may name; what is only ours is left out, since nobody answers it or is excused from it. */
export function requirementCandidates({ catalogue, lang }: Surroundings): Omit<Candidate, 'text' | 'span'>[] {
  return catalogue.all
    .filter(id => !id.startsWith('tool/'))
    .map(id => ({
      label: id,
      is: 'requirement',
      detail: catalogue.of(id as AnyRequirementId).title[lang],
      explain: id,
    }))
}
