import { sources } from '../law/law.generated.ts'
import { grouped } from '../model/grouped.ts'
import type { Coverage, Status } from './coverage.ts'

/** The readiness of one part of what is asked, and what every number in it rests on. */
export interface ReadinessPart {
  /** `1` to `10` for a measure; as citations name it otherwise, such as `dk/7` or `eu-ir/3`. */
  readonly id: string
  /** Whole per cent, rounded down; null where people have to look at all of it. */
  readonly share: number | null
  readonly counts: Readonly<Record<Status, number>>
  /** The requirements that count in it, in the order of the law. */
  readonly requirements: readonly string[]
  /** Fingerprints of the findings that speak against those partial or missing. */
  readonly because: readonly string[]
}

/** Readiness by the ten measures, by chapters of the regulation's annex, and by sections of the act and the orders. */
export interface ReadinessParts {
  readonly measures: readonly ReadinessPart[]
  readonly chapters: readonly ReadinessPart[]
  readonly paragraphs: readonly ReadinessPart[]
}

/** The parts of readiness over the requirements that count. */
export function partsOf(binding: readonly Coverage[]): ReadinessParts {
  return {
    measures: partsBy(binding, ({ demand }) => demand.measure?.toString()),
    chapters: partsBy(binding, ({ id }) => placeIn(id, 'point')),
    paragraphs: partsBy(binding, ({ id }) => placeIn(id, 'section')),
  }
}

/** How many of some requirements have each status. */
export function countsOf(coverage: readonly Coverage[]): Record<Status, number> {
  const counts = { met: 0, partial: 0, missing: 0, exempt: 0, manual: 0 }
  for (const { status } of coverage) counts[status]++
  return counts
}

/** The share of those counted that are met or exempt, a partial one counting half; null where none is counted. */
export function shareOf({ met, partial, missing, exempt }: Readonly<Record<Status, number>>): number | null {
  const counted = met + partial + missing + exempt
  return counted === 0 ? null : Math.floor((100 * (met + exempt + partial / 2)) / counted)
}

function partsBy(binding: readonly Coverage[], keyOf: (one: Coverage) => string | undefined): ReadinessPart[] {
  return [...grouped(binding, keyOf)].toSorted(([a], [b]) => compare(a, b)).map(([id, own]) => partOf(id, own))
}

function partOf(id: string, own: readonly Coverage[]): ReadinessPart {
  const counts = countsOf(own)
  return {
    id,
    share: shareOf(counts),
    counts,
    requirements: own.map(one => one.id),
    because: [...new Set(own.flatMap(({ because }) => because))],
  }
}

/** The section or the chapter that an id belongs to, in sources that are counted so. */
function placeIn(id: string, places: 'section' | 'point'): string | undefined {
  const [source = '', place = ''] = id.split('/')
  return sources[source]?.places === places ? `${source}/${place.split('.')[0]}` : undefined
}

function compare(a: string, b: string): number {
  const [source, other] = [a, b].map(key => (key.includes('/') ? key.slice(0, key.indexOf('/')) : ''))
  if (source !== other) return String(source) < String(other) ? -1 : 1
  return Number(a.slice(a.indexOf('/') + 1)) - Number(b.slice(b.indexOf('/') + 1))
}
