import { editDistance } from './edit-distance.ts'

/** Who writes so many other letters means another word, however long. */
const mostEver = 8

/** The known word that is most like an unknown one, if it is like enough to be what was meant (a third of its letters may differ, or eight). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const most = Math.min(mostEver, Math.max(1, Math.floor(word.length / 3)))
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
