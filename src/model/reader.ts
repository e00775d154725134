import type { Located } from '../text/located.ts'
import type { File } from '../text/source.ts'
import type { Document } from './document.ts'
import { isIndex, withIndexed } from './documents.ts'
import { type Indexed, parse, parseIndexed } from './parse.ts'

/** What `documentsOf` gives, for whoever reads again and again: a file of the same text gives the same object. */
export function reader(): (files: readonly File[]) => Document[] {
  let parsed = new Map<string, Read>()
  const indexed = new WeakMap<Located, Read>()
  const stripped = new WeakMap<Document, Document>()

  function documentOf(file: File, now: Map<string, Read>): Document[] {
    const known = parsed.get(file.path)
    const read = known && isSame(known.file, file) ? known : { file, document: parse(file) }
    now.set(file.path, read)
    return read.document ? [read.document] : []
  }

  function indexedOf(file: File, told: Indexed): Document {
    const known = indexed.get(told.root)
    if (known?.document && isSame(known.file, file)) return known.document
    const document = parseIndexed(file, told)
    indexed.set(told.root, { file, document })
    return document
  }

  return files => {
    const now = new Map<string, Read>()
    const own = files.flatMap(file => documentOf(file, now))
    parsed = now
    const indexes = new Map(own.filter(isIndex).map(index => [index.path, index]))
    if (indexes.size === 0) return own
    return withIndexed(own, path => now.get(path)?.file, indexedOf).map(document => {
      const index = isIndex(document) ? indexes.get(document.path) : undefined
      if (!index) return document
      const same = stripped.get(index) ?? document
      stripped.set(index, same)
      return same
    })
  }
}

interface Read {
  readonly file: File
  readonly document: Document | undefined
}

function isSame(a: File, b: File): boolean {
  return a === b || (a.path === b.path && a.text === b.text && a.bytes === b.bytes)
}
