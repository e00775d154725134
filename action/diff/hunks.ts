/** A stretch of a file as a diff shows it: what is changed, and up to three lines on either side. */
export interface LineHunk {
  /** Its first line after the change, counted from one. */
  readonly first: number
  /** For each of its lines after the change, which line that was before; undefined of one that was added. */
  readonly origins: readonly (number | undefined)[]
  /** How much must be added to the number of a line below it to have the number before. */
  readonly shift: number
  /** The line after the change at which it begins: the first one added, or the one that now follows what was taken out. */
  readonly edit: number
}

/** The hunks in a patch of one file, in the order of lines. What is no hunk is passed over. */
export function hunksIn(patch: string): LineHunk[] {
  const hunks: LineHunk[] = []
  const lines = patch.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const counts = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(lines[at] ?? '')
    if (!counts) continue
    const [removed, added] = [Number(counts[2] ?? 1), Number(counts[4] ?? 1)]
    // Of nothing, the header names the line before it.
    let before = Number(counts[1]) + (removed === 0 ? 1 : 0)
    const first = Number(counts[3]) + (added === 0 ? 1 : 0)
    const origins: (number | undefined)[] = []
    const end = before + removed
    let edit: number | undefined
    // The header says how many lines follow, so that none of those is taken for another header.
    while ((before < end || origins.length < added) && at + 1 < lines.length) {
      const sign = lines[++at]?.charAt(0)
      if (sign === '+') origins.push(undefined)
      else if (sign === ' ') origins.push(before)
      if (sign === ' ' || sign === '-') before++
      if (sign === '+') edit ??= first + origins.length - 1
      if (sign === '-') edit ??= first + origins.length
    }
    // After the last line, none follows.
    const last = first + origins.length - 1
    hunks.push({ first, origins, shift: end - first - added, edit: Math.min(edit ?? first, Math.max(first, last)) })
  }
  return hunks
}

/** The number that a line had before; undefined of one that was added. */
export function before(hunks: readonly LineHunk[], line: number): number | undefined {
  let shift = 0
  for (const hunk of hunks) {
    if (line < hunk.first) break
    if (line < hunk.first + hunk.origins.length) return hunk.origins[line - hunk.first]
    shift = hunk.shift
  }
  return line + shift
}

/** The first lines of those from one to another that were added and stand together. */
export function added(hunks: readonly LineHunk[], from: number, to: number): readonly [number, number] | undefined {
  for (const { first, origins } of hunks) {
    const start = origins.findIndex((origin, at) => origin === undefined && first + at >= from)
    if (start < 0) continue
    if (first + start > to) return undefined
    const rest = origins.slice(start, to - first + 1).findIndex(origin => origin !== undefined)
    return [first + start, rest < 0 ? Math.min(to, first + origins.length - 1) : first + start + rest - 1]
  }
  return undefined
}

/** A line of those from one to another that stands in the first hunk there is among them: where the change begins, if that is one. */
export function shown(hunks: readonly LineHunk[], from: number, to: number): number | undefined {
  const hunk = hunks.find(({ first, origins }) => first <= to && first + origins.length > from && origins.length > 0)
  if (!hunk) return undefined
  return hunk.edit >= from && hunk.edit <= to ? hunk.edit : Math.max(from, hunk.first)
}
