import { Unsure } from '../unsure.ts'

/** The text below a `|` or `>`, and where it ends: behind the end of its last line. */
export interface BlockScalar {
  readonly value: string
  readonly end: number
}

/**
 * Reads the lines below the sign of a block scalar, which stands alone in its line, that are indented further than `parent`: equally far
 * and without blank lines between, so that nothing has to be known of when a line break is one.
 */
export function blockScalarAt(text: string, sign: string, first: number, parent: number): BlockScalar {
  if (!/^[|>]-?$/.test(sign)) throw new Unsure('rare block scalar')
  const indentation = spacesAt(text, first)
  if (indentation <= parent) throw new Unsure('empty block scalar')
  const lines: string[] = []
  let end = first
  while (end < text.length) {
    const newline = text.indexOf('\n', end)
    const bare = newline < 0 ? text.length : newline
    const last = text.charCodeAt(bare - 1) === 13 ? bare - 1 : bare
    const spaces = spacesAt(text, end)
    if (end + spaces >= last) break
    if (spaces < indentation) break
    if (spaces > indentation || text.charCodeAt(last - 1) === 32) throw new Unsure('blanks in a block scalar')
    lines.push(text.slice(end + indentation, last))
    end = newline < 0 ? text.length : newline + 1
  }
  refuseMore(text, end, indentation)
  const joined = lines.join(sign.startsWith('|') ? '\n' : ' ')
  return { value: sign.endsWith('-') ? joined : `${joined}\n`, end }
}

const blankLines = /(?:\r?\n)*/y

/** Blank lines end the scalar, but only where nothing else of it follows. Blanks in them may be text. */
function refuseMore(text: string, end: number, indentation: number): void {
  blankLines.lastIndex = end
  blankLines.test(text)
  const next = blankLines.lastIndex
  const spaces = spacesAt(text, next)
  const code = text.charCodeAt(next + spaces)
  const isBlank = Number.isNaN(code) || code === 10 || code === 13
  if (isBlank ? spaces > 0 : spaces >= indentation) throw new Unsure('blank line in a block scalar')
}

function spacesAt(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === 32) at++
  return at - start
}
