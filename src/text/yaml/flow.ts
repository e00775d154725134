import type { Entry, Located } from '../located.ts'
import { Unsure } from '../unsure.ts'
import { isForbiddenKey } from './keys.ts'
import { mayBeginPlain, plainScalar, quotedEnd, quotedScalar } from './scalars.ts'

/** A list or map in brackets, and where it ends in the text. */
export interface Flow {
  readonly node: Located
  readonly end: number
  /** Where the line ends that it ends in. */
  readonly lineEnd: number
}

/**
 * Reads a list or map in brackets at a place. It may go on in further lines behind its opening bracket, behind a comma and before its closing
 * bracket, where those are indented further than the collection it stands in.
 */
export function flowAt(
  text: string,
  start: number,
  line: number,
  base: number,
  depth: number,
  indentation: number,
): Flow {
  let lineEnd = line
  if (depth === 0) throw new Unsure('deep nesting')
  const isMap = text.charCodeAt(start) === 123
  const close = isMap ? 125 : 93
  const items: Located[] = []
  const entries: Entry[] = []
  const seen = new Set<string>()
  let at = pastLines(pastSpaces(start + 1))
  if (text.charCodeAt(at) !== close) {
    for (;;) {
      if (isMap) at = entry(at)
      else at = item(at)
      if (text.charCodeAt(at) === 44) at = pastLines(pastSpaces(at + 1))
      else {
        at = pastLines(at)
        if (text.charCodeAt(at) !== close) throw new Unsure('flow that is not plain')
        break
      }
    }
  }
  const end = at + 1
  const span = [base + start, base + end] as const
  return { node: isMap ? { kind: 'map', span, entries } : { kind: 'list', span, items }, end, lineEnd }

  function item(from: number): number {
    const { node, end: after } = value(from)
    items.push(node)
    return after
  }

  function entry(from: number): number {
    const keyEnd = scalarEnd(from)
    const key = isQuote(from) ? quotedScalar(text, from, keyEnd) : text.slice(from, keyEnd)
    const colon = pastSpaces(keyEnd)
    if (text.charCodeAt(colon) !== 58 || text.charCodeAt(colon + 1) !== 32) throw new Unsure('flow without a colon')
    if (isForbiddenKey(key) || seen.has(key)) throw new Unsure('key that is a flaw')
    seen.add(key)
    const { node, end: after } = value(pastSpaces(colon + 1))
    entries.push({ key, keySpan: [base + from, base + keyEnd], value: node })
    return after
  }

  /** A value, and where what follows it stands. */
  function value(from: number): Omit<Flow, 'lineEnd'> {
    const code = text.charCodeAt(from)
    if (code === 91 || code === 123) {
      const flow = flowAt(text, from, lineEnd, base, depth - 1, indentation)
      lineEnd = flow.lineEnd
      return { node: flow.node, end: pastSpaces(flow.end) }
    }
    const scalar = scalarEnd(from)
    const read = isQuote(from) ? quotedScalar(text, from, scalar) : plainScalar(text.slice(from, scalar))
    return { node: { kind: 'scalar', span: [base + from, base + scalar], value: read }, end: pastSpaces(scalar) }
  }

  function scalarEnd(from: number): number {
    if (isQuote(from)) return quotedEnd(text, from, lineEnd)
    const first = text.charCodeAt(from)
    if (from >= lineEnd || !mayBeginPlain(first) || first === 45) throw new Unsure('flow that is not plain')
    let to = from
    for (; to < lineEnd; to++) {
      const code = text.charCodeAt(to)
      if (code === 44 || code === 91 || code === 93 || code === 123 || code === 125) break
      if (code === 35 && text.charCodeAt(to - 1) === 32) throw new Unsure('comment in flow')
      if (code !== 58) continue
      const next = text.charCodeAt(to + 1)
      if (next === 32) break
      if (to + 1 >= lineEnd || next === 44 || next === 91 || next === 93 || next === 123 || next === 125) {
        throw new Unsure('colon in flow')
      }
    }
    while (text.charCodeAt(to - 1) === 32) to--
    return to
  }

  function isQuote(from: number): boolean {
    const code = text.charCodeAt(from)
    return code === 34 || code === 39
  }

  function pastSpaces(from: number): number {
    let to = from
    while (to < lineEnd && text.charCodeAt(to) === 32) to++
    return to
  }

  /** The same place, or, at the end of a line, where what follows stands in one below. */
  function pastLines(from: number): number {
    let to = from
    while (to >= lineEnd) {
      const first = text.indexOf('\n', lineEnd) + 1
      if (first === 0) throw new Unsure('flow without an end')
      lineEnd = endOfLine(text, first)
      to = pastSpaces(first)
      if (to < lineEnd && to - first <= indentation) throw new Unsure('flow that is not indented')
    }
    return to
  }
}

/** Where the line ends that a place stands in, before its line break. */
function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at)
  const end = newline < 0 ? text.length : newline
  return end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end
}
