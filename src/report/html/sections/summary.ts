import { agendaOf } from '../../../engine/agenda.ts'
import { idOf } from '../../../model/document.ts'
import { lawOf } from '../../calendar.ts'
import { filled } from '../../filled.ts'
import { bySeverity, tally } from '../../overview.ts'
import { dateIn, sentenceOf } from '../../sentence.ts'
import { capitalised, readinessWords } from '../../words.ts'
import { measuresChart } from '../charts/measures.ts'
import { html, type Markup, type Piece } from '../markup.ts'
import { firstOf } from '../parts.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** So many of each are told on the one page that a board reads. */
const most = { decisions: 5, urgent: 5, dates: 5, overdue: 3 }

/** One page for the management body: where it stands, what it is asked to decide, what to mend first, and what is coming. */
export const summary: SectionOf = view => {
  const { judgement, lang } = view
  const { readiness, findings } = judgement
  const { share, level, counts, measures } = readiness
  return {
    id: 'summary',
    title: words.summary[lang],
    onNewPage: true,
    body: html`<div class="verdict ${level}"><p class="share">${share}<span> %</span></p><div><p class="level">${capitalised(readinessWords[level][lang])}</p>
<p>${share} % ${words.summaryOf[lang]}: ${filled(words.counted[lang], counts)}. ${words.halves[lang]}</p>
<p>${findings.length > 0 ? `${words.findings[lang]}: ` : ''}${tally(findings, lang)}.</p></div></div>
<h3>${words.byMeasure[lang]}</h3>
${measuresChart(measures, lang)}
<div class="columns"><div><h3>${words.forDecision[lang]}</h3>${decisions(view)}${dates(view)}</div>
<div><h3>${words.mostUrgent[lang]}</h3>${urgent(view)}</div></div>`,
  }
}

function decisions({ judgement: { workspace, findings }, asOf, lang }: View): Markup {
  const agenda = workspace.entity && agendaOf(workspace, workspace.entity, asOf, findings)
  const items = (agenda?.items ?? []).map(({ document }) => ({ id: idOf(document), title: document.data.title ?? '' }))
  const actions = agenda?.actions.length ?? 0
  if (items.length + actions === 0) return html`<p>${words.nothingToDecide[lang]}</p>`
  const { shown, left } = firstOf(items, most.decisions)
  const told = actions === 1 ? words.actionToDecide[lang] : filled(words.actionsToDecide[lang], { count: actions })
  return html`<ul>${shown.map(({ id, title }) => clamped(html`${title || id}${title ? html` <span class="cite">${id}</span>` : undefined}`))}
${actions > 0 ? html`<li>${told}</li>` : undefined}</ul>${more(left, words.management[lang], lang)}`
}

function urgent({ judgement: { findings }, lang }: View): Markup {
  const errors = bySeverity(findings).filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return html`<p>${words.noErrors[lang]}</p>`
  const { shown, left } = firstOf(errors, most.urgent)
  const items = shown.map(finding => clamped(capitalised(sentenceOf(finding, lang).says)))
  return html`<ol>${items}</ol>${more(left, words.findings[lang], lang)}`
}

/** What is overdue before what comes, of which there is room for some however much is overdue. */
function dates({ events, asOf, lang }: View): Markup {
  const overdue = events.filter(({ date }) => date < asOf)
  const ahead = events.filter(({ date }) => date >= asOf)
  const room = Math.max(most.overdue, most.dates - ahead.length)
  const shown = [...overdue.slice(0, room), ...ahead].slice(0, most.dates)
  const count = overdue.length
  const title = count === 0 ? words.nextDates : ahead.length === 0 ? words.overdueDates : words.overdueAndNext
  const items = shown.map(item => {
    const mark = item.date < asOf ? `, ${words.overdue[lang]}` : ''
    const law = html`<span class="cite">${lawOf({ item }, lang)}</span>`
    return clamped(html`<b>${dateIn(lang, item.date)}${mark}</b> ${item.what[lang]} ${law}`)
  })
  const told = shown.length === 0 ? html`<p>${words.noDates[lang]}</p>` : html`<ul class="dates">${items}</ul>`
  const left = more(events.length - shown.length, words.calendar[lang], lang)
  return html`<h3>${filled(title[lang], { count })}</h3>${told}${left}`
}

/** One item of a list, cut after some lines when printed: what a document says at length must not take the page. */
function clamped(piece: Piece): Markup {
  return html`<li><div class="clamp">${piece}</div></li>`
}

function more(left: number, section: string, lang: View['lang']): Markup | undefined {
  return left === 0 ? undefined : html`<p class="quiet">${filled(words.more[lang], { count: left, section })}</p>`
}
