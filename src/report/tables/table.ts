import type { Settings } from '../../engine/settings.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Lang, Text } from '../../law/types.ts'
import type { Sources } from '../located.ts'
import type { LinkTo } from '../markdown.ts'

/** Text that leads somewhere. */
export interface Linked {
  readonly text: string
  /** An address on the web. */
  readonly href: string | undefined
}

/** What stands in a cell; null where nothing does. In a column of dates a text is a date. */
export type Cell = string | number | Linked | null

/** What a column is besides its cells. */
export interface Head {
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
  /** In characters. */
  readonly width: number
}

/** A table without a format: workbooks and CSV files are made of it. */
export interface Table {
  /** As files have it. */
  readonly name: TableName
  /** As sheets have it. */
  readonly title: string
  readonly columns: readonly Head[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The tables there are. */
export type TableName =
  | 'overview'
  | 'matrix'
  | 'findings'
  | 'suppliers'
  | 'assets'
  | 'services'
  | 'risks'
  | 'actions'
  | 'exceptions'
  | 'calendar'
  | 'about'

/** What tables are told beside the judgements. */
export interface Telling {
  /** What the organisation chose. */
  readonly settings: Settings
  readonly lang: Lang
  readonly asOf: IsoDate
  /** The version of nis2lint. */
  readonly version: string
  readonly sources: Sources
  /** Makes the address of a line of a document, where documents have addresses. */
  readonly linkTo: LinkTo
}

/** One column of rows of a kind: its head, and what it says of a row. */
export type Column<Row> = readonly [
  title: Text,
  width: number,
  cell: (row: Row) => Cell | undefined,
  kind?: Head['kind'],
]

/** A table of rows by its columns. */
export function tableOf<Row>(
  name: TableName,
  title: Text,
  lang: Lang,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    title: title[lang],
    columns: columns.map(([head, width, , kind = 'text']) => ({ title: head[lang], width, kind })),
    rows: rows.map(row => columns.map(([, , cell]) => cell(row) ?? null)),
  }
}

/** Several values in one cell. */
export function several(values: readonly (string | number)[] | undefined): string | null {
  return values === undefined || values.length === 0 ? null : values.join('; ')
}
