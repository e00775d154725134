import { Unsure } from '../unsure.ts'
import { pastBlanks } from './characters.ts'

/** Where a link leads, and where its target ends. */
export interface LinkTarget {
  readonly url: string
  /** Behind the closing bracket. */
  readonly end: number
}

/** Brackets within an address that the reference follows. */
const deepest = 32

/** The target in brackets right behind the text of a link, `at` being the opening one; undefined where it is none. */
export function linkTargetAt(text: string, at: number): LinkTarget | undefined {
  const start = pastBlanks(text, at + 1)
  const first = text.charCodeAt(start)
  if (first === 41) return { url: '', end: start + 1 }
  const bracketed = first === 60
  const end = bracketed ? endOfBracketed(text, start) : endOfBare(text, start)
  if (end === undefined) return undefined
  const url = bracketed ? text.slice(start + 1, end - 1) : text.slice(start, end)
  // The reference would undo these.
  if (url.includes('\\') || /&[#\w]+;/.test(url)) throw new Unsure('escape in an address')
  const title = pastBlanks(text, end)
  const close = title > end ? endOfTitle(text, title) : title
  const last = pastBlanks(text, close)
  return text.charCodeAt(last) === 41 ? { url, end: last + 1 } : undefined
}

function endOfBracketed(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 62) return at + 1
    if (code === 60 || code === 10 || code === 13) return undefined
    if (code === 92) throw new Unsure('escape in an address')
  }
  return undefined
}

function endOfBare(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) throw new Unsure('escape in an address')
    if (code === 40 && ++depth > deepest) return undefined
    if (code === 41 && --depth < 0) return at
    if (code <= 32 || code === 127) return depth === 0 && (code === 32 || code === 10 || code === 13) ? at : undefined
  }
  return undefined
}

/** Behind the title; where none begins, the same place again. */
function endOfTitle(text: string, start: number): number {
  const quote = text.charCodeAt(start)
  if (quote === 40) throw new Unsure('title in brackets')
  if (quote !== 34 && quote !== 39) return start
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === quote) return at + 1
  }
  throw new Unsure('title without an end')
}
