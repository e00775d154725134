import { legalForms, type SectorId, sectors } from './law.generated.ts'
import type { Sector } from './types.ts'

/** The act that takes this one's place for a type; for municipalities and regions none where the carve-out excepts them. */
export function carveOutOf(id: SectorId, legalForm: string): Sector['carveOut'] {
  const { carveOut } = sectors[id]
  return carveOut?.except && legalForms.forms[legalForm]?.family === 'public' ? undefined : carveOut
}
