import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from './calendar.ts'

/** A point in time as documents write it: date, `T`, hour and minute, and the offset from UTC, without which it is none. */
export type Instant = string

/** What the calendar and the clock on the wall in Denmark show at an instant. */
export interface Local {
  readonly date: IsoDate
  /** Hours and minutes; seconds only where there are any. */
  readonly time: string
  readonly offset: string
}

/** Where days and months are counted: the act holds in Denmark, and its months are those of the Danish calendar. */
const zone = 'Europe/Copenhagen'

const form = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/

/** Whether a text is a point in time with its offset. */
export function isInstant(text: string): boolean {
  if (!form.test(text) || text.endsWith('-00:00')) return false
  try {
    return Temporal.Instant.from(text).epochMilliseconds > 0
  } catch {
    return false
  }
}

const shown = new Map<Instant, Local>()
/** So many are kept at a time: each rule on incidents asks for the same few again. */
const mostShown = 1000

/** What is shown in Denmark at an instant. */
export function localOf(instant: Instant): Local {
  const before = shown.get(instant)
  if (before) return before
  if (shown.size === mostShown) shown.clear()
  const local = shownAt(instant)
  shown.set(instant, local)
  return local
}

function shownAt(instant: Instant): Local {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const time = there.toPlainTime()
  return {
    date: there.toPlainDate().toString(),
    time: time.toString({ smallestUnit: time.second === 0 ? 'minute' : 'second' }),
    offset: there.offset,
  }
}

/** An instant in UTC, in the basic form that calendars are written in: `20260601T081500Z`. */
export function utcOf(instant: Instant): string {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}

/** Below zero where the first is earlier, zero where both are the same point in time, whatever their offsets. */
export function compareInstants(one: Instant, other: Instant): number {
  return Temporal.Instant.compare(one, other)
}

/** The earliest of some instants; undefined where there is none. */
export function earliest(instants: readonly Instant[] = []): Instant | undefined {
  return instants.toSorted(compareInstants)[0]
}

/**
 * What lies a length of time after an instant. Hours are elapsed time, so that no change of the clocks adds or takes one. Months
 * are those of the Danish calendar: the same day and time of day, or the last day of a month that has no such day (`clamped`).
 */
export function afterInstant(instant: Instant, within: string): { readonly at: Instant; readonly clamped: boolean } {
  const duration = Temporal.Duration.from(within)
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const then = there.add(duration)
  const calendar = duration.months !== 0 || duration.years !== 0
  return { at: written(then), clamped: calendar && then.day !== there.day }
}

/** Whole minutes from one instant to another, a begun one counted. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.ceil(Temporal.Instant.from(from).until(to, { largestUnit: 'seconds' }).total('minutes'))
}

/** The same point in time, written with the offset that Denmark has then. */
export function inDenmark(instant: Instant): Instant {
  return written(Temporal.Instant.from(instant).toZonedDateTimeISO(zone))
}

/** Every instant at which the clocks in Denmark show a time of day on a date: two in the hour that autumn repeats, none in the one that spring leaves out. */
export function instantsAt(date: IsoDate, time: string): Instant[] {
  const shown = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const both = (['earlier', 'later'] as const).map(disambiguation => shown.toZonedDateTime(zone, { disambiguation }))
  return [...new Set(both.filter(there => there.toPlainDateTime().equals(shown)).map(written))]
}

/** Midnight in Denmark at which a day begins. */
export function startOfDay(date: IsoDate): Instant {
  return written(Temporal.PlainDate.from(date).toZonedDateTime(zone))
}

function written(there: Temporal.ZonedDateTime): Instant {
  const smallestUnit = there.second === 0 ? 'minute' : 'second'
  return there.toString({ timeZoneName: 'never', smallestUnit })
}
