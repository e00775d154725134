import { lawOf } from '../../calendar.ts'
import { dateIn } from '../../sentence.ts'
import { yearChart } from '../charts/year.ts'
import { html } from '../markup.ts'
import { table } from '../parts.ts'
import type { SectionOf } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** What falls in the next twelve months. */
export const calendar: SectionOf = ({ events, asOf, lang }) => {
  const heads = [words.date[lang], words.event[lang], words.record[lang]]
  const rows = events.map(item => [
    dateIn(lang, item.date),
    html`${item.what[lang]} <span class="cite">${lawOf({ item }, lang)}</span>`,
    html`<span class="cite">${item.document}</span>`,
  ])
  return {
    id: 'calendar',
    title: words.calendar[lang],
    body: html`${yearChart(events, asOf, lang)}
${rows.length === 0 ? html`<p>${words.noDates[lang]}</p>` : table({ name: words.calendar[lang], heads, widths: 'dated' }, rows)}`,
  }
}
