import { citeAll } from './cite.ts'
import { classes } from './law.generated.ts'
import type { EntityClass, Text } from './types.ts'

/** What the directive demands that the highest fine be at the least, for an entity of a class. Money in EUR. */
export interface FineCeiling {
  /** The higher of the two; undefined where it hangs on a turnover that is not known. */
  readonly atLeast: number | undefined
  readonly fixed: number
  readonly percent: number
  /** The worldwide turnover of the undertaking that the entity belongs to, in the year before. */
  readonly turnover: number | undefined
  /** Whether that is the turnover of its group, or its own. */
  readonly of: 'group' | 'own'
  readonly law: Text
}

/** The level of the directive: max(fixed, percent × turnover). The act itself holds no amount. */
export function fineCeilingOf(found: EntityClass, own: number, group: number | undefined): FineCeiling {
  const { amount: fixed, percent, source } = classes.fineCeilings[found]
  const counted = group ?? own
  const turnover = Number.isNaN(counted) ? undefined : counted
  const atLeast = turnover === undefined ? undefined : Math.max(fixed, (turnover * percent) / 100)
  return { atLeast, fixed, percent, turnover, of: group === undefined ? 'own' : 'group', law: citeAll(source) }
}
