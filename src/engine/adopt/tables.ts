import { fieldsOf } from './labels.ts'
import type { Line } from './lines.ts'
import type { Origin, Pair } from './pair.ts'
import { plain, valueFor } from './values.ts'

interface Cell {
  readonly text: string
  readonly start: number
}

/** Whether a line is a row of a table. */
export function isRow({ text }: Line): boolean {
  return /^\s{0,3}(?:>\s?)*\|.*\|/.test(text) || /^\s{0,3}(?:>\s?)*[^|]+ \| [^|]+/.test(text)
}

/** The pairs in the rows of one table: a label before its value, two such in a row, or a row of labels above their values. */
export function pairsOfTable(path: string, lines: readonly Line[]): Pair[] {
  const rows = lines.filter(({ text }) => !/^[\s>|:-]*-[\s>|:-]*$/.test(text)).map(cellsOf)
  const [head = [], ...below] = rows
  const known = head.filter(cell => isLabel(cell.text))
  const second = below[0]?.filter(cell => isLabel(cell.text)) ?? []
  const isAcross =
    known.length >= 2 &&
    below.length > 0 &&
    known.length >= Math.ceil(head.length / 2) &&
    second.length * 2 < known.length &&
    !fits(head)
  if (isAcross) return pairsBelow(path, head, below)
  return rows.flatMap(cells => {
    const pairs: Pair[] = []
    for (let at = 0; at + 1 < cells.length; at += 2) {
      const [label, value] = [cells[at], cells[at + 1]]
      if (label && value) pairs.push(pairOf(path, label, value, 'table'))
    }
    return pairs
  })
}

/** Whether a first row is itself a label with its value: `| Version | 2.1 |`. */
function fits([label, value, ...more]: readonly Cell[]): boolean {
  if (!label || !value || more.length > 0 || isLabel(value.text)) return false
  return fieldsOf(plain(label.text)).some(field => valueFor(field, value.text) !== undefined)
}

function pairsBelow(path: string, head: readonly Cell[], rows: readonly (readonly Cell[])[]): Pair[] {
  // Of several rows, as in a history, the one with the highest version counts.
  const versions = head.findIndex(({ text }) => fieldsOf(plain(text)).includes('version'))
  const latest = rows.length === 1 ? rows[0] : newest(rows, versions)
  const origin: Origin = rows.length === 1 ? 'table' : 'history'
  return head.flatMap((label, at) => {
    const value = latest?.[at]
    return value ? [pairOf(path, label, value, origin)] : []
  })
}

function newest(rows: readonly (readonly Cell[])[], column: number): readonly Cell[] | undefined {
  if (column < 0) return undefined
  const keyed = rows.map(row => ({
    row,
    key:
      plain(row[column]?.text ?? '')
        .match(/\d+/g)
        ?.map(Number) ?? [],
  }))
  return keyed.filter(({ key }) => key.length > 0).sort((a, b) => compare(b.key, a.key))[0]?.row
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function isLabel(text: string): boolean {
  return fieldsOf(plain(text).replace(/[:：]$/, '')).length > 0
}

function pairOf(path: string, label: Cell, value: Cell, origin: Origin): Pair {
  const span = [value.start, value.start + value.text.length] as const
  return { label: plain(label.text).replace(/[:：]\s*$/, ''), value: value.text, origin, path, span }
}

function cellsOf({ text, start }: Line): Cell[] {
  const from = /^\s*(?:>\s?)*\|?/.exec(text)?.[0].length ?? 0
  const to = text.length - (/\|?\s*$/.exec(text)?.[0].length ?? 0)
  const cells: Cell[] = []
  let at = from
  for (const part of text.slice(from, Math.max(from, to)).split(/(?<!\\)\|/)) {
    const lead = part.length - part.trimStart().length
    cells.push({ text: part.trim(), start: start + at + lead })
    at += part.length + 1
  }
  return cells
}
