import type { Threshold } from './incident-types.ts'
import { type SectorId, significance } from './law.generated.ts'

/** A threshold with the key that documents name it by, and where the regulation has it. */
export interface NamedThreshold extends Threshold {
  readonly key: string
  readonly source: readonly string[]
}

/** Every threshold of Regulation (EU) 2024/2690 that holds for an entity of some types: those for all listed types, then those of its own. */
export function thresholdsFor(types: readonly SectorId[]): NamedThreshold[] {
  const general = Object.entries(significance.general).map(([key, threshold]) => ({ key, ...threshold }))
  const own = Object.entries(significance.byType).flatMap(([type, { sectors, source, thresholds }]) =>
    sectors.some(sector => types.includes(sector))
      ? Object.entries(thresholds).map(([key, threshold]) => ({ source, ...threshold, key: `${type}/${key}` }))
      : [],
  )
  return [...general, ...own]
}

/** The loss in euro above which article 3(1)(a) makes an incident significant: the lower of a fixed sum and a share of the turnover. */
export function lossLimit(turnover: number): number {
  const { eur, percentOfTurnover } = significance.general['financial-loss'].loss
  return Math.min(eur, (turnover * percentOfTurnover) / 100)
}

/** The thresholds that documents name by some keys, in the order of the regulation. */
export function thresholdsNamed(keys: readonly string[]): NamedThreshold[] {
  const all = thresholdsFor(Object.values(significance.byType).flatMap(({ sectors }) => sectors))
  return all.filter(({ key }) => keys.includes(key))
}
