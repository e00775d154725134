import { filled } from '../../filled.ts'
import type { MatrixRow } from '../../matrix.ts'
import { measureNames } from '../../words.ts'
import { html } from '../markup.ts'
import { requirementsTable } from '../requirements-table.ts'
import type { SectionOf } from '../view.ts'
import { reportWords as words } from '../words.ts'

/** The ten measures of section 6(1), and what section 6(2) asks: every requirement with what answers it. */
export const matrix: SectionOf = ({ judgement, rows, lang }) => {
  const { profile } = judgement
  const isBenchmark = ({ coverage: { demand } }: MatrixRow) => demand.binds === 'regulation' && !profile?.regulation
  const all = rows.filter(({ coverage: { id, demand } }) => demand.measure !== undefined || id.startsWith('dk/6.'))
  if (all.length === 0) return undefined
  const shown = all.filter(row => !isBenchmark(row) || row.answers.length > 0)
  const benchmark = all.filter(isBenchmark)
  const met = benchmark.filter(({ coverage: { status } }) => status === 'met').length
  const groups = [...measureNames.keys()].map(index => ({
    title: `${index + 1}. ${measureNames[index]?.[lang] ?? ''}`,
    own: shown.filter(({ coverage }) => coverage.demand.measure === index + 1),
  }))
  const others = shown.filter(({ coverage }) => coverage.demand.measure === undefined)
  return {
    id: 'matrix',
    title: words.matrix[lang],
    onNewPage: true,
    body: html`<p class="lead">${words.matrixIntro[lang]}</p>
${benchmark.length > 0 ? html`<p class="quiet">${filled(words.benchmark[lang], { met, count: benchmark.length })}</p>` : undefined}
${[...groups, { title: '§ 6, stk. 2', own: others }].map(({ title, own }) =>
  own.length === 0
    ? undefined
    : html`<h3>${lang === 'en' ? title.replace('§ 6, stk. 2', '§ 6(2)') : title}</h3>${requirementsTable(title, own, lang)}`,
)}`,
  }
}
