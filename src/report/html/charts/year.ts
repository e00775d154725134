import type { DatedItem } from '../../../engine/calendar/dates.ts'
import { after, type IsoDate } from '../../../law/calendar.ts'
import type { Lang } from '../../../law/types.ts'
import { filled } from '../../filled.ts'
import { dateIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { reportWords as words } from '../words.ts'

const [width, most] = [60, 8]

/** Twelve months from the date judged by, a dot for each thing that falls in them. */
export function yearChart(events: readonly Pick<DatedItem, 'date'>[], asOf: IsoDate, lang: Lang): Markup {
  const months = Array.from({ length: 12 }, (_, index) => after(`${asOf.slice(0, 7)}-01`, `P${index}M`).slice(0, 7))
  const alt = filled(words.calendarAlt[lang], { count: events.length, from: dateIn(lang, asOf) })
  return html`<svg class="year" viewBox="0 0 720 92" role="img" aria-label="${alt}">
${months.map((month, index) => column(month, index, events.filter(({ date }) => date.startsWith(month)).length, lang))}
</svg>`
}

function column(month: string, index: number, count: number, lang: Lang): Markup {
  const x = index * width
  const name = dateIn(lang, `${month}-01`).split(' ')[1]?.slice(0, 3) ?? ''
  const year = index === 0 || month.endsWith('-01') ? ` ${month.slice(0, 4)}` : ''
  const dots = Array.from({ length: Math.min(count, most) }, (_, dot) => {
    return html`<circle class="due" cx="${x + 14 + 11 * (dot % 4)}" cy="${56 - 12 * Math.floor(dot / 4)}" r="4"/>`
  })
  return html`<rect class="month" x="${x + 2}" y="18" width="${width - 4}" height="50" rx="3"/><text x="${x + width / 2}" y="84">${name}${year}</text>${dots}${
    count > 0 ? html`<text class="count" x="${x + width / 2}" y="12">${count}</text>` : undefined
  }`
}
