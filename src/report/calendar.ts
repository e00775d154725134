import type { DatedItem } from '../engine/calendar/dates.ts'
import { isLaw } from '../law/basis.ts'
import { after, daysBetween, type IsoDate } from '../law/calendar.ts'
import type { Lang } from '../law/types.ts'
import { calendarWords } from './calendar-words.ts'
import { groundOf } from './located.ts'

/** What one entity has to do by when. */
export interface EntityDates {
  /** Its name, or its folder where it has none. */
  readonly name: string
  /** Its CVR number, or its folder where it has none: with that the same thing keeps its name from run to run. */
  readonly key: string
  readonly items: readonly DatedItem[]
}

/** A thing with a date as reports show it. */
export interface Entry {
  readonly entity: Pick<EntityDates, 'name' | 'key'>
  readonly item: DatedItem
  readonly overdue: boolean
  /** Days that are left, or below zero since it was due. */
  readonly days: number
}

/** How far ahead the calendar looks: one turn of the year. */
const ahead = 'P12M'

/** The last day that the calendar shows. */
export function lastDayOf(asOf: IsoDate): IsoDate {
  return after(asOf, ahead)
}

/** What is due until the calendar ends, the earliest first: so that what is overdue comes before all else. */
export function entriesOf(entities: readonly EntityDates[], asOf: IsoDate): Entry[] {
  const until = lastDayOf(asOf)
  return entities
    .flatMap(({ name, key, items }) => items.map(item => ({ entity: { name, key }, item })))
    .filter(({ item }) => item.date <= until)
    .map(one => ({ ...one, overdue: one.item.date < asOf, days: daysBetween(asOf, one.item.date) }))
    .sort((a, b) => (a.item.date === b.item.date ? 0 : a.item.date < b.item.date ? -1 : 1))
}

/** What asks for it, or that the law does not set the date, or both. */
export function lawOf({ item }: Pick<Entry, 'item'>, lang: Lang): string {
  const { requirement, demand, confidence, own } = item
  if (!isLaw(demand.basis)) return calendarWords.own[lang]
  const ground = groundOf({ requirement, demand, message: confidence ? { confidence } : {} }, lang)
  return own ? `${ground}, ${calendarWords.own[lang]}` : ground
}
