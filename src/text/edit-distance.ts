/** How many letters must be put in, taken out, replaced or swapped with their neighbour; anything above a limit that is not kept. */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = differing(one, other)
  const longer = Math.max(a.length, b.length)
  const far = limit + 1
  if (Math.abs(a.length - b.length) > limit || (limit < 2 && longer > 2 * limit)) return far
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, far))
  let next: number[] = Array.from({ length: b.length + 1 }, () => far)
  let least = 0
  for (let i = 1; i <= a.length; i++) {
    // Farther from the diagonal than the limit nothing can be within it.
    const first = Math.max(1, i - limit)
    const last = Math.min(b.length, i + limit)
    next[first - 1] = first === 1 ? Math.min(i, far) : far
    let leastNext = next[first - 1] as number
    for (let j = first; j <= last; j++) {
      const replaced = (row[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      const above = j < i + limit ? (row[j] as number) : far
      let distance = Math.min((next[j - 1] as number) + 1, above + 1, replaced, far)
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        distance = Math.min(distance, (before[j - 2] as number) + 1)
      }
      next[j] = distance
      leastNext = Math.min(leastNext, distance)
    }
    // What comes after rests on these two rows alone.
    if (least > limit && leastNext > limit) return far
    least = leastNext
    const free = i === 1 ? Array.from({ length: b.length + 1 }, () => far) : before
    before = row
    row = next
    next = free
  }
  return row[b.length] as number
}

/** What is left of two words without what they begin and end with alike. */
function differing(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}
