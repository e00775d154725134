/** The known word that is most like an unknown one, if it is like enough to be what was meant (a third of its letters may differ). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3))
  // Nearly always it is one slip of the fingers, and whether a word is so near is seen at once.
  return nearestWithin(1, word, known, most) ?? nearestWithin(most, word, known, most)
}

/** The first of those that differ least, and by no more than a limit; of a length that differs by no more than another. */
function nearestWithin(limit: number, word: string, known: readonly string[], most: number): string | undefined {
  const sought = word.toLowerCase()
  let found: string | undefined
  let left = limit
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const distance = editDistance(sought, candidate.toLowerCase(), left)
    if (distance > left) continue
    if (distance === 0) return candidate
    found = candidate
    // From now on only what is nearer counts.
    left = distance - 1
  }
  return found
}

/** How many letters must be put in, taken out, replaced or swapped with their neighbour; anything above a limit that is not kept. */
function editDistance(one: string, other: string, limit: number): number {
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
