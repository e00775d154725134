import { sideOf } from './characters.ts'

/** A run of `*` or `_` that may be marks of emphasis. What is left of it unused is text. */
export interface Delimiters {
  at: number
  length: number
  readonly code: number
  readonly opens: boolean
  readonly closes: boolean
}

/** The run at a place, and what it can do there by what stands on both its sides. */
export function delimitersAt(text: string, at: number, length: number): Delimiters {
  const code = text.charCodeAt(at)
  const before = sideOf(text.charCodeAt(at - 1))
  const after = sideOf(text.charCodeAt(at + length))
  const open = after === 'other' || (after === 'punctuation' && before !== 'other')
  const close = before === 'other' || (before === 'punctuation' && after !== 'other')
  const whole = code === 42
  return {
    at,
    length,
    code,
    opens: whole ? open : open && (before !== 'other' || !close),
    closes: whole ? close : close && (after !== 'other' || !open),
  }
}

/**
 * Pairs runs and tells each stretch of characters that is a mark. As the reference does, but without looking twice where nothing was
 * found: `bottoms` says for each sort of closing run below which no opening one fits.
 */
export function pair(runs: readonly Delimiters[], mark: (start: number, end: number) => void): void {
  if (runs.length < 2) return
  const openers: Delimiters[] = []
  const bottoms = new Map<number, number>()
  for (const closer of runs) {
    while (closer.closes && closer.length > 0) {
      const sort = closer.code * 8 + (closer.opens ? 4 : 0) + (closer.length % 3)
      const bottom = bottoms.get(sort) ?? 0
      let found = openers.length - 1
      while (found >= bottom && !fits(openers[found] as Delimiters, closer)) found--
      if (found < bottom) {
        bottoms.set(sort, openers.length)
        break
      }
      const opener = openers[found] as Delimiters
      const used = opener.length > 1 && closer.length > 1 ? 2 : 1
      opener.length -= used
      mark(opener.at + opener.length, opener.at + opener.length + used)
      mark(closer.at, closer.at + used)
      closer.at += used
      closer.length -= used
      openers.length = opener.length > 0 ? found + 1 : found
      // What is left of it may fit where the whole did not, and what stood above it is gone.
      for (const [key, value] of bottoms) if (value > found) bottoms.set(key, found)
    }
    if (closer.opens && closer.length > 0) openers.push(closer)
  }
}

function fits(opener: Delimiters, closer: Delimiters): boolean {
  if (opener.code !== closer.code) return false
  const odd = (opener.closes || closer.opens) && closer.length % 3 !== 0
  return !(odd && (opener.length + closer.length) % 3 === 0)
}
