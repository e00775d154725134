import type { Lang, Text } from '../../law/types.ts'
import { table } from '../columns.ts'
import { type Counted, countedIn } from '../counted.ts'
import { prose } from '../escape.ts'
import type { Paint } from '../paint.ts'
import type { Cell, Table } from '../tables/table.ts'
import { visible } from '../visible.ts'
import { words } from '../words.ts'
import { groupTable } from './group.ts'
import type { Report } from './merged.ts'

const heads = {
  group: {
    one: { da: '{count} enhed pr. {date}', en: '{count} entity as of {date}' },
    many: {
      da: '{count} enheder pr. {date}, dem med flest mangler først',
      en: '{count} entities as of {date}, most gaps first',
    },
  },
  cells: {
    da: 'Under nr. 1-10 (§ 6, stk. 1): bindende krav, der er dokumenteret, af dem, der tæller',
    en: 'Under no. 1-10 (§ 6(1)): binding requirements that are documented, of those that count',
  },
} as const satisfies Record<string, Text | Counted>

/** The group for a terminal. */
export function groupText(report: Report, lang: Lang, paint: Paint): string {
  const { head, rows } = narrow(groupTable(report, lang))
  const cells = rows.map(row =>
    row.map((cell, column) => (column < 2 ? visible(cell) : visible(cell).padStart(head[column]?.length ?? 0))),
  )
  return `${paint('bold', titleOf(report, lang))}\n\n${table(head, cells, paint)}\n\n${heads.cells[lang]}\n${paint('dim', words.disclaimer[lang])}\n`
}

/** The group as a table of GitHub Markdown. */
export function groupMarkdown(report: Report, lang: Lang): string {
  const { head, rows } = narrow(groupTable(report, lang))
  const marks = head.map((_, column) => (column < 2 ? '---' : '--:'))
  const lines = rows.map(row => `| ${row.map(prose).join(' | ')} |`)
  return `### ${titleOf(report, lang)}\n\n| ${head.join(' | ')} |\n|${marks.join('|')}|\n${lines.join('\n')}\n\n<sub>${heads.cells[lang]}. ${words.disclaimer[lang]}</sub>\n`
}

function titleOf({ workspaces, asOf }: Report, lang: Lang): string {
  return countedIn(lang, heads.group, workspaces.length).replace('{date}', asOf)
}

/** Without what takes room and says little: the level, the date, and the names of measures behind their numbers. */
function narrow({ columns, rows }: Table): { readonly head: string[]; readonly rows: string[][] } {
  const kept = columns.flatMap(({ title, kind }, index) => (index === 3 || kind === 'date' ? [] : [{ title, index }]))
  return {
    head: kept.map(({ title }) => /^(\d+)\. /.exec(title)?.[1] ?? title),
    rows: rows.map(row => kept.map(({ index, title }) => textOf(row[index] ?? null, title))),
  }
}

function textOf(cell: Cell, title: string): string {
  if (cell === null) return '–'
  if (typeof cell === 'object') return cell.text
  return title.endsWith('(%)') ? `${cell} %` : String(cell)
}
