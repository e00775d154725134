import { limits } from '../text/limits.ts'
import type { Flaw } from './flaw-words.ts'

/** The flaws in what was found wrong with a document: so many one by one, and in the place of all others one that counts them. */
export function fewFlaws<T>(found: readonly T[], flawOf: (one: T) => Flaw): Flaw[] {
  const told = found.slice(0, limits.flaws).map(flawOf)
  const next = found[limits.flaws]
  if (next === undefined) return told
  const { span } = flawOf(next)
  const words = { count: found.length - limits.flaws, limit: limits.flaws }
  return [...told, { rule: 'readable', says: 'moreFlaws', words, span, key: 'moreFlaws' }]
}
