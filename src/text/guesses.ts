import { meant } from './meant.ts'
import { nearest } from './nearest.ts'

/** Letters of names that are not there, times the names that each is compared with: about a second. A hundred wrong ones among thousands fit. */
const patience = 8_000_000

/** What is offered in place of names that are not there. */
export interface Guesses {
  /** Whether a name may still be compared with so many: once it may, it always may. */
  affords(word: string, known: readonly string[]): boolean
  /** As `nearest`; undefined also where too much was compared before. */
  nearest(word: string, known: readonly string[]): string | undefined
  /** The same of an id, none of those that differ in numbers alone: they name other things, and so do those that are there already. */
  nearestId(word: string, known: readonly string[], there?: ReadonlySet<string>): string | undefined
  /** As `meant`, likewise. */
  meant(word: string, known: readonly string[]): string | undefined
}

/**
 * Guesses for one walk over a workspace. Each wrong name is compared with each right one, so whoever writes thousands of both would have
 * us compare for hours: after so much, nothing is offered any more. The same for the same names in the same order, on any machine.
 */
export function guesses(): Guesses {
  const asked = new Map<readonly string[], Map<string, boolean>>()
  let left = patience
  return {
    affords,
    nearest: (word, known) => (affords(word, known) ? nearest(word, known) : undefined),
    nearestId: (word, known, there) =>
      affords(word, known)
        ? nearest(
            word,
            known.filter(one => !there?.has(one) && !isOtherNumber(one, word)),
          )
        : undefined,
    meant: (word, known) => (affords(word, known) ? meant(word, known) : undefined),
  }

  function affords(word: string, known: readonly string[]): boolean {
    const answers = asked.get(known) ?? new Map<string, boolean>()
    asked.set(known, answers)
    const before = answers.get(word)
    if (before !== undefined) return before
    left -= word.length * known.length
    answers.set(word, left >= 0)
    return left >= 0
  }
}

/** Whether two ids differ in their digits alone. */
function isOtherNumber(one: string, other: string): boolean {
  const bare = (id: string) => id.toLowerCase().replace(/\d/g, '')
  return one.toLowerCase() !== other.toLowerCase() && bare(one) === bare(other)
}
