import type { Span } from '../source.ts'
import { Unsure } from '../unsure.ts'
import type { Inline } from './block.ts'
import { isAsciiPunctuation, pastSpaces, runAt } from './characters.ts'
import { type Delimiters, delimitersAt, pair } from './emphasis.ts'
import { linkTargetAt } from './link-target.ts'
import { angleAt } from './markup.ts'

/** A stretch that is not read as text: a mark, or a part with a value. A link cuts out its opening bracket and reaches further. */
interface Cut {
  readonly type: Inline['type'] | 'mark'
  readonly start: number
  readonly end: number
  readonly value: string
  readonly reach: number
}

interface Bracket {
  readonly at: number
  readonly isImage: boolean
  active: boolean
  readonly runs: number
  readonly cuts: number
}

const mayBeMark = new Uint8Array(128)
for (const character of '\n\\`*_[]!<') mayBeMark[character.charCodeAt(0)] = 1

/** Attempts to read markup that fail, after which a text is left to the reference: each may look far ahead. */
const mostFailures = 100

/** The running text of a block: `text` without blanks at its ends, and `base` where it begins in the file. */
export function inlinesIn(text: string, base: number): readonly Inline[] {
  const first = nextMark(text, 0)
  if (first === text.length) return first === 0 ? [] : [{ type: 'text', span: [base, base + first], value: '' }]
  return joined(text, base, cutsIn(text, first))
}

function nextMark(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && mayBeMark[code] === 1 && (code !== 10 || isHardBreak(text, at))) break
  }
  return at
}

/** Whether blanks or a backslash before the end of a line make the break one that is kept. */
function isHardBreak(text: string, newline: number): boolean {
  const end = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
  return text.charCodeAt(end - 1) === 32 && text.charCodeAt(end - 2) === 32
}

function cutsIn(text: string, first: number): Cut[] {
  const cuts: Cut[] = []
  const runs: Delimiters[] = []
  const brackets: Bracket[] = []
  const unclosed = new Set<number>()
  let failures = 0
  for (let at = first; at < text.length; at = nextMark(text, at)) {
    const code = text.charCodeAt(at)
    if (code === 10) at = lineBreak(at)
    else if (code === 92) at = escaped(at)
    else if (code === 96) at = codeSpan(at)
    else if (code === 42 || code === 95) at = delimiters(at)
    else if (code === 33) at = text.charCodeAt(at + 1) === 91 ? open(at, true) : at + 1
    else if (code === 91) at = open(at, false)
    else if (code === 93) at = close(at)
    else at = angle(at)
  }
  pair(runs, mark)
  return isSorted(cuts) ? cuts : cuts.sort((a, b) => a.start - b.start)

  function mark(start: number, end: number): void {
    cuts.push({ type: 'mark', start, end, value: '', reach: end })
  }

  function lineBreak(newline: number): number {
    let start = text.charCodeAt(newline - 1) === 13 ? newline - 1 : newline
    while (text.charCodeAt(start - 1) === 32) start--
    const next = pastSpaces(text, newline + 1)
    mark(start, next)
    return next
  }

  function escaped(at: number): number {
    const next = text.charCodeAt(at + 1)
    if (isAsciiPunctuation(next)) return at + 2
    if (next !== 10 && next !== 13) return at + 1
    const end = pastSpaces(text, next === 13 ? at + 3 : at + 2)
    mark(at, end)
    return end
  }

  function codeSpan(at: number): number {
    const length = runAt(text, at)
    const start = at + length
    if (unclosed.has(length)) return start
    for (let end = text.indexOf('`', start); end >= 0; ) {
      const found = runAt(text, end)
      if (found === length) {
        cuts.push({ type: 'code', start: at, end: end + length, value: text.slice(start, end), reach: end + length })
        return end + length
      }
      end = text.indexOf('`', end + found)
    }
    unclosed.add(length)
    return start
  }

  function delimiters(at: number): number {
    const length = runAt(text, at)
    const run = delimitersAt(text, at, length)
    if (run.opens || run.closes) runs.push(run)
    return at + length
  }

  function open(at: number, isImage: boolean): number {
    brackets.push({ at, isImage, active: true, runs: runs.length, cuts: cuts.length })
    return at + (isImage ? 2 : 1)
  }

  function close(at: number): number {
    const opening = brackets.pop()
    if (!opening?.active || text.charCodeAt(at + 1) !== 40) return at + 1
    const target = linkTargetAt(text, at + 1)
    if (!target) return at + 1
    const { end, url } = target
    if (opening.isImage) {
      // Its text is no text of the document, and what stands in it no link.
      cuts.length = opening.cuts
      cuts.push({ type: 'image', start: opening.at, end, value: url, reach: end })
    } else {
      pair(runs.slice(opening.runs), mark)
      cuts.push({ type: 'link', start: opening.at, end: opening.at + 1, value: url, reach: end })
      mark(at, end)
      // No link stands in another.
      for (let index = brackets.length - 1; index >= 0; index--) {
        const outer = brackets[index] as Bracket
        if (outer.isImage) continue
        if (!outer.active) break
        outer.active = false
      }
    }
    runs.length = opening.runs
    return end
  }

  function angle(at: number): number {
    const found = angleAt(text, at)
    if (!found) {
      if (++failures > mostFailures) throw new Unsure('many angle brackets')
      return at + 1
    }
    const { type, end, url } = found
    if (type === 'html') {
      const value = text.slice(at, end)
      if (value.includes('\n') && /id=|name=/.test(value)) throw new Unsure('anchor over several lines')
      cuts.push({ type, start: at, end, value, reach: end })
    } else {
      cuts.push({ type, start: at, end: at + 1, value: url, reach: end })
      mark(end - 1, end)
    }
    return end
  }
}

/** Whether they stand in order already, as they mostly do: to sort takes much longer than to see that. */
function isSorted(cuts: readonly Cut[]): boolean {
  for (let at = 1; at < cuts.length; at++) if ((cuts[at - 1] as Cut).start > (cuts[at] as Cut).start) return false
  return true
}

/** The cuts that say something, and the text between all of them. */
function joined(text: string, base: number, cuts: readonly Cut[]): Inline[] {
  const inlines: Inline[] = []
  let reached = 0
  for (const { type, start, end, value, reach } of cuts) {
    read(reached, start)
    if (type !== 'mark') inlines.push({ type, span: [base + start, base + reach], value })
    reached = end
  }
  read(reached, text.length)
  return inlines

  function read(start: number, to: number): void {
    // The indentation of a line is no text where none begins there.
    const end = to === text.length ? to : beforeIndentation(text, start, to)
    if (start < end) inlines.push({ type: 'text', span: [base + start, base + end] satisfies Span, value: '' })
  }
}

function beforeIndentation(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === 32) at--
  return at > start && text.charCodeAt(at - 1) === 10 ? at : end
}
