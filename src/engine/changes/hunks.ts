/** A stretch of the old sequence that another stretch took the place of; either may be empty. */
export interface Hunk {
  readonly from: readonly [start: number, end: number]
  readonly to: readonly [start: number, end: number]
}

/** Steps that may be taken in all: texts that share next to nothing are told as one hunk instead of taking seconds. */
const steps = 20_000_000
const mostEdits = 1_500

/** What was changed from one sequence to another, with the fewest insertions and deletions (Myers 1986). */
export function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const [a, b] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)]
  if (a.length === 0 && b.length === 0) return []
  const whole: Hunk = { from: [0, a.length], to: [0, b.length] }
  return (a.length === 0 || b.length === 0 ? [whole] : (edits(a, b) ?? [whole])).map(({ from, to }) => ({
    from: [from[0] + head, from[1] + head],
    to: [to[0] + head, to[1] + head],
  }))
}

function edits(a: readonly string[], b: readonly string[]): Hunk[] | undefined {
  const most = Math.min(a.length + b.length, mostEdits, Math.ceil(steps / (a.length + b.length)))
  const origin = most + 1
  const reached = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edit = 0; edit <= most; edit++) {
    trace.push(reached.slice(origin - edit - 1, origin + edit + 2))
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      const down = diagonal === -edit || (diagonal !== edit && at(diagonal - 1) < at(diagonal + 1))
      let x = down ? at(diagonal + 1) : at(diagonal - 1) + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reached[origin + diagonal] = x
      if (x >= a.length && x - diagonal >= b.length) return backwards(trace, a.length, b.length)
    }
  }
  return undefined

  function at(diagonal: number): number {
    return reached[origin + diagonal] ?? 0
  }
}

/** The way back along the furthest points reached; edits that touch each other are one hunk. */
function backwards(trace: readonly Int32Array[], width: number, height: number): Hunk[] {
  const hunks: Hunk[] = []
  let [x, y] = [width, height]
  for (let edit = trace.length - 1; edit > 0; edit--) {
    const reached = trace[edit] ?? new Int32Array()
    const at = (diagonal: number) => reached[diagonal + edit + 1] ?? 0
    const diagonal = x - y
    const down = diagonal === -edit || (diagonal !== edit && at(diagonal - 1) < at(diagonal + 1))
    const previous = down ? diagonal + 1 : diagonal - 1
    const [left, top] = [at(previous), at(previous) - previous]
    const [right, bottom] = down ? [left, top + 1] : [left + 1, top]
    const next = hunks[0]
    if (next && next.from[0] === right && next.to[0] === bottom) {
      hunks[0] = { from: [left, next.from[1]], to: [top, next.to[1]] }
    } else hunks.unshift({ from: [left, right], to: [top, bottom] })
    ;[x, y] = [left, top]
  }
  return hunks
}
