import type { Section } from '../../text/markdown.ts'
import type { Span } from '../../text/source.ts'
import { pairsInProse, pairsOnLine } from './labelled.ts'
import { fieldsOf } from './labels.ts'
import { type Line, linesIn } from './lines.ts'
import type { Origin, Pair } from './pair.ts'
import { regionsOf } from './regions.ts'
import { isRow, pairsOfTable } from './tables.ts'

/** All that a Markdown text says of itself below its front matter, as labels with values. */
export function pairsInText(path: string, text: string, body: number, sections: readonly Section[]): Pair[] {
  const { own, foot } = regionsOf(text, body, sections)
  const below = pairsIn(path, text, foot)
  // One label in the last lines may be part of the last chapter; several are a foot.
  const labels = below.filter(pair => fieldsOf(pair.label).length > 0 && pair.origin !== 'prose')
  const isFoot = labels.length >= 2 || below.length - labels.length >= 2
  return [...own.flatMap(region => pairsIn(path, text, region)), ...(isFoot ? below : [])]
}

function pairsIn(path: string, text: string, region: Span): Pair[] {
  const pairs: Pair[] = []
  let table: Line[] = []
  let inComment = false
  let alone: string | undefined
  const endTable = () => {
    // A single line with bars is a line of labels.
    if (table.length > 1) pairs.push(...pairsOfTable(path, table))
    else for (const line of table) pairs.push(...pairsOn(path, line, 'label'))
    table = []
  }
  for (const line of linesIn(text, region)) {
    const opens = line.text.includes('<!--')
    const origin: Origin = inComment || opens ? 'comment' : 'label'
    if (origin === 'label' && isRow(line)) {
      table.push(line)
      continue
    }
    endTable()
    if (opens) inComment = true
    const heading = /^\s{0,3}#{1,6}\s/.test(line.text)
    if (alone !== undefined && line.text.trim() !== '' && !heading) pairs.push(valueBelow(path, alone, line))
    if (line.text.trim() !== '') alone = labelAlone(line.text)
    if (heading || alone !== undefined) continue
    pairs.push(...pairsOn(path, origin === 'comment' ? withoutMarks(line) : line, origin))
    if (line.text.includes('-->')) inComment = false
  }
  endTable()
  return pairs
}

/** A label that has a line for itself, so that its value stands in the next: `**Ejer**`, `Ejer:`, `### Ejer`. */
function labelAlone(text: string): string | undefined {
  const bare =
    /^[\s>]*(?:[-*+]\s+)?(?:#{1,6}\s+|\*\*|__)?(?<label>\p{L}[\p{L}\p{N} ./-]{1,40}?)\s*:?(?:\*\*|__)?:?\s*#*\s*$/u.exec(
      text,
    )?.groups?.['label']
  return bare !== undefined && fieldsOf(bare).length > 0 && /[:#*_]|^\S+$/.test(text.trim()) ? bare : undefined
}

function valueBelow(path: string, label: string, { text, start }: Line): Pair {
  const value = text.replace(/^[\s>]*(?::\s+|[-*+]\s+)?/, '').trimEnd()
  const from = start + text.indexOf(value)
  return { label, value, origin: 'label', path, span: [from, from + value.length] }
}

function pairsOn(path: string, line: Line, origin: Origin): Pair[] {
  const labelled = pairsOnLine(path, line, origin)
  return labelled.length > 0 ? labelled : pairsInProse(path, line)
}

/** The marks of a comment made into blanks, so that places stay. */
function withoutMarks({ text, start }: Line): Line {
  return { text: text.replace(/<!--+|--+>/g, mark => ' '.repeat(mark.length)), start }
}
