import type { IsoDate } from '../law/calendar.ts'
import { type EntityDates, entriesOf, lastDayOf, lawOf } from './calendar.ts'
import type { Run } from './json.ts'
import { jsonText } from './json-text.ts'
import type { Sources } from './located.ts'

/** The calendar for programs, as docs/calendar.md describes it. */
export function calendarJson(entities: readonly EntityDates[], sources: Sources, run: Run): string {
  const { lang, asOf, version } = run
  const items = entriesOf(entities, asOf).map(entry => {
    const { item, entity, overdue, days } = entry
    return {
      date: item.date,
      instant: item.instant ?? null,
      what: item.what[lang],
      document: item.document,
      requirement: item.requirement,
      law: lawOf(entry, lang),
      kind: item.kind,
      overdue,
      days,
      entity: entity.name,
      path: item.at.path,
      line: sources.start(item.at).line,
    }
  })
  const until: IsoDate = lastDayOf(asOf)
  return jsonText({ version: 1, tool: { name: 'nis2lint', version }, asOf, until, items })
}
