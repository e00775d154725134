import { Unsure } from '../unsure.ts'
import type { Block } from './block.ts'
import { pastSpaces, runAt } from './characters.ts'
import { type Container, continued, listItemAt, quoteAt } from './containers.ts'
import { headingOf } from './heading.ts'
import { htmlBlockAt } from './html-block.ts'
import { blockOf, type Leaf, lineOf, textOf } from './leaf.ts'

/**
 * The blocks of a Markdown text that begins at `base` in its file, line by line as the specification of CommonMark describes it.
 * Throws Unsure where it meets anything that it might read in another way than the reference does.
 */
export function blocksIn(file: string, base: number): Block[] {
  const blocks: Block[] = []
  const containers: Container[] = []
  let leaf: Leaf | undefined
  let tab = nextTab(base)
  refuseOddities(file, base)
  for (let start = base; start < file.length; ) {
    const newline = file.indexOf('\n', start)
    const end = newline < 0 ? file.length : newline
    readLine(start, end > start && file.charCodeAt(end - 1) === 13 ? end - 1 : end)
    start = end + 1
  }
  close()
  return blocks

  function readLine(start: number, end: number): void {
    if (tab < end) passTab(end)
    let at = start
    let depth = 0
    for (const container of containers) {
      const next = continued(container, file, at, end)
      if (next === undefined) break
      at = next
      depth++
    }
    if (leaf && leaf.type !== 'paragraph' && goesOn(leaf, depth, at, end)) return
    if (pastSpaces(file, at) >= end) {
      close()
      leave(depth)
    } else openAt(start, at, depth, end)
  }

  /** Whether a line belongs to the code or HTML that is being read. */
  function goesOn(verbatim: Leaf, depth: number, at: number, end: number): boolean {
    const line = depth < containers.length ? 'behind' : lineOf(verbatim, file, at, end)
    if (line === 'behind') {
      // In the reference code is sometimes interrupted as a paragraph is, which the specification does not ask for.
      const first = pastSpaces(file, at)
      if (verbatim.type === 'indented' && containerAt(at, first, end, false)) throw new Unsure('container behind code')
      close()
    } else {
      if (line === 'within' || verbatim.type === 'html') verbatim.end = end
      if (line === 'last') finish()
    }
    return line !== 'behind'
  }

  /**
   * Takes in what is left of a line behind the signs of the first `matched` containers. As in the reference, what stands within a quote or
   * item that interrupts interrupts as well.
   */
  function openAt(start: number, content: number, matched: number, end: number): void {
    let at = content
    let depth = matched
    const interrupts = leaf !== undefined && depth === containers.length
    while (true) {
      const first = pastSpaces(file, at)
      if (first >= end) return
      const isOpen = leaf !== undefined
      if (first - at >= 4) {
        if (isOpen) goOn(start, first, depth, end)
        else {
          enter(depth)
          leaf = { type: 'indented', start: at + 4, end }
        }
        return
      }
      const container = containerAt(at, first, end, interrupts)
      if (container) {
        enter(depth)
        containers.push(container.item)
        depth++
        at = container.content
        continue
      }
      if (leafAt(depth, at, first, end, isOpen && interrupts)) return
      if (isOpen) goOn(start, first, depth, end)
      else {
        enter(depth)
        leaf = { type: 'paragraph', start: first, end, prefixes: [] }
      }
      return
    }
  }

  function containerAt(at: number, first: number, end: number, interrupts: boolean) {
    const code = file.charCodeAt(first)
    if (code > 62) return undefined
    const quoted = quoteAt(file, first)
    if (quoted !== undefined) return { item: { type: 'quote', width: 0, isEmpty: true } as const, content: quoted }
    if (isBreak(first, end) || (leaf && interrupts && underlineAt(first, end))) return undefined
    return listItemAt(file, at, first, end, interrupts)
  }

  /** Whether a block of one line, code or HTML begins here; if so, it is taken in. */
  function leafAt(depth: number, at: number, first: number, end: number, interrupts: boolean): boolean {
    switch (file.charCodeAt(first)) {
      case 35:
        return heading(depth, first, end)
      case 96:
      case 126:
        return fence(depth, first, end)
      case 60:
        return html(depth, at, first, end, interrupts)
      case 61:
      case 45:
        if (interrupts && underlineAt(first, end)) return underlined(first, end)
    }
    if (!isBreak(first, end)) return false
    enter(depth)
    return true
  }

  function heading(depth: number, first: number, end: number): boolean {
    const level = runAt(file, first)
    const behind = first + level
    if (level > 6 || (behind < end && file.charCodeAt(behind) !== 32)) return false
    const start = Math.min(pastSpaces(file, behind), end)
    const last = beforeSpaces(start, end)
    let sequence = last
    while (sequence > start && file.charCodeAt(sequence - 1) === 35) sequence--
    const isClosed = sequence < last && (sequence === start || file.charCodeAt(sequence - 1) === 32)
    const to = isClosed ? beforeSpaces(start, sequence) : last
    enter(depth)
    blocks.push(headingOf([first, end], level, file.slice(start, to), start))
    return true
  }

  function fence(depth: number, first: number, end: number): boolean {
    const code = file.charCodeAt(first)
    const length = runAt(file, first)
    if (length < 3 || (code === 96 && file.slice(first + length, end).includes('`'))) return false
    enter(depth)
    leaf = { type: 'fence', start: end, end, code, length }
    return true
  }

  function html(depth: number, at: number, first: number, end: number, interrupts: boolean): boolean {
    const line = file.slice(first, end)
    const block = htmlBlockAt(line, interrupts)
    if (leaf && !interrupts && htmlBlockAt(line, true) !== block) throw new Unsure('markup behind an open container')
    if (!block) return false
    enter(depth)
    leaf = { type: 'html', start: at, end, block, isTop: depth === 0 }
    if (block.end?.test(line)) finish()
    return true
  }

  function underlined(first: number, end: number): boolean {
    if (leaf?.type !== 'paragraph') return false
    const text = textOf(leaf, file)
    if (text.includes('\n')) throw new Unsure('heading of several lines')
    blocks.push(headingOf([leaf.start, end], file.charCodeAt(first) === 61 ? 1 : 2, text, leaf.start))
    leaf = undefined
    return true
  }

  function goOn(start: number, first: number, depth: number, end: number): void {
    if (leaf?.type !== 'paragraph') return
    const isQuoted = containers.some(({ type }) => type === 'quote')
    if (isQuoted && depth < containers.length) throw new Unsure('quote that goes on without its sign')
    if (isQuoted) leaf.prefixes.push([start, first])
    leaf.end = end
  }

  /** Ends what is open below the first `depth` containers, for something new to stand in the last of them. */
  function enter(depth: number): void {
    close()
    leave(depth)
    const last = containers[depth - 1]
    if (last) last.isEmpty = false
  }

  function leave(depth: number): void {
    while (containers.length > depth) containers.pop()
  }

  /** Ends the block being read at a line that does not belong to it, or at the end of the text. */
  function close(): void {
    if (leaf?.type === 'html' && leaf.block.end) throw new Unsure('markup without an end')
    finish()
  }

  function finish(): void {
    if (leaf) blocks.push(blockOf(leaf, file))
    leaf = undefined
  }

  function isBreak(first: number, end: number): boolean {
    const code = file.charCodeAt(first)
    if (code !== 42 && code !== 45 && code !== 95) return false
    let count = 0
    for (let at = first; at < end; at++) {
      const here = file.charCodeAt(at)
      if (here === code) count++
      else if (here !== 32) return false
    }
    return count >= 3
  }

  function underlineAt(first: number, end: number): boolean {
    const code = file.charCodeAt(first)
    return (code === 61 || code === 45) && pastSpaces(file, first + runAt(file, first)) >= end
  }

  function beforeSpaces(start: number, end: number): number {
    let at = end
    while (at > start && file.charCodeAt(at - 1) === 32) at--
    return at
  }

  /** A tab counts for up to four blanks, which only matters outside code. */
  function passTab(end: number): void {
    if (leaf?.type !== 'fence' || containers.length > 0) throw new Unsure('tab')
    tab = nextTab(end)
  }

  function nextTab(from: number): number {
    const found = file.indexOf('\t', from)
    return found < 0 ? Number.POSITIVE_INFINITY : found
  }
}

/** A byte order mark is left out by the reference, and a carriage return alone ends a line. */
function refuseOddities(file: string, base: number): void {
  if (file.charCodeAt(base) === 0xfeff) throw new Unsure('byte order mark')
  loneReturn.lastIndex = base
  if (file.includes('\r', base) && loneReturn.test(file)) throw new Unsure('carriage return alone')
}

const loneReturn = /\r(?!\n)/g
