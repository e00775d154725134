import type { Paint } from './paint.ts'
import { width } from './width.ts'

/** How wide the last column may be before it goes on in the next line. */
const widest = 76

/** A table in columns as wide as what is in them; the last column wraps. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  const last = head.length - 1
  const widths = head.map((title, column) => Math.max(width(title), ...rows.map(row => width(row[column] ?? ''))))
  const cells = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === last ? cell : cell + ' '.repeat((widths[column] ?? 0) - width(cell))))
      .join('  ')
  const indent = ' '.repeat(widths.slice(0, last).reduce((sum, own) => sum + own + 2, 0))
  const lines = rows.flatMap(row => {
    const [first = '', ...more] = wrapped(row[last] ?? '')
    return [cells([...row.slice(0, last), first]), ...more.map(line => indent + line)]
  })
  return [paint('dim', cells(head)), ...lines].map(line => `  ${line}`.trimEnd()).join('\n')
}

function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && width(line) + 1 + width(word) <= widest) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
