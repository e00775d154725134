import type { Mutant } from './mutant.ts'
import { reasons } from './reasons.ts'

/** Whether every mutant is asked for, as each night. */
export const all = process.env['MUTANTS'] === 'all'

/**
 * A part of the mutants, the same in each run: of kinds that there are many of every tenth from the tenth on. Claims stay, since only
 * they name most requirements, and so do those that survive with a reason.
 */
export function sampled(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>()
  return mutants.filter(({ kind, field }) => {
    const count = (seen.get(kind) ?? 0) + 1
    seen.set(kind, count)
    return (
      all || kind === 'claim removed' || reasons[`${kind}: ${field}`] !== undefined || count <= 10 || count % 10 === 0
    )
  })
}

/** Of one of each kind and field every sixth. */
export function fewOfEach(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Set<string>()
  return mutants.filter(({ kind, field }) => {
    const known = seen.has(`${kind} ${field}`)
    seen.add(`${kind} ${field}`)
    return all || (!known && seen.size % 6 === 0)
  })
}
