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
