import type { IsoDate } from '../law/calendar.ts'
import type { Lang } from '../law/types.ts'
import { type EntityDates, type Entry, entriesOf, lastDayOf } from './calendar.ts'
import { calendarWords } from './calendar-words.ts'
import { dateIn, monthIn } from './sentence.ts'
import { capitalised } from './words.ts'

/** A part of the calendar: what is overdue, or what is due in one month. */
export interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** The calendar by month, what is overdue before all else; months in which nothing is due are left out. */
export function sectionsOf(entities: readonly EntityDates[], asOf: IsoDate, lang: Lang): Section[] {
  const entries = entriesOf(entities, asOf)
  const months = [...new Set(entries.filter(({ overdue }) => !overdue).map(({ item }) => item.date.slice(0, 7)))]
  const sections = [
    { title: calendarWords.overdue[lang], entries: entries.filter(({ overdue }) => overdue) },
    ...months.map(month => ({
      title: capitalised(monthIn(lang, month)),
      entries: entries.filter(({ overdue, item }) => !overdue && item.date.startsWith(month)),
    })),
  ]
  return sections.filter(one => one.entries.length > 0)
}

/** `NIS 2-årshjul: Acme A/S, 1. juni 2026 – 1. juni 2027`. */
export function titleOf(entities: readonly EntityDates[], asOf: IsoDate, lang: Lang): string {
  const [only, ...more] = entities
  const whose = only && more.length === 0 ? `: ${only.name}` : ''
  return `${calendarWords.title[lang]}${whose}, ${dateIn(lang, asOf)} – ${dateIn(lang, lastDayOf(asOf))}`
}
