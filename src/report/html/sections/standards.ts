import { idOf } from '../../../model/document.ts'
import type { MatrixRow } from '../../matrix.ts'
import { listIn } from '../../sentence.ts'
import { citationsOf } from '../citations.ts'
import { html } from '../markup.ts'
import { statusChip, table } from '../parts.ts'
import type { SectionOf, View } from '../view.ts'
import { reportWords as words } from '../words.ts'
import { worstOf } from '../worst.ts'

/** The controls of ISO/IEC 27001 that requirements point to, laid out as a statement of applicability. */
export const standards: SectionOf = view => {
  const { judgement, rows, lang } = view
  const byControl = new Map<string, MatrixRow[]>()
  // To those whom the regulation does not bind, its points are no reason to apply a control unless they answer them.
  const reasons = rows.filter(
    ({ answers, coverage: { demand } }) =>
      demand.binds !== 'regulation' || judgement.profile?.regulation || answers.length > 0,
  )
  for (const row of reasons) {
    for (const control of row.coverage.demand.maps?.iso27001 ?? []) {
      byControl.set(control, [...(byControl.get(control) ?? []), row])
    }
  }
  if (byControl.size === 0) return undefined
  const heads = [words.control[lang], words.applicable[lang], words.shownIn[lang], words.status[lang]]
  const controls = [...byControl].toSorted(([a], [b]) => compare(a, b))
  const declared = judgement.workspace.entity?.data.standards ?? []
  return {
    id: 'standards',
    title: `${words.standards[lang]}: ${words.soa[lang]}`,
    onNewPage: true,
    body: html`<p class="lead">${words.soaIntro[lang]}</p>
${declared.length > 0 ? html`<p>${words.declared[lang]}: ${listIn(lang, declared)}.</p>` : undefined}
${table(
  { name: words.standards[lang], heads, widths: 'soa' },
  controls.map(([control, own]) => [
    html`<b>${control}</b>`,
    citationsOf(own, lang),
    documents(own, lang),
    statusChip(worstOf(own.map(({ coverage }) => coverage)), lang),
  ]),
)}`,
  }
}

function documents(rows: readonly MatrixRow[], lang: View['lang']): string {
  const ids = [...new Set(rows.flatMap(({ answers }) => answers.map(({ document }) => idOf(document))))]
  return ids.length === 0 ? words.noAnswer[lang] : listIn(lang, ids)
}

/** Clauses before the controls of the annex, each by number. */
function compare(a: string, b: string): number {
  const annexed = Number(a.startsWith('A')) - Number(b.startsWith('A'))
  if (annexed !== 0) return annexed
  const [left, right] = [a, b].map(text => text.replace(/^A\./, '').split('.').map(Number))
  for (let index = 0; index < 4; index++) {
    const difference = (left?.[index] ?? -1) - (right?.[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
