import { exceptionsInForce } from '../engine/exceptions.ts'
import { rule } from '../engine/rule.ts'
import { askedBy, clauseIds, isSettled } from '../engine/supplier-clauses.ts'
import { clauses } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'clauses-present',
  requirement: 'dk/6.1.4/contract-terms',
  title: {
    da: 'Fortegnelsen viser, hvad aftalerne med de vigtigste leverandører siger om de otte sikkerhedspunkter',
    en: 'The register shows what the contracts with the main suppliers say of the eight security points',
  },
  excusable: true,
  messages: {
    // The contract must have them; that our register is where it shows is our reading.
    missing: {
      confidence: 'I',
      da: 'Fortegnelsen viser hverken, hvor aftalen med {supplier} har punktet «{clause}», eller hvorfor punktet ikke er relevant',
      en: 'The register shows neither where the contract with {supplier} has the point "{clause}" nor why the point does not apply',
      fix: {
        da: 'Skriv i «{key}» under clauses, hvor aftalen har punktet (where), eller hvorfor det ikke er relevant (notApplicable). Har aftalen det ikke: {buyer}',
        en: 'Write in "{key}" under clauses where the contract has the point (where) or why it does not apply (notApplicable). If the contract does not have it: {buyer}',
      },
    },
    none: {
      confidence: 'I',
      da: 'Fortegnelsen viser intet om de sikkerhedspunkter, som aftalen med {supplier} skal indeholde, hvor det er passende: {clauses}',
      en: 'The register shows nothing of the security points that the contract with {supplier} is to hold where appropriate: {clauses}',
      fix: {
        da: 'Skriv clauses med hvert punkt ({key}): where, hvor aftalen har det, eller notApplicable med grunden til, at det ikke er relevant',
        en: 'Write clauses with each point ({key}): where the contract has it, or notApplicable with the reason why it does not apply',
      },
    },
    important: {
      da: 'Fortegnelsen viser ikke, hvad aftalen med {supplier} siger om disse punkter, eller hvorfor de ikke er relevante: {clauses}',
      en: 'The register does not show what the contract with {supplier} says of these points or why they do not apply: {clauses}',
      // Which points are appropriate follows from the risk, and less hangs on this supplier.
      level: 'BØR',
      fix: {
        da: 'Skriv punkterne under clauses ({key}): where, hvor aftalen har dem, eller notApplicable med en kort begrundelse',
        en: 'Write the points under clauses ({key}): where the contract has them, or notApplicable with a short reason',
      },
    },
    benchmark: {
      da: 'Fortegnelsen viser ikke, hvad aftalen med {supplier} siger om disse punkter, eller hvorfor de ikke er relevante: {clauses}; listen er en målestok fra forordning (EU) 2024/2690, som ikke binder enheden',
      en: 'The register does not show what the contract with {supplier} says of these points or why they do not apply: {clauses}; the list is a benchmark from Regulation (EU) 2024/2690, which does not bind the entity',
      level: 'BØR',
      fix: {
        da: 'Skriv punkterne under clauses ({key}): where, hvor aftalen har dem, eller notApplicable med en kort begrundelse; aftal det, der mangler og er brug for',
        en: 'Write the points under clauses ({key}): where the contract has them, or notApplicable with a short reason; agree on what is missing and needed',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const exempt = exceptionsInForce(workspace, asOf)
    for (const register of workspace.sound.suppliers) {
      for (const [index, supplier] of register.data.suppliers.entries()) {
        const { id, criticality } = supplier
        const open = clauseIds.flatMap(clause => {
          const requirement = isSettled(supplier, clause) ? undefined : askedBy(clause, profile)
          return requirement && !exempt.has(requirement) ? [{ clause, requirement, ...clauses.annex[clause] }] : []
        })
        const [first] = open
        if (!first || criticality === 'ordinary') continue
        const at = place(register, 'suppliers', index, 'clauses')
        const words = {
          supplier: id,
          clauses: open.map(({ title: { da, en } }) => ({ da: `«${da}»`, en: `"${en}"` })),
          key: open.map(({ clause }) => clause).join(', '),
        }
        const { requirement } = first
        if (!profile?.regulation) {
          // Others are told of the suppliers that everything rests on, and of the rest nothing.
          if (criticality === 'critical') yield say.benchmark(at, words)
        } else if (criticality === 'important') yield say.important(at, words, { requirement })
        else if (open.length === clauseIds.length) yield say.none(at, words, { requirement: 'eu-ir/5.1.4' })
        else {
          for (const { clause, requirement, title, buyer } of open) {
            yield say.missing(at, { supplier: id, clause: title, buyer, key: clause }, { requirement })
          }
        }
      }
    }
  },
})
