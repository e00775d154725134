import { approvalMutants } from './approvals.ts'
import { bindingMutants } from './binding.ts'
import { claimMutants } from './claims.ts'
import { clauseMutants } from './clauses.ts'
import { dateMutants } from './dates.ts'
import { decisionMutants } from './decisions.ts'
import { documentMutants } from './documents.ts'
import { dueMutants } from './dues.ts'
import { entityMutants } from './entity.ts'
import { historyMutants } from './incident-history.ts'
import { incidentMutants } from './incidents.ts'
import type { Mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { referenceMutants } from './references.ts'
import { registrationMutants } from './registration.ts'
import { shapeMutants } from './shape.ts'

/** What the law and the documents demand of each other, broken one at a time. */
const byMeaning = [
  claimMutants,
  documentMutants,
  referenceMutants,
  decisionMutants,
  approvalMutants,
  bindingMutants,
  entityMutants,
  registrationMutants,
  dateMutants,
  dueMutants,
  clauseMutants,
  incidentMutants,
  historyMutants,
]

/**
 * Every mutant of an organisation. What one schema says of one field is broken once, whatever the number of documents and rows
 * that have it, unless all are asked for; a field that is required is taken out of each document.
 */
export function mutantsOf(organisation: Organisation, all = false): Mutant[] {
  const seen = new Set<string>()
  const shapes = shapeMutants(organisation).filter(({ kind, field, changes }) => {
    const key = [kind, field, ...(kind.startsWith('required') ? changes.keys() : [])].join(' ')
    const known = seen.has(key)
    seen.add(key)
    return all || !known
  })
  return [...byMeaning.flatMap(generator => generator(organisation)), ...shapes]
}
