import type { Paint } from './paint.ts'
import { width } from './width.ts'

/** How wide the last column may be before it goes on in the next line, where nobody says how wide the terminal is. */
const widest = 76

/** How narrow it may get at the least; where a terminal leaves it less, it goes below its row. */
const narrowest = 24

/** How far what goes below its row is moved in. */
const step = '     '

/** A table in columns as wide as what is in them; the last column wraps, in a terminal of so many columns at its edge. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns?: number,
): string {
  const last = head.length - 1
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map(row => width(row[column] ?? ''))))
  const cells = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === last ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
      .join('  ')
  const before = widths.slice(0, last).reduce((sum, own) => sum + own + 2, 0)
  const indent = ' '.repeat(before)
  const left = columns === undefined ? widest : columns - before - 2
  if (left < narrowest && left < (widths[last] ?? 0)) return withLastBelow(cells, head, rows, paint, columns ?? widest)
  const room = Math.max(narrowest, left)
  const lines = rows.flatMap(row => {
    const [first = '', ...more] = wrapped(row[last] ?? '', room)
    return [cells([...row.slice(0, last), first]), ...more.map(line => indent + line)]
  })
  return [paint('dim', cells(head)), ...lines].map(line => `  ${line}`.trimEnd()).join('\n')
}

/** The table where the last column has no room beside the others: below each row, up to the edge of the terminal. A dash says nothing. */
function withLastBelow(
  cells: (row: readonly string[]) => string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  columns: number,
): string {
  const below = (cell: string) =>
    cell === '' || cell === '–' ? [] : wrapped(cell, columns - 2 - step.length).map(line => step + line)
  const parts = (row: readonly string[]) => [cells(row.slice(0, -1)).trimEnd(), ...below(row.at(-1) ?? '')]
  const lines = [...parts(head).map(line => paint('dim', line)), ...rows.flatMap(parts)]
  return lines.map(line => `  ${line}`.trimEnd()).join('\n')
}

/** A text in lines of at most so many columns; a longer word has a line of its own. */
export function wrapped(text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && width(line) + 1 + width(word) <= room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
