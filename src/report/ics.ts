import { sha256 } from '#sha256'
import { after, type IsoDate } from '../law/calendar.ts'
import { utcOf } from '../law/instant.ts'
import type { Lang } from '../law/types.ts'
import { type EntityDates, type Entry, entriesOf, lawOf } from './calendar.ts'
import { calendarWords } from './calendar-words.ts'
import { folded, line, text } from './ics-lines.ts'

/** How long before its day or hour a thing is told of: a week, at nine in the morning, or two hours. A choice of ours. */
const alarm = { day: '-P6DT15H', instant: '-PT2H' } as const

/**
 * The calendar as iCalendar (RFC 5545), the same bytes for the same documents, date and language. What a thing is called there (UID) goes by
 * what it is about and not by its date, so that a calendar that reads it again moves what it has.
 */
export function calendarIcs(entities: readonly EntityDates[], asOf: IsoDate, lang: Lang): string {
  const [only, ...more] = entities
  const name = only && more.length === 0 ? `${calendarWords.title[lang]} ${only.name}` : calendarWords.title[lang]
  const seen = new Map<string, number>()
  const events = entriesOf(entities, asOf).flatMap(entry => eventOf(entry, asOf, lang, seen))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//nis2lint//nis2lint//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    line('X-WR-CALNAME', text(name)),
    line('X-WR-CALDESC', text(calendarWords.disclaimer[lang])),
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map(one => `${folded(one)}\r\n`).join('')
}

function eventOf(entry: Entry, asOf: IsoDate, lang: Lang, seen: Map<string, number>): string[] {
  const { item, overdue, entity } = entry
  const { date, instant, what, document, kind, at } = item
  const summary = overdue ? `${calendarWords.overdue[lang]}: ${what[lang]}` : what[lang]
  const about = [lawOf(entry, lang), `${document} (${at.path})`, entity.name].join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry, seen)}@nis2lint`,
    // No clock is read here: the day that the calendar was asked for is the time it is of.
    `DTSTAMP:${basic(asOf)}T000000Z`,
    ...(instant
      ? [`DTSTART:${utcOf(instant)}`]
      : [`DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(after(date, 'P1D'))}`]),
    line('SUMMARY', text(summary)),
    line('DESCRIPTION', text(about)),
    line('CATEGORIES', text(kind)),
    'TRANSP:TRANSPARENT',
    // What is past rings no bell.
    ...(overdue ? [] : alarmOf(summary, instant ? alarm.instant : alarm.day)),
    'END:VEVENT',
  ]
}

function alarmOf(summary: string, trigger: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', line('DESCRIPTION', text(summary)), `TRIGGER:${trigger}`, 'END:VALARM']
}

function uidOf({ entity, item }: Entry, seen: Map<string, number>): string {
  const about = [entity.key, item.document, item.kind, item.subject].join('\n')
  const twins = seen.get(about) ?? 0
  seen.set(about, twins + 1)
  return sha256(twins === 0 ? about : `${about}\n${twins}`).slice(0, 32)
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '')
}
