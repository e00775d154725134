import type { ProposalConfidence } from '../../engine/adopt/proposals.ts'
import type { Adoption } from '../../engine/adopt/set.ts'
import type { Document } from '../../model/document.ts'
import type { Edit } from '../../text/edit.ts'
import { frontMatter } from '../../text/front-matter.ts'
import { entryOf, type LocatedMap } from '../../text/located.ts'
import { type File, withoutMark } from '../../text/source.ts'
import { claimLines, type Written, writtenOf, yamlLines } from './metadata-yaml.ts'

/** The edit that puts front matter before a document that has none. Not a byte of what is there changes. */
export function newFrontMatter(adoption: Adoption, file: File, least: ProposalConfidence): Edit {
  const eol = lineEndOf(file.text)
  const lines = ['---', ...yamlLines(writtenOf(adoption, least), '', 'policy'), '---', '']
  return { path: file.path, span: [0, 0], text: lines.map(line => `${line}${eol}`).join('') }
}

/** The edits that add to metadata of ours what they lack; undefined where they are written so that nothing can be added by lines. */
export function completed(
  adoption: Adoption,
  ours: Document<'policy'>,
  file: File,
  least: ProposalConfidence,
): Edit[] | undefined {
  const root = ours.written ?? ours.yaml
  const text = withoutMark(file.text)
  const indent = root.kind === 'map' ? indentOf(text, root) : undefined
  if (root.kind !== 'map' || indent === undefined) return undefined
  const { fields, claims } = writtenOf(adoption, least)
  const eol = lineEndOf(file.text)
  const covers = entryOf(root, 'covers')?.value
  const path = file.path
  const isBlock = covers?.kind === 'map' && covers.entries.length > 0
  const inside = isBlock ? indentOf(text, covers) : undefined
  if (covers && claims.length > 0 && inside === undefined) return undefined
  const more: Written = { fields, claims: covers ? [] : claims }
  const own = yamlLines(more, indent)
  const end = endOfMap(text, root, ours.index === undefined)
  const edits: Edit[] = []
  // First, since both are put in at the same place where `covers` stands last.
  if (covers?.kind === 'map' && inside !== undefined && claims.length > 0) {
    edits.push(
      insertion(
        path,
        lineEndAfter(text, covers.entries.at(-1)?.value.span[1] ?? 0),
        claimLines(claims, inside),
        text,
        eol,
      ),
    )
  }
  if (own.length > 0) edits.push(insertion(path, end, own, text, eol))
  return edits
}

function insertion(path: string, at: number, lines: readonly string[], text: string, eol: string): Edit {
  const isOpen = at > 0 && !/[\r\n]$/.test(text.slice(0, at))
  return { path, span: [at, at], text: `${isOpen ? eol : ''}${lines.map(line => `${line}${eol}`).join('')}` }
}

/** Front matter ends at its fence; a map in an index where its last value does. */
function endOfMap(text: string, map: LocatedMap, isFrontMatter: boolean): number {
  const fences = isFrontMatter ? frontMatter(text) : undefined
  return fences?.yaml[1] ?? lineEndAfter(text, lastEnd(map))
}

function lastEnd(map: LocatedMap): number {
  const last = map.entries.at(-1)?.value
  return last?.kind === 'map' && last.entries.length > 0 ? lastEnd(last) : (last?.span[1] ?? map.span[1])
}

/** The offset behind the line in which an offset stands, or itself where it is at the start of one. */
function lineEndAfter(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** What stands before the keys of a map, where each begins a line; undefined where it is written in braces. */
function indentOf(text: string, map: LocatedMap): string | undefined {
  const [first] = map.entries
  if (!first) return undefined
  const start = text.lastIndexOf('\n', first.keySpan[0] - 1) + 1
  const before = text.slice(start, first.keySpan[0])
  return /^[ ]*$/.test(before) ? before : undefined
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return /\r\n/.test(text) ? '\r\n' : '\n'
}
