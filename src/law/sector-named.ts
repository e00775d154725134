import { type SectorId, sectors } from './law.generated.ts'
import type { Text } from './types.ts'

/** The longest name of a type that reads well within a sentence; of others, the subsector or sector is named. */
const longest = 60

/** A type of entity as sentences name it: what it is called, and the word that documents write for it. */
export function sectorNamed(id: SectorId): Text {
  const { type, subsector, sector } = sectors[id]
  const name = type.da.length <= longest ? type : (subsector ?? sector)
  return { da: `${name.da} (${id})`, en: `${name.en} (${id})` }
}
