import { editDistance } from './edit-distance.ts'

/**
 * The known word that somebody certainly meant who wrote another: it differs in capitals and hyphens alone, or by one letter inside one
 * word of five or more, and no other known word is nearly as like. Never where digits, single letters or the beginning of a word
 * differ: `bilag-a` is not `bilag-b`, and `sikker` not `usikker`.
 */
export function meant(word: string, known: readonly string[]): string | undefined {
  const sought = bare(word)
  const alike = known.filter(one => bare(one) === sought)
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined
  const [first, ...others] = known.filter(one => distance(word, one) <= 2)
  return first !== undefined && others.length === 0 && isSlip(word, first) ? first : undefined
}

/** Whether one letter of one word was mistyped. */
function isSlip(written: string, known: string): boolean {
  const [a, b] = [partsOf(written), partsOf(known)]
  const differing = a.flatMap((part, index) => (part === b[index] ? [] : [[part, b[index] ?? ''] as const]))
  const [pair] = differing
  if (a.length !== b.length || differing.length !== 1 || !pair) return false
  const [left, right] = pair
  return (
    Math.max(left.length, right.length) >= 5 &&
    left.charAt(0) === right.charAt(0) &&
    digitsOf(left) === digitsOf(right) &&
    editDistance(left, right, 1) === 1
  )
}

/** Without capitals and what stands between words; between two numbers something stays, since 1-1 is not 11. */
function bare(word: string): string {
  const between = word.toLowerCase().replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}]+(?=\p{N})/gu, '|')
  return between.replace(/[^\p{L}\p{M}\p{N}|]/gu, '')
}

const partsOf = (word: string) => word.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u)
const digitsOf = (word: string) => word.replace(/\P{N}/gu, '')

function distance(a: string, b: string): number {
  return editDistance(a.toLowerCase(), b.toLowerCase(), 2)
}
