import type { IsoDate } from '../law/calendar.ts'
import type { Lang } from '../law/types.ts'
import { type EntityDates, type Entry, lawOf } from './calendar.ts'
import { sectionsOf, titleOf } from './calendar-sections.ts'
import { calendarWords } from './calendar-words.ts'
import { table } from './columns.ts'
import { code, prose } from './escape.ts'
import type { Paint } from './paint.ts'
import { dateIn, instantIn } from './sentence.ts'
import { visible } from './visible.ts'

/** The calendar for a terminal of so many columns, where it is one: a table for what is overdue, and one for each month. */
export function calendarText(
  entities: readonly EntityDates[],
  asOf: IsoDate,
  lang: Lang,
  paint: Paint,
  columns?: number,
): string {
  const several = entities.length > 1
  const head = headOf(several).map(word => calendarWords[word][lang])
  const parts = sectionsOf(entities, asOf, lang).map(({ title, entries }, index) => {
    const rows = entries.map(entry => [
      ...(several ? [visible(entry.entity.name)] : []),
      whenOf(entry, lang),
      String(entry.days).padStart(calendarWords.days[lang].length),
      visible(entry.item.document),
      `${visible(entry.item.what[lang])} · ${lawOf(entry, lang)}`,
    ])
    const overdue = index === 0 && entries[0]?.overdue === true
    return `${overdue ? paint('red', title) : paint('bold', title)}\n${table(head, rows, paint, columns)}`
  })
  const body = parts.length > 0 ? parts : [calendarWords.nothing[lang]]
  const title = paint('bold', visible(titleOf(entities, asOf, lang)))
  return `${[title, ...body, paint('dim', calendarWords.disclaimer[lang])].join('\n\n')}\n`
}

/** The calendar as Markdown. All text from documents is escaped so that it is only text. */
export function calendarMarkdown(entities: readonly EntityDates[], asOf: IsoDate, lang: Lang): string {
  const several = entities.length > 1
  const head = [...headOf(several), 'law' as const].map(word => calendarWords[word][lang])
  const marks = head.map(title => (title === calendarWords.days[lang] ? '--:' : '---'))
  const parts = sectionsOf(entities, asOf, lang).map(({ title, entries }) => {
    const rows = entries.map(entry => {
      const cells = [
        ...(several ? [prose(entry.entity.name)] : []),
        prose(whenOf(entry, lang)),
        String(entry.days),
        code(entry.item.document),
        prose(entry.item.what[lang]),
        prose(lawOf(entry, lang)),
      ]
      return `| ${cells.join(' | ')} |`
    })
    return `## ${title}\n\n| ${head.join(' | ')} |\n|${marks.join('|')}|\n${rows.join('\n')}`
  })
  const body = parts.length > 0 ? parts : [calendarWords.nothing[lang]]
  const title = `# ${prose(titleOf(entities, asOf, lang))}`
  return `${[title, ...body, `<sub>${calendarWords.disclaimer[lang]}</sub>`].join('\n\n')}\n`
}

function headOf(several: boolean) {
  return [...(several ? (['entity'] as const) : []), 'date', 'days', 'document', 'what'] as const
}

function whenOf({ item }: Entry, lang: Lang): string {
  return item.instant ? instantIn(lang, item.instant) : dateIn(lang, item.date)
}
