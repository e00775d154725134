import { daysBetween } from '../../law/calendar.ts'
import { isDate } from '../../law/is-date.ts'
import type { Cell, Head, Linked, Table } from '../tables/table.ts'
import { heightOf } from './height.ts'
import type { Strings } from './strings.ts'
import { style } from './styles.ts'
import { declaration, spaces, xmlText } from './xml.ts'

/** The most rows and links that Excel takes in a sheet, and the longest address. */
const most = { rows: 1_048_576, links: 65_530, address: 2_079 } as const

/** A sheet, and what its links lead to: each address once, by the id that the sheet knows it by. */
export interface Sheet {
  readonly xml: string
  readonly addresses: ReadonlyMap<string, string>
}

/** A sheet of a workbook: the head frozen and with a filter, each cell of its own type, printed across A4. */
export function sheetOf({ columns, rows }: Table, strings: Strings, foot: string): Sheet {
  if (rows.length >= most.rows) throw new RangeError(`a sheet cannot hold ${rows.length} rows`)
  const links: string[] = []
  const addresses = new Map<string, string>()
  const names = columns.map((_, index) => columnName(index))
  const range = `A1:${names.at(-1)}${rows.length + 1}`
  const heads = columns.map(({ title }, index) => textCell(`${names[index]}1`, title, style.head, strings))
  // Bold letters are wider.
  const headHeight = heightOf(
    columns.map(({ title }) => `${title}   `),
    columns,
  )
  const body = rows.map((row, index) => {
    const number = index + 2
    return `<row r="${number}"${heightOf(row, columns)}>${row.map((cell, at) => written(cell, `${names[at]}${number}`, columns[at])).join('')}</row>`
  })
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 1}" customWidth="1"/>`,
  )
  const parts = [
    `${declaration}<worksheet xmlns="${spaces.main}" xmlns:r="${spaces.relationships}">`,
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1"${headHeight}>${heads.join('')}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="${range}"/>${links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : ''}`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${xmlText(`&L${foot.replaceAll('&', '&&')}&R&P/&N`)}</oddFooter></headerFooter></worksheet>`,
  ]
  return { xml: parts.join(''), addresses }

  function written(cell: Cell, at: string, head: Head | undefined): string {
    if (cell === null || cell === '') return ''
    // The likelihood of a risk may be written `.inf`, which no spreadsheet knows.
    if (typeof cell === 'number' && !Number.isFinite(cell)) return textCell(at, String(cell), style.text, strings)
    if (typeof cell === 'number') return `<c r="${at}" s="${style.number}"><v>${cell}</v></c>`
    if (typeof cell === 'object') return linkCell(cell, at)
    const serial = head?.kind === 'date' ? serialOf(cell) : undefined
    if (serial !== undefined) return `<c r="${at}" s="${style.date}"><v>${serial}</v></c>`
    return textCell(at, cell, /^\s*[=+\-@]/.test(cell) ? style.quoted : style.text, strings)
  }

  function linkCell({ text, href }: Linked, at: string): string {
    if (!href || href.length > most.address || links.length >= most.links)
      return textCell(at, text, style.text, strings)
    const id = addresses.get(href) ?? `rId${addresses.size + 1}`
    addresses.set(href, id)
    links.push(`<hyperlink ref="${at}" r:id="${id}"/>`)
    return textCell(at, text, style.link, strings)
  }
}

function textCell(at: string, text: string, kind: number, strings: Strings): string {
  return `<c r="${at}" s="${kind}" t="s"><v>${strings.indexOf(text)}</v></c>`
}

/** `A` of 0, `AA` of 26. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`
}

/** The day's number in the calendar of spreadsheets; nothing of what is no date, or before their calendar is sound. */
function serialOf(date: string): number | undefined {
  return isDate(date) && date >= '1900-03-01' ? daysBetween('1899-12-30', date) : undefined
}
