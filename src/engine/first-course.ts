import { after, type IsoDate } from '../law/calendar.ts'
import type { Document } from '../model/document.ts'
import { coveredFrom } from './covered-from.ts'

/**
 * The last day for the first course of a member of the management body, by the interval that the organisation has set: from when the member
 * joined, or the act began to apply, whichever is later.
 */
export function firstCourseDue(joined: IsoDate, entity: Document<'entity'>, interval: string): IsoDate {
  const since = coveredFrom(entity)
  return after(joined > since ? joined : since, interval)
}
