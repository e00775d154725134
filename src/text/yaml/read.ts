import { limits } from '../limits.ts'
import type { Entry, Located } from '../located.ts'
import { Unsure } from '../unsure.ts'
import { blockScalarAt } from './block-scalar.ts'
import { type Flow, flowAt } from './flow.ts'
import { isForbiddenKey } from './keys.ts'
import { mayBeginPlain, plainScalar, quotedEnd, quotedScalar } from './scalars.ts'

/** A line that holds something: where it begins, where what it holds begins, and where it ends. */
interface Line {
  readonly start: number
  readonly first: number
  readonly end: number
}

/** The reference refuses keys that are longer than about this. */
const longestKey = 1000

/**
 * Reads YAML as people write it: maps, lists and scalars, one value a line. Throws Unsure where it meets anything else, or anything that
 * may be a flaw.
 */
export function readYaml(text: string, base: number): Located {
  let line: Line | undefined
  /** Where the next line begins, and whether comments stand before the line that was read last. */
  let next = 0
  let commented = false
  /** Where the node that was read last ends, with what stands behind it in its line. */
  let reached = 0
  /** How far the collections are indented that the current line stands in. */
  const open: number[] = []
  if (/[\t\uFEFF]|\r(?!\n)/.test(text)) throw new Unsure('rare blank')
  if (/^---\r?\n/.test(text)) next = text.indexOf('\n') + 1
  const began = next > 0
  advance()
  // Such as a configuration that is not there.
  if (!line && !began) return { kind: 'scalar', span: [base, base], value: null }
  if (!line || column(line) !== 0) throw new Unsure('no map')
  const root = blockAt(line.first, 1)
  if (line) throw new Unsure('more than one value')
  return root

  /** A map or list whose first key or dash stands at a place of the current line. */
  function blockAt(at: number, depth: number): Located {
    if (depth > limits.yamlDepth) throw new Unsure('deep nesting')
    const here = current()
    return isDash(at, here) ? listAt(at, depth) : mapAt(at, depth)
  }

  function mapAt(start: number, depth: number): Located {
    const indentation = start - current().start
    open.push(indentation)
    const entries: Entry[] = []
    const seen = new Set<string>()
    for (let at = start; ; at = current().first) {
      const here = current()
      const keyEnd = keyEndAt(at, here)
      const isQuoted = isQuote(at)
      const key = isQuoted ? quotedScalar(text, at, keyEnd) : text.slice(at, keyEnd)
      if (isForbiddenKey(key) || seen.has(key)) throw new Unsure('key that is a flaw')
      seen.add(key)
      const colon = pastSpaces(keyEnd)
      const value = valueAt(pastSpaces(colon + 1), here, depth, indentation)
      entries.push({ key, keySpan: [base + at, base + keyEnd], value })
      if (!goesOn(indentation)) break
      if (isDash(current().first, current())) throw new Unsure('list where a key was expected')
    }
    open.pop()
    return { kind: 'map', span: [base + start, base + reached], entries }
  }

  function listAt(start: number, depth: number): Located {
    const indentation = start - current().start
    open.push(indentation)
    const items: Located[] = []
    for (let at = start; ; at = current().first) {
      items.push(itemAt(pastSpaces(at + 1), current(), depth, indentation))
      if (!goesOn(indentation) || !isDash(current().first, current())) break
    }
    open.pop()
    return { kind: 'list', span: [base + start, base + reached], items }
  }

  /** Whether the current line belongs to the collection that is indented so far. */
  function goesOn(indentation: number): boolean {
    if (!line) return false
    if (column(line) > indentation) throw new Unsure('indentation that does not fit')
    return column(line) === indentation
  }

  function valueAt(at: number, here: Line, depth: number, indentation: number): Located {
    const said = at < here.end
    if (said && text.charCodeAt(at) !== 35) return inlineAt(at, here, depth, indentation)
    advance()
    const below = line ? column(line) : -1
    const isBelow = line && (below > indentation || (below === indentation && isDash(line.first, line)))
    return isBelow ? blockAt(current().first, depth + 1) : nothingAt(at, said)
  }

  function itemAt(at: number, here: Line, depth: number, indentation: number): Located {
    if (at >= here.end) {
      advance()
      if (!line || column(line) <= indentation) throw new Unsure('empty item')
      return blockAt(line.first, depth + 1)
    }
    if (isDash(at, here) || isKey(at, here)) return blockAt(at, depth + 1)
    return inlineAt(at, here, depth, indentation)
  }

  function nothingAt(at: number, said: boolean): Located {
    // A comment behind nothing belongs to it.
    if (said || commented) throw new Unsure('comment behind nothing')
    reached = at
    return { kind: 'scalar', span: [base + at, base + at], value: null }
  }

  /** A value that begins in a line, and ends there unless it is a block scalar. */
  function inlineAt(at: number, here: Line, depth: number, indentation: number): Located {
    const code = text.charCodeAt(at)
    if (code === 124 || code === 62) {
      const { value, end } = blockScalarAt(text, text.slice(at, here.end), next, indentation)
      reached = next = end
      advance()
      return { kind: 'scalar', span: [base + at, base + end], value }
    }
    const { node, end, lineEnd } = readInline(at, here, depth, indentation)
    if (lineEnd > here.end) next = text.indexOf('\n', lineEnd) + 1 || text.length
    const rest = pastSpaces(end)
    if (rest < lineEnd && (rest === end || text.charCodeAt(rest) !== 35)) throw new Unsure('more behind a value')
    reached = next
    advance()
    return node
  }

  function readInline(at: number, here: Line, depth: number, indentation: number): Flow {
    const code = text.charCodeAt(at)
    if (code === 91 || code === 123) return flowAt(text, at, here.end, base, limits.yamlDepth - depth, indentation)
    const end = isQuote(at) ? quotedEnd(text, at, here.end) : plainEnd(at, here)
    if (text.charCodeAt(pastSpaces(end)) === 58) throw new Unsure('key where a value was expected')
    const value = isQuote(at) ? quotedScalar(text, at, end) : plainScalar(text.slice(at, end))
    return { node: { kind: 'scalar', span: [base + at, base + end], value }, end, lineEnd: here.end }
  }

  /** Behind a key, whose colon follows. */
  function keyEndAt(at: number, here: Line): number {
    const end = isQuote(at) ? quotedEnd(text, at, here.end) : plainEnd(at, here)
    if (!isColon(pastSpaces(end), here) || end - at > longestKey) throw new Unsure('no key')
    return end
  }

  function isKey(at: number, here: Line): boolean {
    if (/[[{|>]/.test(text.charAt(at))) return false
    return isColon(pastSpaces(isQuote(at) ? quotedEnd(text, at, here.end) : plainEnd(at, here)), here)
  }

  /** Behind a scalar without quotes: at a colon, a comment or the end of its line. */
  function plainEnd(at: number, here: Line): number {
    if (at >= here.end || !mayBeginPlain(text.charCodeAt(at)) || isDash(at, here)) throw new Unsure('not plain')
    let to = at
    for (; to < here.end; to++) {
      const code = text.charCodeAt(to)
      if (code === 58 ? isColon(to, here) : code === 35 && text.charCodeAt(to - 1) === 32) break
    }
    while (text.charCodeAt(to - 1) === 32) to--
    return to
  }

  function isColon(at: number, here: Line): boolean {
    return text.charCodeAt(at) === 58 && (at + 1 === here.end || text.charCodeAt(at + 1) === 32)
  }

  function isDash(at: number, here: Line): boolean {
    return text.charCodeAt(at) === 45 && (at + 1 === here.end || text.charCodeAt(at + 1) === 32)
  }

  function isQuote(at: number): boolean {
    const code = text.charCodeAt(at)
    return code === 34 || code === 39
  }

  function pastSpaces(at: number): number {
    let to = at
    while (text.charCodeAt(to) === 32) to++
    return to
  }

  function column({ first, start }: Line): number {
    return first - start
  }

  function current(): Line {
    if (!line) throw new Unsure('nothing')
    return line
  }

  /** Goes to the next line that holds something. */
  function advance(): void {
    let furthest = -1
    commented = false
    line = undefined
    while (!line && next < text.length) {
      const start = next
      const newline = text.indexOf('\n', start)
      next = newline < 0 ? text.length : newline + 1
      const bare = newline < 0 ? text.length : newline
      const end = text.charCodeAt(bare - 1) === 13 ? bare - 1 : bare
      const first = pastSpaces(start)
      if (first >= end) continue
      if (text.charCodeAt(first) === 35) {
        commented = true
        furthest = Math.max(furthest, first - start)
      } else line = { start, first, end }
    }
    if (line && column(line) === 0 && /^(?:---|\.\.\.|%)/.test(text.slice(line.first, line.first + 3)))
      throw new Unsure('marker')
    // Elsewhere a comment belongs to a collection above it, and makes those around that longer.
    if (furthest > (line ? column(line) : -1) && closed(line) > 1)
      throw new Unsure('comment at the end of a collection')
    if (furthest > (open.at(-1) ?? 0) && closed(line) === 1) throw new Unsure('comment at the end of a collection')
  }

  function closed(by: Line | undefined): number {
    if (!by) return open.length
    const below = column(by)
    const same = isDash(by.first, by) ? 0 : open.filter(indentation => indentation === below).length - 1
    return open.filter(indentation => indentation > below).length + Math.max(0, same)
  }
}
