import type { ProposalConfidence } from '../../engine/adopt/proposals.ts'
import type { Adoption } from '../../engine/adopt/set.ts'
import type { Edit } from '../../text/edit.ts'
import { entryOf } from '../../text/located.ts'
import { type File, withoutMark } from '../../text/source.ts'
import { parseYaml } from '../../text/yaml.ts'
import { lineEndOf } from './edits.ts'
import { writtenOf, yamlLines } from './metadata-yaml.ts'

/** The name of a side index, which has the metadata of documents in its folder and below. */
const indexName = 'nis2lint.index.yaml'

const head = [
  '# Metadata of documents that have none of ours themselves; nis2lint reads them as if they stood in the documents.',
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/nis2lint/nis2lint/v1/schemas/index.schema.json',
  'nis2: index',
  'documents:',
]

/** The path of the index of an entity. */
export function indexPathOf(root: string): string {
  return root === '' ? indexName : `${root}/${indexName}`
}

/** A new index of documents. */
export function newIndex(adoptions: readonly Adoption[], root: string, least: ProposalConfidence): string {
  return [...head, ...adoptions.flatMap(one => entryLines(one, root, least, '  '))].map(line => `${line}\n`).join('')
}

/** The edit that adds documents to an index that is there; undefined where its list is written so that lines cannot be added. */
export function added(
  index: File,
  adoptions: readonly Adoption[],
  root: string,
  least: ProposalConfidence,
): Edit | undefined {
  const text = withoutMark(index.text)
  const list = entryOf(parseYaml(text).root, 'documents')?.value
  const first = list?.kind === 'list' ? list.items[0] : undefined
  if (list?.kind !== 'list' || !first) return undefined
  const start = text.lastIndexOf('\n', first.span[0] - 1) + 1
  const indent = /^( *)- +$/.exec(text.slice(start, first.span[0]))?.[1]
  const last = list.items.at(-1)?.span[1] ?? list.span[1]
  const end = text[last - 1] === '\n' ? last : text.indexOf('\n', last) < 0 ? text.length : text.indexOf('\n', last) + 1
  if (indent === undefined) return undefined
  const eol = lineEndOf(index.text)
  const lines = adoptions.flatMap(one => entryLines(one, root, least, indent)).map(line => `${line}${eol}`)
  const isOpen = !text.slice(0, end).endsWith('\n')
  return { path: index.path, span: [end, end], text: `${isOpen ? eol : ''}${lines.join('')}` }
}

function entryLines(adoption: Adoption, root: string, least: ProposalConfidence, indent: string): string[] {
  const path = root === '' ? adoption.path : adoption.path.slice(root.length + 1)
  return [
    `${indent}- document: ${JSON.stringify(path)}`,
    `${indent}  metadata:`,
    ...yamlLines(writtenOf(adoption, least), `${indent}    `, 'policy'),
  ]
}
