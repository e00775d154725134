import { grouped } from './model/grouped.ts'
import { type Edit, edited } from './text/edit.ts'
import type { File } from './text/source.ts'
import { utf8 } from './text/utf8.ts'

/** Files with changes made in them. */
export function withEdits(files: readonly File[], edits: readonly Edit[]): File[] {
  const byPath = grouped(edits, ({ path }) => path)
  return files.map(file => {
    const own = byPath.get(file.path)
    if (!own) return file
    const text = edited(file.text, own)
    return { path: file.path, text, bytes: utf8(text).length }
  })
}
