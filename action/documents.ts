import type { Document } from '../src/model/document.ts'
import { withIndexed } from '../src/model/documents.ts'
import { parse } from '../src/model/parse.ts'
import type { File } from '../src/text/source.ts'
import { reading } from './life.ts'

/** What was read before: a file that two trees share is read once. */
const known = new WeakMap<File, Document | 'not ours'>()

/** The documents that are in files. */
export function documentsIn(files: readonly File[]): Document[] {
  const documents = files.flatMap(file => {
    const before = known.get(file)
    if (before === undefined) reading(file.path)
    const document = before ?? parse(file) ?? 'not ours'
    known.set(file, document)
    return document === 'not ours' ? [] : [document]
  })
  reading(undefined)
  const texts = new Map(files.map(file => [file.path, file]))
  return withIndexed(documents, path => texts.get(path))
}
