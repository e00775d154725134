import { classes, type SectorId, sectors } from '../law/law.generated.ts'
import type { Choice } from './scope-interview.ts'

/** The sectors of the annexes, each once. */
export const sectorChoices: readonly Choice[] = [
  ...new Map(Object.values(sectors).map(({ sector }) => [sector.en, { value: sector.en, label: sector }])).values(),
]

/** The types of entity in the sector that a type belongs to. */
export function typeChoices(id: SectorId): SectorId[] {
  return (Object.keys(sectors) as SectorId[]).filter(other => sectors[other].sector.en === sectors[id].sector.en)
}

/** The grounds that somebody may have been told of. */
export const groundChoices: readonly Choice[] = Object.entries({ ...classes.designations, ...classes.exclusions }).map(
  ([value, { title }]) => ({ value, label: title }),
)
