import { entryOf, type Located } from '../text/located.ts'
import { type File, isMarkdown, type Span, withoutMark } from '../text/source.ts'
import type { Document } from './document.ts'
import { parse, parseIndexed } from './parse.ts'
import { folderOf, nearest } from './workspace.ts'

/** The documents that are in files, those of which an index has the metadata among them. Never throws. `read` reads one file. */
export function documentsOf<F extends File>(
  files: readonly F[],
  read: (file: F) => Document | undefined = parse,
): Document[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  return withIndexed(
    files.flatMap(file => read(file) ?? []),
    path => byPath.get(path),
  )
}

/**
 * Documents that were parsed file by file, with those that an index among them tells of. `fileAt` gives the file of a path, and `read`
 * reads what has its metadata there, for whoever remembers what was read.
 */
export function withIndexed(
  documents: readonly Document[],
  fileAt: (path: string) => File | undefined,
  read: typeof parseIndexed = parseIndexed,
): Document[] {
  const indexes = documents.filter(isIndex).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  if (indexes.length === 0) return [...documents]
  // What has no line that makes it ours may have its metadata in an index, and front matter of its own as well.
  const taken = new Set(documents.filter(one => !isUnmarked(one)).map(({ path }) => path))
  const roots = new Set(documents.filter(({ kind }) => kind === 'entity').map(({ path }) => folderOf(path)))
  const indexed = indexes.flatMap(index => {
    const text = withoutMark(fileAt(index.path)?.text ?? '')
    const whole = index.flaws.every(({ rule }) => rule !== 'readable')
    const root = nearest(folderOf(index.path), roots)
    return entriesOf(index).flatMap(({ path, metadata }) => {
      if (path === undefined || metadata === undefined || taken.has(path)) return []
      // What belongs to another entity is for an index of that entity to tell of.
      const file = nearest(folderOf(path), roots) === root ? fileAt(path) : undefined
      if (!file) return []
      taken.add(path)
      return [read(file, { index: index.path, text, root: metadata, whole })]
    })
  })
  const own = documents.filter(one => !isUnmarked(one) || !taken.has(one.path))
  return [...own.map(document => (isIndex(document) ? withoutMetadata(document) : document)), ...indexed]
}

/** One line of an index: the file it names, as written and as a path in the tree, which is undefined where it leads out of the folder. */
export interface IndexEntry {
  readonly written: string
  readonly span: Span
  readonly path: string | undefined
  readonly metadata: Located | undefined
}

/** What an index names, in its order. */
export function entriesOf(index: Document): IndexEntry[] {
  const list = entryOf(index.yaml, 'documents')?.value
  if (list?.kind !== 'list') return []
  return list.items.flatMap(item => {
    const named = entryOf(item, 'document')?.value
    if (named?.kind !== 'scalar' || typeof named.value !== 'string') return []
    const metadata = entryOf(item, 'metadata')?.value
    return [{ written: named.value, span: named.span, path: pathIn(folderOf(index.path), named.value), metadata }]
  })
}

/** Whether a document is an index. */
export function isIndex(document: Document): document is Document<'index'> {
  return document.kind === 'index'
}

function isUnmarked({ flaws }: Document): boolean {
  return flaws.some(({ says }) => says === 'unmarked')
}

function pathIn(folder: string, written: string): string | undefined {
  const isPlain = isMarkdown(written) && written.split('/').every(step => !['', '.', '..'].includes(step))
  if (!isPlain || written.includes('\\')) return undefined
  return folder === '' ? written : `${folder}/${written}`
}

/** What stands below `metadata` is told of the documents themselves, and not a second time of the index. */
function withoutMetadata(index: Document<'index'>): Document {
  return { ...index, yaml: without(index.yaml), ...(index.written ? { written: without(index.written) } : {}) }
}

function without(node: Located): Located {
  if (node.kind === 'list') return { ...node, items: node.items.map(without) }
  if (node.kind !== 'map') return node
  const kept = node.entries.filter(({ key }) => key !== 'metadata')
  return { ...node, entries: kept.map(entry => ({ ...entry, value: without(entry.value) })) }
}
