import { Temporal } from 'temporal-polyfill'

/** A date as documents write it: year-month-day. Compares as text. */
export type IsoDate = string

/** The date an interval such as `P2W` or `P3M` after another; 31 January and a month is the last day of February. */
export function after(date: IsoDate, interval: string): IsoDate {
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(interval) ?? []
  if (count !== undefined && isNear(date)) return moved(date, Number(count), unit)
  return Temporal.PlainDate.from(date).add(interval).toString()
}

/** How many days from one date to another; negative when the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** Whether the dates of the language itself, which take a tenth of the time, will do: of years far away they know less. */
function isNear(date: IsoDate): boolean {
  return date > '1000' && date < '9000'
}

function moved(date: IsoDate, count: number, unit: string | undefined): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (unit === 'D' || unit === 'W') return dateOf(Date.UTC(year, month - 1, day + count * (unit === 'W' ? 7 : 1)))
  const months = month - 1 + count * (unit === 'Y' ? 12 : 1)
  // Every month has that many days.
  if (day <= 28) return `${year + Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}-${twoDigits(day)}`
  const lastDay = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return dateOf(Date.UTC(year, months, Math.min(day, lastDay)))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

function dateOf(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** How many hours a length of time such as `PT24H` or `P2D` is. A day has 24; months and years are those from a date on. */
export function hoursIn(duration: string, from: IsoDate = '2025-01-01'): number {
  // As most are written; to read one in full takes as long as all else that is done with a number.
  const [whole, inDays, inHours] = /^P(?:(\d{1,6})D|T(\d{1,6})H)$/.exec(duration) ?? []
  if (whole) return inHours === undefined ? 24 * Number(inDays) : Number(inHours)
  const inCalendar = /^P\d{1,3}[WMY]$/.test(duration)
  if (inCalendar) return 24 * daysBetween(from, after(from, duration))
  const { days, hours } = Temporal.Duration.from(duration).round({ largestUnit: 'days', relativeTo: from })
  return 24 * days + hours
}
