import type { Finding } from './check.ts'
import type { Coverage, Status } from './coverage.ts'

export type ReadinessLevel = 'audit-ready' | 'gaps' | 'not-ready'

/** How much of what the law demands the documentation shows. It says nothing of whether anybody complies. */
export interface Readiness {
  /** Met and exempt requirements of those that count, a partial one counting half; whole per cent, rounded down. */
  readonly share: number
  readonly level: ReadinessLevel
  /** How many of the requirements that count have each status; `manual` ones are counted beside them. */
  readonly counts: Readonly<Record<Status, number>>
}

/** The readiness of a workspace: over the SKAL requirements of act, orders and (where it binds) regulation, not of guidance. */
export function readinessOf(coverage: readonly Coverage[], findings: readonly Finding[]): Readiness {
  const binding = coverage.filter(({ demand, level }) => level === 'SKAL' && isLaw(demand.basis))
  const counts = { met: 0, partial: 0, missing: 0, exempt: 0, manual: 0 }
  for (const { status } of binding) counts[status]++
  const counted = binding.length - counts.manual
  const share = counted === 0 ? 0 : Math.floor((100 * (counts.met + counts.exempt + counts.partial / 2)) / counted)
  const clean = findings.every(({ severity }) => severity !== 'error')
  const whole = counted > 0 && counts.partial + counts.missing === 0
  return { share, level: whole && clean ? 'audit-ready' : share >= 50 ? 'gaps' : 'not-ready', counts }
}

/** Whether what a requirement rests on is the law itself: not guidance, and not anybody's own choice. */
export function isLaw(basis: string): boolean {
  return basis === 'act' || basis === 'order' || basis === 'regulation'
}
