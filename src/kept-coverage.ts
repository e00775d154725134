import { type Coverage, requirementsFor } from './engine/coverage.ts'
import { levelOf, type Profile } from './engine/profile.ts'
import type { Catalogue } from './law/catalogue.ts'
import type { Judgement } from './lint.ts'

/** Where a requirement stands. Which one it is and how binding follows from the profile: there are hundreds of each entity. */
export type KeptStanding = readonly [status: Coverage['status'], reason?: Coverage['reason']]

/** What shows a requirement and what speaks against it: the larger part of what there is to say of it, and the seldom asked for. */
export type KeptBasis = Pick<Coverage, 'evidence' | 'findings' | 'because'>

/** Where a requirement stands, as data. */
export function standingKept({ status, reason }: Coverage): KeptStanding {
  return reason === null ? [status] : [status, reason]
}

/** What each requirement of a judgement rests on; null where there is nothing to show. */
export function basesKept({ requirements }: Judgement): (KeptBasis | null)[] {
  return requirements.map(({ evidence, findings, because }) =>
    evidence.length + findings.length + because.length > 0 ? { evidence, findings, because } : null,
  )
}

/** The coverage of which this was kept. What each requirement rests on is asked for one at a time, by its number. */
export function coverageRestored(
  standings: readonly KeptStanding[],
  basisOf: (index: number) => KeptBasis | null,
  profile: Profile,
  catalogue: Catalogue,
): Coverage[] {
  return requirementsFor(profile, catalogue).map((id, index) => {
    const [status, reason = null] = standings[index] ?? []
    if (!status) throw new Error(`nothing was kept of ${id}`)
    const demand = catalogue.of(id)
    return new Restored({ id, demand, level: levelOf(demand, profile), status, reason }, () => basisOf(index))
  })
}

/** A class, as there are many: an object that is written with a getter takes ten times as long to make. */
class Restored implements Coverage {
  readonly id
  readonly demand
  readonly level
  readonly status
  readonly reason
  readonly #basis

  constructor(standing: Omit<Coverage, keyof KeptBasis>, basis: () => KeptBasis | null) {
    this.id = standing.id
    this.demand = standing.demand
    this.level = standing.level
    this.status = standing.status
    this.reason = standing.reason
    this.#basis = basis
  }

  get evidence() {
    return this.#basis()?.evidence ?? []
  }

  get findings() {
    return this.#basis()?.findings ?? []
  }

  get because() {
    return this.#basis()?.because ?? []
  }
}
