import type { Cell, Head } from '../tables/table.ts'

/** The height of a line of text, and the greatest that a row may have, in points. */
const [lineHeight, highest] = [15, 409]

/**
 * What a row says of its height: as many lines as its longest text takes in its column, roughly. Not all programs find that out
 * themselves, and then one row would stand over the next. Nothing of a row of one line.
 */
export function heightOf(cells: readonly (Cell | undefined)[], columns: readonly Head[]): string {
  const lines = Math.max(...columns.map(({ width }, index) => linesOf(cells[index] ?? null, width)))
  return lines > 1 ? ` ht="${Math.min(highest, lines * lineHeight)}"` : ''
}

function linesOf(cell: Cell, width: number): number {
  const text = cell !== null && typeof cell === 'object' ? cell.text : cell
  if (typeof text !== 'string' || text.length <= width) return 1
  let [lines, used] = [1, 0]
  for (const word of text.split(/[\s-]+/)) {
    if (used + word.length > width && used > 0) [lines, used] = [lines + 1, 0]
    lines += Math.max(0, Math.ceil(word.length / width) - 1)
    used = used + (word.length % width) + 1
  }
  return lines
}
