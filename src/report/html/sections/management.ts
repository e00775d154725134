import { membersOn } from '../../../engine/roster.ts'
import { folded } from '../../../law/folded.ts'
import { inOrder } from '../../../text/order.ts'
import { dateIn, listIn } from '../../sentence.ts'
import { measureNames } from '../../words.ts'
import { timeline } from '../charts/timeline.ts'
import { html, type Markup } from '../markup.ts'
import { table } from '../parts.ts'
import { requirementsTable } from '../requirements-table.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** Section 7: what the management body decided and when, what the measures rest on, and which courses its members took. */
export const management: SectionOf = view => {
  const { judgement, rows, asOf, lang } = view
  const { approvals, sound } = judgement.workspace
  const moments = [
    ...approvals.map(({ data }) => ({ date: data.date, is: 'approval' as const, data })),
    ...sound.oversight.map(({ data }) => ({ date: data.date, is: 'meeting' as const, data })),
  ]
    .filter(({ date }) => date <= asOf)
    .toSorted((a, b) => inOrder(a.date, b.date))
  const own = rows.filter(({ coverage }) => coverage.id.startsWith('dk/7.'))
  if (moments.length + own.length === 0) return undefined
  const told = table(
    { name: words.timeline[lang], heads: [words.date[lang], words.kind[lang], words.about[lang]], widths: 'dated' },
    moments.map(({ date, is, data }) => [
      dateIn(lang, date),
      is === 'approval' ? words.decision[lang] : words.meeting[lang],
      html`${data.title ?? data.id} <span class="cite">${data.id}</span>`,
    ]),
  )
  return {
    id: 'management',
    title: words.management[lang],
    onNewPage: true,
    body: html`${own.length > 0 ? requirementsTable(words.requirementsOf[lang], own, lang) : undefined}
<h3>${words.timeline[lang]}</h3>${timeline(moments, asOf, lang)}${moments.length > 0 ? legend(lang) : undefined}${moments.length > 0 ? told : html`<p>${words.noDecision[lang]}</p>`}
${rests(view)}${members(view)}`,
  }
}

function rests({ judgement: { approvals }, lang }: View): Markup | undefined {
  if (approvals.length === 0) return undefined
  const heads = [words.byMeasure[lang], words.restsOn[lang]]
  const rows = approvals.map(({ measure, grounds }) => [
    `${measure}. ${measureNames[measure - 1]?.[lang] ?? ''}`,
    grounds.length === 0
      ? words.noDecision[lang]
      : grounds.map(({ approval: { data }, documents }) => {
          const about = documents.length > 0 ? `: ${listIn(lang, documents)}` : ''
          return html`<div>${data.id}, ${dateIn(lang, data.date)}${about}</div>`
        }),
  ])
  return html`<h3>${words.measuresRest[lang]}</h3>${table({ name: words.measuresRest[lang], heads, widths: 'pair' }, rows)}`
}

function members({ judgement: { workspace }, asOf, lang }: View): Markup | undefined {
  const body = workspace.entity?.data.managementBody
  const there = body ? membersOn(body, asOf) : []
  if (there.length === 0) return undefined
  const courses = workspace.sound.training
    .flatMap(({ data }) => data.courses)
    .filter(({ audience, date }) => audience === 'management-body' && date <= asOf)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const rows = there.map(({ name, from }) => {
    const last = courses.findLast(({ participants }) => participants.some(one => folded(one) === folded(name)))
    return [name, dateIn(lang, from), last ? html`${last.topic}, ${dateIn(lang, last.date)}` : words.noCourse[lang]]
  })
  const heads = [words.member[lang], words.since[lang], words.lastCourse[lang]]
  return html`<h3>${words.members[lang]}</h3>${table({ name: words.members[lang], heads, widths: 'members' }, rows)}`
}

function legend(lang: View['lang']): Markup {
  return html`<p class="legend"><span><svg viewBox="0 0 10 10" aria-hidden="true"><circle class="approval" cx="5" cy="5" r="4.5"/></svg>${
    words.decision[lang]
  }</span><span><svg viewBox="0 0 10 10" aria-hidden="true"><rect class="meeting" x="1" y="1" width="8" height="8"/></svg>${words.meeting[lang]}</span></p>`
}
