import { daysBetween } from './calendar.ts'
import { afterInstant, compareInstants, type Instant, localOf, minutesBetween } from './instant.ts'
import type { Moment } from './moment.ts'

/**
 * How a step stands. `open` and `soon` are to come, `late` is past and not sent, `not-begun` waits for what its time runs from,
 * and `not-required` is asked by nothing.
 */
export type State = 'open' | 'soon' | 'late' | 'sent' | 'sent-late' | 'not-begun' | 'not-required'

/** The latest time for a step. */
export interface Due {
  readonly at: Instant
  /** What counts: the instant, where the act says hours, or the whole of its day in Denmark, where it says a month. */
  readonly by: 'instant' | 'day'
  /** Whether the month it ends in had no such day, so that its last day was taken. */
  readonly clamped: boolean
}

/** How long before it is due a step is said to be due soon: hours where hours are counted, days where days are. A choice of ours. */
const ahead = { instant: 'PT24H', day: 'PT168H' } as const

/** How a step stands that has a latest time. */
export function standingOf(due: Due, sent: Instant | undefined, { from, until }: Moment) {
  const over = lateness(due, sent ?? from)
  if (over) return { due, sent, state: sent ? 'sent-late' : 'late', late: over } as const
  if (sent) return { due, sent, state: 'sent' } as const
  const soon = compareInstants(afterInstant(until, ahead[due.by]).at, due.at) >= 0
  return { due, sent, state: soon ? 'soon' : 'open' } as const
}

/** How much later than due an instant is; undefined where it is not: what is sent at the last second, or on the last day, is in time. */
function lateness({ at, by }: Due, instant: Instant): { minutes: number } | { days: number } | undefined {
  if (by === 'instant') {
    return compareInstants(instant, at) > 0 ? { minutes: minutesBetween(at, instant) } : undefined
  }
  const days = daysBetween(localOf(at).date, localOf(instant).date)
  return days > 0 ? { days } : undefined
}
