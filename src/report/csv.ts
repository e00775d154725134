import type { Cell, Table } from './tables/table.ts'
import { visible } from './visible.ts'

/** What tells Excel that a file is UTF-8. */
const mark = '\uFEFF'

/**
 * A table as CSV that Excel in Danish opens as a table: UTF-8 with a byte order mark, semicolons between cells, RFC 4180 quoting and
 * line ends, dates as 2026-03-12. What a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ title }) => title), ...rows].map(row => row.map(cellText).join(';'))
  return `${mark}${lines.join('\r\n')}\r\n`
}

/** The first line of a table's file: by it a file is known as one of ours. */
export function headOf(table: Table): string {
  return csvOf({ ...table, rows: [] })
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return quoted(unarmed(visible((typeof cell === 'object' ? cell.text : cell).replace(/\s+/g, ' '))))
}

/**
 * Spreadsheets run what begins so, some of them also behind blanks. Where one takes a comma for what stands between cells, or a semicolon
 * within our quotes, a cell begins there too: it minds quotes only where a cell of its own begins with them.
 */
function unarmed(text: string): string {
  return text.replace(/(^|[,;])(?=[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'")
}

function quoted(text: string): string {
  return /[;,"\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
