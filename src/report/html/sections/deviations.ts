import { exceptionsInForce } from '../../../engine/exceptions.ts'
import { openActionsIn } from '../../../engine/open-actions.ts'
import { cite } from '../../../law/cite.ts'
import { dateIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { table } from '../parts.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** What is not done, with its reason: exceptions with their expiry, and corrective actions begun and not carried out. */
export const deviations: SectionOf = view => {
  const { lang } = view
  return {
    id: 'deviations',
    title: words.deviations[lang],
    body: html`<h3>${words.exceptions[lang]}</h3>${exceptions(view)}<h3>${words.actions[lang]}</h3>${actions(view)}`,
  }
}

function exceptions({ judgement: { workspace }, asOf, lang }: View): Markup {
  const all = workspace.sound.exception
  if (all.length === 0) return html`<p>${words.noExceptions[lang]}</p>`
  const inForce = new Set(exceptionsInForce(workspace, asOf).values())
  const heads = [words.exception[lang], words.reason[lang], words.owner[lang], words.expires[lang]]
  const rows = all.map(document => {
    const { id, title, requirement, reason, compensation, owner, expires, scope } = document.data
    const standing = inForce.has(document) ? words.inForce : scope === undefined ? words.notInForce : words.partOnly
    return [
      html`${title ?? id} <span class="cite">${id} · ${cite(requirement)[lang]}</span>`,
      html`${reason}${compensation ? html`<div class="cite">${compensation}</div>` : undefined}`,
      owner,
      html`${dateIn(lang, expires)}<div class="cite">${standing[lang]}</div>`,
    ]
  })
  return table({ name: words.exceptions[lang], heads, widths: 'deviations' }, rows)
}

function actions({ judgement: { workspace }, asOf, lang }: View): Markup {
  const all = openActionsIn(workspace, asOf)
  if (all.length === 0) return html`<p>${words.noActions[lang]}</p>`
  const heads = [words.action[lang], words.requirement[lang], words.owner[lang], words.due[lang]]
  const rows = all.map(({ action: { id, gap, measure, requirement, owner, due } }) => [
    html`${gap}${measure ? html` → ${measure}` : undefined} <span class="cite">${id}</span>`,
    requirement ? cite(requirement)[lang] : '–',
    owner,
    html`${dateIn(lang, due)}${due < asOf ? html`<div><b>${words.overdue[lang]}</b></div>` : undefined}`,
  ])
  return table({ name: words.actions[lang], heads, widths: 'deviations' }, rows)
}
