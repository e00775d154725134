import type { Token } from './tokens.ts'
import { weightOf } from './weighty-words.ts'

/** What stands around a changed stretch. */
export interface Surroundings {
  /** The words right before and after it. */
  readonly beside: readonly (Token | undefined)[]
  /** The words that either text writes with a small letter somewhere. */
  readonly small: ReadonlySet<string>
}

/**
 * Whether one stretch of words could have been written for the other by a slip of the hand: a letter too many, too few, wrong or
 * swapped, a word parted, joined, doubled, or with another case. Not where a weighty word, a name or an address is concerned.
 */
export function isSlip(removed: readonly Token[], added: readonly Token[], { beside, small }: Surroundings): boolean {
  if ([...removed, ...added].some(({ text, literal }) => literal || weightOf(text))) return false
  if (removed.length === 0 || added.length === 0) return isDoubled([...removed, ...added], beside)
  if (joined(removed) === joined(added)) return true
  return removed.length === added.length && removed.every((token, index) => isMistyped(token, added[index], small))
}

function isDoubled(tokens: readonly Token[], beside: readonly (Token | undefined)[]): boolean {
  const [only, ...more] = tokens.map(({ text }) => text.toLowerCase())
  return more.length === 0 && beside.some(token => token?.text.toLowerCase() === only)
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text.toLowerCase()).join('')
}

/** The first letter stands fast: `sikker` and `usikker` are not one word written twice. */
function isMistyped(a: Token, b: Token | undefined, small: ReadonlySet<string>): boolean {
  if (!b) return false
  const [one, other] = [a.text.toLowerCase(), b.text.toLowerCase()]
  if (one === other) return true
  // The first word of a sentence may be a name too, if nothing shows that it is none.
  if ([a, b].some(isName) || ([a, b].some(hasCapital) && !small.has(one) && !small.has(other))) return false
  return one[0] === other[0] && Math.min(one.length, other.length) >= 5 && isOneEditApart(one, other)
}

/** Whether a word looks like a name: a capital that no beginning explains. */
export function isName(token: Token): boolean {
  return !token.first && hasCapital(token)
}

function hasCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  const rest = (word: string, from: number) => word.slice(from)
  if (long.length - short.length === 1) return rest(short, head) === rest(long, head + 1)
  if (long.length !== short.length) return false
  const swapped = short[head] === long[head + 1] && short[head + 1] === long[head]
  return rest(short, head + 1) === rest(long, head + 1) || (swapped && rest(short, head + 2) === rest(long, head + 2))
}
