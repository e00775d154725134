import { Temporal } from 'temporal-polyfill'

/** A date as documents write it: year-month-day. Compares as text. */
export type IsoDate = string

/** The date an interval such as `P2W` or `P3M` after another; 31 January and a month is the last day of February. */
export function after(date: IsoDate, interval: string): IsoDate {
  return Temporal.PlainDate.from(date).add(interval).toString()
}

/** How many days from one date to another; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

/** How many hours a length of time such as `PT24H` or `P2D` is. A day has 24; months and years are those from 1 January 2025 on. */
export function hoursIn(duration: string): number {
  const { days, hours } = Temporal.Duration.from(duration).round({ largestUnit: 'days', relativeTo: '2025-01-01' })
  return 24 * days + hours
}
