import { flowAt } from './flow.ts'
import type { Span } from './source.ts'

/** Where in a YAML text somebody is writing. Read from lines and indentation, since what is half written is no YAML yet. */
export interface Typing {
  /** The way down to the map in which a key is written, or to the value that is written; 0 for any item of a list. */
  readonly path: readonly (string | 0)[]
  readonly on: 'key' | 'value'
  /** What stands there already, before and behind the cursor. */
  readonly span: Span
  /** The keys that stand beside it. */
  readonly beside: readonly string[]
  /** Whether it stands in braces or brackets, where a comma follows. */
  readonly flow: boolean
}

interface Line {
  /** The columns of the dashes, and the column and name of the key; of what is no key, only the column. */
  readonly dashes: readonly number[]
  readonly column: number
  readonly key: string | undefined
  /** Where what stands behind the colon begins. */
  readonly value: number
}

const keyed = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#[\]{},&*!|>%@`-][^#]*?|-[^\s#][^#]*?)\s*:(?:[ \t]+|$)/

/** What is being written at an offset of a stretch of YAML; undefined in a comment. */
export function typingAt(text: string, [first, last]: Span, offset: number): Typing | undefined {
  const lines = linesOf(text, first, last)
  const at = lines.findLastIndex(({ start }) => start <= offset)
  const here = lines[at]
  if (!here || inComment(here.text.slice(0, offset - here.start))) return undefined
  const own = lineOf(here.text)
  const above = parentsOf(lines.slice(0, at), own)
  const inBrackets = own.key === undefined && /^[[{]/.test(here.text.slice(own.column))
  if (!inBrackets && (own.key === undefined || offset - here.start < own.value)) {
    const column = Math.min(own.column, offset - here.start)
    const end = own.key === undefined ? contentEnd(here.text, column) : column + rawKey(here.text, column)
    const span: Span = [here.start + column, here.start + Math.max(end, column)]
    return { path: above, on: 'key', span, beside: besideOf(lines, at, own), flow: false }
  }
  const path = inBrackets ? above : [...above, own.key ?? '']
  const from = inBrackets ? own.column : own.value
  const end = contentEnd(here.text, from)
  const within = offset - here.start - from
  const flow = flowAt(here.text.slice(from, end).padEnd(within), within)
  if (!flow) return { path, on: 'value', span: [here.start + from, here.start + end], beside: [], flow: false }
  const [start, stop] = flow.span
  const base = here.start + from
  return { ...flow, path: [...path, ...flow.path], span: [base + start, base + stop], flow: true }
}

/** The way down to a line, from the lines above it that are less indented. */
function parentsOf(lines: readonly { text: string }[], own: Line): (string | 0)[] {
  const path: (string | 0)[] = own.dashes.map(() => 0 as const)
  let limit = own.dashes[0] ?? own.column
  // Below a dash, a key may stand in the same column.
  let sameColumn = own.dashes.length > 0
  for (const { text } of lines.toReversed()) {
    if (isBlank(text)) continue
    const line = lineOf(text)
    const isAbove = line.column < limit || (sameColumn && line.column === limit && line.dashes.length === 0)
    if (line.key !== undefined && isAbove) {
      path.unshift(line.key)
      limit = line.column
      sameColumn = false
    }
    for (const dash of line.dashes.toReversed()) {
      if (dash >= limit) continue
      path.unshift(0)
      limit = dash
      sameColumn = true
    }
    if (limit === 0 && !sameColumn) break
  }
  return path
}

/** The keys of the map that a line belongs to, its own left out. */
function besideOf(lines: readonly { text: string }[], at: number, { column, dashes }: Line): string[] {
  const keys: string[] = []
  const look = (index: number): boolean => {
    const text = lines[index]?.text ?? ''
    if (isBlank(text)) return true
    const line = lineOf(text)
    if (line.column === column && line.key !== undefined) keys.push(line.key)
    return (line.dashes[0] ?? line.column) >= column
  }
  for (let index = at - 1; dashes.length === 0 && index >= 0 && look(index); index--);
  for (let index = at + 1; index < lines.length; index++) {
    const line = lineOf(lines[index]?.text ?? '')
    if (!isBlank(lines[index]?.text ?? '') && (line.dashes[0] ?? line.column) < column) break
    look(index)
  }
  return keys
}

function lineOf(text: string): Line {
  const dashes: number[] = []
  let column = text.length - text.trimStart().length
  while (/^-(?:\s|$)/.test(text.slice(column))) {
    dashes.push(column)
    const rest = text.slice(column + 1)
    column += 1 + (rest.length - rest.trimStart().length)
  }
  const [whole = '', key] = keyed.exec(text.slice(column)) ?? []
  return { dashes, column, key: key?.replace(/^(["'])(.*)\1$/, '$2'), value: column + whole.length }
}

function rawKey(text: string, column: number): number {
  return keyed.exec(text.slice(column))?.[1]?.length ?? 0
}

function linesOf(text: string, from: number, to: number): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = []
  for (let start = from; start <= to; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 || next >= to ? to : next
    lines.push({ text: text.slice(start, end).replace(/\r$/, ''), start })
    start = end + 1
  }
  return lines
}

function isBlank(text: string): boolean {
  return /^\s*(?:#|$)/.test(text)
}

/** Where what is written on a line ends, a comment and blanks before it left out. */
function contentEnd(text: string, from: number): number {
  const rest = text.slice(from)
  const quoted = /^"(?:[^"\\]|\\.)*"|^'[^']*'/.exec(rest)?.[0]
  return from + (quoted ?? rest.replace(/\s#(?![^\s"']+$).*$/, '')).trimEnd().length
}

/** Whether a comment has begun. `#` right behind a colon and a blank is an anchor that still lacks its quotes. */
function inComment(before: string): boolean {
  const plain = before.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')
  return /(?:^|\s)#\s/.test(plain) || /[^:\s]\s+#$/.test(plain) || /^\s*#/.test(plain)
}
