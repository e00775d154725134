import { after, type IsoDate } from './calendar.ts'
import { compareInstants, type Instant, startOfDay } from './instant.ts'

/** When things are judged: at one instant, or on a day of which the hour is not known. */
export interface Moment {
  /** What was due before this is late. */
  readonly from: Instant
  /** What lies after this has not happened yet. */
  readonly until: Instant
}

/**
 * The moment of a date, or of an instant with its offset. A date says no hour, and is read in the entity's favour: what is done on that day has been
 * done, and what is due on that day is not late before the next.
 */
export function momentOf(asOf: IsoDate): Moment {
  if (asOf.includes('T')) return { from: asOf, until: asOf }
  return { from: startOfDay(asOf), until: startOfDay(after(asOf, 'P1D')) }
}

/** Whether an instant lies no later than a moment. A day ends where the next begins, which is no part of it. */
export function hasHappened(instant: Instant, { from, until }: Moment): boolean {
  const order = compareInstants(instant, until)
  return order < 0 || (order === 0 && compareInstants(from, until) === 0)
}
