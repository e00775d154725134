import { clocksOfIncident } from '../../../engine/incident-clocks.ts'
import { incidentsUnderTheAct, isTrustService } from '../../../engine/incidents.ts'
import { incidents as law } from '../../../law/law.generated.ts'
import { momentOf } from '../../../law/moment.ts'
import type { Document } from '../../../model/document.ts'
import { filled } from '../../filled.ts'
import { dueIn, lawOf } from '../../incident/status.ts'
import { statusWords as clockWords, stateWords } from '../../incident/status-words.ts'
import { instantIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { table } from '../parts.ts'
import { requirementsTable } from '../requirements-table.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** Sections 12 to 15: which incidents are recorded, when each step was due and sent, and where each requirement stands. */
export const incidents: SectionOf = view => {
  const { judgement, rows, lang } = view
  const own = rows.filter(({ coverage }) => /^dk\/(?:12|13|14|15)\./.test(coverage.id))
  const records = incidentsUnderTheAct(judgement.workspace, judgement.profile)
  if (own.length + records.length === 0) return undefined
  return {
    id: 'incidents',
    title: words.incidents[lang],
    body: html`${records.length === 0 ? html`<p class="lead">${words.noIncidents[lang]}</p>` : records.map(one => told(one, view))}
${own.length > 0 ? html`<h3>${words.requirementsOf[lang]}</h3>${requirementsTable(words.incidents[lang], own, lang)}` : undefined}`,
  }
}

function told(incident: Document<'incident'>, { judgement, asOf, lang }: View): Markup {
  const { id, title, known, discovered, significance } = incident.data
  const name = html`<h3>${title} <span class="cite">${id}</span></h3>`
  const since = filled(known === undefined ? words.incidentDiscovered[lang] : words.incidentKnown[lang], {
    when: instantIn(lang, known ?? discovered),
  })
  if (significance?.result !== 'significant') {
    const result = significance ? words.incidentNotSignificant[lang] : words.incidentNotAssessed[lang]
    return html`${name}<p>${since}. ${result}.</p>`
  }
  const clocks = clocksOfIncident(incident, isTrustService(judgement.profile), momentOf(asOf))
  const steps = clocks
    .filter(({ state }) => state !== 'not-required')
    .map(clock => [
      html`${law.steps[clock.step].title[lang]} <span class="cite">${lawOf(clock, lang)}</span>`,
      dueIn(clock, lang),
      clock.sent ? instantIn(lang, clock.sent) : clockWords.none[lang],
      stateWords[clock.state][lang],
    ])
  const heads = [clockWords.step[lang], clockWords.due[lang], clockWords.sent[lang], clockWords.state[lang]]
  return html`${name}<p>${since}. ${words.incidentSignificant[lang]}.</p>${table({ name: title, heads, widths: 'steps' }, steps)}`
}
