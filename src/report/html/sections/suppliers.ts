import { clauseIds, isSettled, type Supplier } from '../../../engine/supplier-clauses.ts'
import { after } from '../../../law/calendar.ts'
import { clauses } from '../../../law/law.generated.ts'
import { dateIn, listIn } from '../../sentence.ts'
import { html, type Markup } from '../markup.ts'
import { table } from '../parts.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** The suppliers of the registers, those that most hangs on first. */
export const suppliers: SectionOf = view => {
  const { lang, judgement } = view
  const all = judgement.workspace.sound.suppliers.flatMap(({ data }) => data.suppliers)
  if (all.length === 0) return undefined
  const sorted = all.toSorted((a, b) => weights.indexOf(a.criticality) - weights.indexOf(b.criticality))
  const heads = [words.supplier[lang], words.weight[lang], words.settled[lang], words.lastReview[lang]]
  const rows = sorted.map(one => [
    html`${one.name} <span class="cite">${(one.services ?? []).join(', ')}</span>`,
    criticality[one.criticality][lang],
    clausesOf(one, lang),
    reviewOf(one, view),
  ])
  return {
    id: 'suppliers',
    title: words.suppliers[lang],
    body: table({ name: words.suppliers[lang], heads, widths: 'suppliers' }, rows),
  }
}

const weights: readonly Supplier['criticality'][] = ['critical', 'important', 'ordinary']
const criticality = {
  critical: { da: 'kritisk', en: 'critical' },
  important: { da: 'vigtig', en: 'important' },
  ordinary: { da: 'almindelig', en: 'ordinary' },
} as const

function clausesOf(supplier: Supplier, lang: View['lang']): Markup | string {
  if (supplier.criticality === 'ordinary' && supplier.clauses === undefined) return '–'
  const open = clauseIds.filter(clause => !isSettled(supplier, clause))
  if (open.length === 0) return words.settledAll[lang]
  const titles = open.map(clause => clauses.annex[clause].title[lang])
  return html`${clauseIds.length - open.length}/${clauseIds.length}; ${words.lacks[lang]}: ${listIn(lang, titles)}`
}

function reviewOf({ lastReview, reviewEvery }: Supplier, { asOf, lang }: View): Markup | string {
  if (!lastReview) return reviewEvery ? words.never[lang] : '–'
  const late = reviewEvery !== undefined && after(lastReview, reviewEvery) < asOf
  return html`${dateIn(lang, lastReview)}${late ? html` <b>${words.overdue[lang]}</b>` : undefined}`
}
