import { visible } from './visible.ts'
import { type Cluster, clusters, width } from './width.ts'

/** The most columns of a line that are shown; of a longer one, those around the place. */
const widest = 110

/** How much of a long line before a place is shown at least, where there is so much. */
const before = 20

/** The most code units on each side of a place that are looked at: a line may be as long as a file. */
const reach = 2 * widest

/** A line, or a stretch of it, and marks that stand below what is meant when both are printed. */
export interface Framed {
  readonly text: string
  readonly marks: string
}

/** What to show of a line to point at a stretch of it, given in code units; nothing of an empty line. */
export function framed(line: string, from: number, to: number): Framed | undefined {
  if (line.trim() === '') return undefined
  const [left, right] = [border(line, from - reach), border(line, from + 2 * reach)]
  // Only what is looked at is made visible: the line may be as long as a file, with as many findings.
  const near = visible(line.slice(left, right))
  const start = width(near.slice(0, from - left))
  const meant = Math.max(1, width(near.slice(from - left, Math.max(from, to) - left)))
  const seen = clusters(near)
  const columns = seen.reduce((sum, cluster) => sum + cluster.columns, 0)
  if (columns <= widest && near.length === line.length) return { text: near, marks: marksAt(start, meant, columns) }

  const room = widest - 2
  const lead = Math.max(before, Math.floor((room - meant) / 2))
  const first = Math.max(0, Math.min(start - lead, columns - room))
  const { text, skipped, taken } = stretch(seen, first, room)
  const head = left > 0 || skipped > 0 ? '…' : ''
  const tail = right < line.length || skipped + taken < columns ? '…' : ''
  const marks = marksAt(start - skipped, meant, taken)
  return { text: `${head}${text}${tail}`, marks: head ? ` ${marks}` : marks }
}

/** The clusters that begin at or after a column and fit into so many. */
function stretch(seen: readonly Cluster[], first: number, room: number) {
  let [text, skipped, taken] = ['', 0, 0]
  for (const cluster of seen) {
    if (skipped < first) skipped += cluster.columns
    else if (taken + cluster.columns > room) break
    else {
      text += cluster.text
      taken += cluster.columns
    }
  }
  return { text, skipped, taken }
}

function marksAt(start: number, meant: number, columns: number): string {
  return ' '.repeat(start) + '^'.repeat(Math.max(1, Math.min(meant, columns - start)))
}

/** An offset inside the line that does not part the two halves of a character. */
function border(line: string, offset: number): number {
  const inside = Math.max(0, Math.min(offset, line.length))
  return /[\udc00-\udfff]/.test(line.charAt(inside)) && inside > 0 ? inside - 1 : inside
}
