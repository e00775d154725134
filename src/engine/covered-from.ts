import type { IsoDate } from '../law/calendar.ts'
import { sources } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'

/** From when the act applies to an entity: the day it says, or where it says none the day the act began; never earlier. */
export function coveredFrom({ data: { coveredSince = '' } }: Document<'entity'>): IsoDate {
  const began = sources['dk']?.from ?? ''
  return coveredSince > began ? coveredSince : began
}
