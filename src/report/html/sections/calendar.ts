import type { DatedItem } from '../../../engine/calendar/dates.ts'
import { lawOf } from '../../calendar.ts'
import { filled } from '../../filled.ts'
import { dateIn } from '../../sentence.ts'
import { yearChart } from '../charts/year.ts'
import { html, type Markup } from '../markup.ts'
import { table } from '../parts.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** What is overdue, and then what falls in the next twelve months. */
export const calendar: SectionOf = ({ events, asOf, lang }) => {
  const overdue = events.filter(({ date }) => date < asOf)
  const ahead = events.filter(({ date }) => date >= asOf)
  const name = filled(words.overdueDates[lang], { count: overdue.length })
  const late = overdue.length === 0 ? undefined : html`<h3>${name}</h3>\n${dated(name, overdue, lang)}`
  return {
    id: 'calendar',
    title: words.calendar[lang],
    body: html`${late}${overdue.length === 0 ? undefined : html`<h3>${words.nextDates[lang]}</h3>\n`}${yearChart(ahead, asOf, lang)}
${ahead.length === 0 ? html`<p>${words.noDates[lang]}</p>` : dated(words.calendar[lang], ahead, lang)}`,
  }
}

function dated(name: string, items: readonly DatedItem[], lang: View['lang']): Markup {
  const heads = [words.date[lang], words.event[lang], words.record[lang]]
  const rows = items.map(item => [
    dateIn(lang, item.date),
    html`${item.what[lang]} <span class="cite">${lawOf({ item }, lang)}</span>`,
    html`<span class="cite">${item.document}</span>`,
  ])
  return table({ name, heads, widths: 'dated' }, rows)
}
