/** How many letters must be put in, taken out, replaced or swapped with their neighbour; anything above a limit that is not kept. */
export function editDistance(one: string, other: string, limit: number): number {
  const [a, b] = differing(one, other)
  const longer = Math.max(a.length, b.length)
  if (Math.abs(a.length - b.length) > limit || (limit < 2 && longer > 2 * limit)) return limit + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  let least = 0
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let leastNext = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity
      const distance = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced, swapped)
      next.push(distance)
      leastNext = Math.min(leastNext, distance)
    }
    // What comes after rests on these two rows alone.
    if (least > limit && leastNext > limit) return limit + 1
    least = leastNext
    before = row
    row = next
  }
  return row[b.length] ?? 0
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
