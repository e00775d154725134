import { clauseIds } from '../../src/engine/supplier-clauses.ts'
import { hoursIn } from '../../src/law/calendar.ts'
import { clauses, incidents } from '../../src/law/law.generated.ts'
import { entryOf, nodeAt } from '../../src/text/located.ts'
import { withoutEntry, withValue } from './edit.ts'
import { type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Takes each point out of what the register says of a contract, and lets each supplier wait as long as the entity itself may. */
export function clauseMutants({ judgement, text }: Organisation): Mutant[] {
  const regulation = judgement.profile?.regulation === true
  return judgement.workspace.sound.suppliers.flatMap(({ path, yaml, data }) =>
    data.suppliers.flatMap(({ id, criticality, clauses: said = {} }, index) => {
      const row = nodeAt(yaml, ['suppliers', index])
      const heading = entryOf(row, 'clauses')
      const held = heading?.value
      if (!heading || held?.kind !== 'map' || criticality === 'ordinary') return []
      const taken = clauseIds.flatMap(clause => {
        const entry = entryOf(held, clause)
        const told = regulation || criticality === 'critical'
        if (!entry || !told) return []
        const requirement = regulation ? clauses.annex[clause].serves[0] : 'dk/6.1.4/contract-terms'
        const expected = { rules: ['clauses-present'], requirement, path, near: heading.keySpan } as const
        const about = ['clause taken out', `suppliers/clauses/${clause}`, `${path} ${id}`] as const
        return [mutant(about, path, [withoutEntry(text(path), held, entry)], expected)]
      })
      const notice = entryOf(held, 'incidentNotice')
      const hours = entryOf(notice?.value, 'hours')
      if (!hours || said.incidentNotice?.hours === undefined) return taken
      const late = withValue(text(path), hours, String(hoursIn(incidents.clocks.earlyWarning.within)))
      const expected = { rules: ['supplier-notice-in-time'], path, near: hours.keySpan }
      return [
        ...taken,
        mutant(['notice too late', 'suppliers/incidentNotice/hours', `${path} ${id}`], path, [late], expected),
      ]
    }),
  )
}
