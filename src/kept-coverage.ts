import { type Coverage, requirementsFor } from './engine/coverage.ts'
import { levelOf, type Profile } from './engine/profile.ts'
import type { Catalogue } from './law/catalogue.ts'
import type { Judgement } from './lint.ts'

/** Where a requirement stands. Which one it is and how binding follows from the profile: there are hundreds of each entity. */
type KeptStanding = Pick<Coverage, 'status' | 'reason'>

/** What shows a requirement and what speaks against it: the larger part of what there is to say of it, and the seldom asked for. */
export type KeptBasis = Pick<Coverage, 'evidence' | 'findings' | 'because'>

/** Where the requirements of an entity stand: each of a few ways to stand once, and which of them it is for each requirement. */
export interface KeptStandings {
  readonly ways: readonly KeptStanding[]
  readonly each: readonly number[]
}

/** Where requirements stand, as data. */
export function standingsKept(requirements: readonly Coverage[]): KeptStandings {
  const ways: KeptStanding[] = []
  const each = requirements.map(({ status, reason }) => {
    const known = ways.findIndex(way => way.status === status && way.reason === reason)
    return known < 0 ? ways.push({ status, reason }) - 1 : known
  })
  return { ways, each }
}

/** What each requirement of a judgement rests on; null where there is nothing to show. */
export function basesKept({ requirements }: Judgement): (KeptBasis | null)[] {
  return requirements.map(({ evidence, findings, because }) =>
    evidence.length + findings.length + because.length > 0 ? { evidence, findings, because } : null,
  )
}

/** The coverage of which this was kept. What each requirement rests on is asked for one at a time, by its number. */
export function coverageRestored(
  { ways, each }: KeptStandings,
  basisOf: (index: number) => KeptBasis | null,
  profile: Profile,
  catalogue: Catalogue,
): Coverage[] {
  return requirementsFor(profile, catalogue).map((id, index) => {
    const way = ways[each[index] ?? -1]
    if (!way) throw new Error(`nothing was kept of ${id}`)
    const demand = catalogue.of(id)
    return new Restored({ id, demand, level: levelOf(demand, profile), ...way }, () => basisOf(index))
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
