import type { Lang } from '../../law/types.ts'
import { groupTable } from '../merge/group.ts'
import type { Report } from '../merge/merged.ts'
import { dateIn } from '../sentence.ts'
import type { Cell } from '../tables/table.ts'
import { words as common, measureNames } from '../words.ts'
import { html, type Piece } from './markup.ts'
import { pageOf } from './page.ts'
import { table } from './parts.ts'
import { reportWords as words } from './words.ts'

/** The entities of a group, or the customers of a provider, by measure, worst first: as a page for screen and paper. */
export function groupPage(report: Report, lang: Lang): string {
  const { title: name, columns, rows } = groupTable(report, lang)
  // The measures are told below by their numbers: their names would make the table too wide for paper.
  const heads = columns
    .slice(0, -1)
    .map(({ title }) => /^(\d+)\. /.exec(title)?.[1] ?? title.replace(/^.*\((%)\)$/, '$1'))
  const title = `${name} · ${words.title[lang]} · ${dateIn(lang, report.asOf)}`
  const measures = measureNames.map((measure, index) => html`<li value="${index + 1}">${measure[lang]}</li>`)
  const main = html`<div class="entities"><h1>${words.title[lang]}</h1>
<p class="date">${common.asOf[lang]} ${dateIn(lang, report.asOf)}</p>
<h2>${name}</h2>
${table(
  { name, heads, widths: 'group' },
  rows.map(cells => cells.slice(0, -1).map(pieceOf)),
)}
<h3>${words.byMeasure[lang]}</h3>
<p class="quiet">${words.groupNote[lang]}</p>
<ol class="quiet">${measures}</ol></div>`
  return pageOf({ title, main, lang })
}

function pieceOf(cell: Cell): Piece {
  if (cell === null) return '–'
  return typeof cell === 'object' ? cell.text : String(cell)
}
