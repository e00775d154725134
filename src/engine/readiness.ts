import { isLaw } from '../law/basis.ts'
import type { Finding } from './check.ts'
import type { Coverage, Status } from './coverage.ts'
import { countsOf, partsOf, type ReadinessParts, shareOf } from './readiness-parts.ts'

export type ReadinessLevel = 'audit-ready' | 'gaps' | 'not-ready'

/** How much of what the law demands the documentation shows. It says nothing of whether anybody complies. */
export interface Readiness extends ReadinessParts {
  /** Met and exempt requirements of those that count, a partial one counting half; whole per cent, rounded down. */
  readonly share: number
  readonly level: ReadinessLevel
  /** How many of the requirements that count have each status; `manual` ones are counted beside them. */
  readonly counts: Readonly<Record<Status, number>>
}

/** The readiness of a workspace: over the SKAL requirements of act, orders and (where it binds) regulation, not of guidance. */
export function readinessOf(coverage: readonly Coverage[], findings: readonly Finding[]): Readiness {
  const binding = coverage.filter(isCounted)
  const counts = countsOf(binding)
  const share = shareOf(counts)
  const clean = findings.every(({ severity }) => severity !== 'error')
  const whole = share !== null && counts.partial + counts.missing === 0
  const level = whole && clean ? 'audit-ready' : (share ?? 0) >= 50 ? 'gaps' : 'not-ready'
  return { share: share ?? 0, level, counts, ...partsOf(binding) }
}

/** Whether a requirement is one of those that readiness is counted over; `manual` ones are counted beside the rest. */
export function isCounted({ demand, level }: Coverage): boolean {
  return level === 'SKAL' && isLaw(demand.basis)
}
