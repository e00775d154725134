import type { Document } from '../../model/document.ts'
import { parsedWith } from '../../model/parse.ts'
import { type OutlineRead, outline, outlineOf } from '../../text/markdown.ts'
import type { FileOnDisk } from '../file-on-disk.ts'
import type { Store } from './store.ts'

/** Reads the documents of a unit, and keeps what it read of their texts. */
export interface OutlineReader {
  readonly read: (file: FileOnDisk) => Document | undefined
  readonly keep: () => void
}

/**
 * A reader that knows what stood in texts the last time. It rests on nothing but the bytes of a file and the program that reads them, so of
 * a unit in which one document was changed, the texts of all others need not be read. Apart from the entries, since mostly nobody asks.
 */
export function outlineReader(store: Store, unit: string, build: string): OutlineReader {
  const name = `${unit}-outlines`
  const known = outlinesIn(store.read(name), build)
  const now: Record<string, OutlineRead> = {}
  let isNew = false
  return {
    read: file =>
      parsedWith((text, base) => {
        const kept = known[file.sha256]
        isNew ||= kept === undefined
        const read = kept ? outlineOf(kept, text, base) : outline(text, base)
        now[file.sha256] = read
        return read
      }, file),
    keep: () => {
      if (isNew) store.write(name, [build, JSON.stringify(now)])
    },
  }
}

/** By the digest of a file; none where another program read them. */
function outlinesIn(lines: readonly Buffer[] | undefined, build: string): Readonly<Record<string, OutlineRead>> {
  const [by, outlines] = lines ?? []
  return outlines && String(by) === build ? JSON.parse(String(outlines)) : {}
}
