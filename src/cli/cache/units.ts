import { folderOf, nearest } from '../../model/workspace.ts'
import type { File } from '../../text/source.ts'
import { type FileOnDisk, isOnDisk } from '../file-on-disk.ts'

/** The files of one entity, as far as can be seen before they are read: what is judged together, and kept together. */
export interface Unit {
  /** The folder of the entity, `''` for the root or for what stands above all entities. */
  readonly root: string
  readonly files: readonly FileOnDisk[]
}

/**
 * The files by the nearest folder above them in which a file says that it is an entity. Undefined where one of them was not
 * read, or an entity may take over policies of another, so that it is not judged by itself.
 */
export function unitsOf(files: readonly File[]): Unit[] | undefined {
  if (!files.every(isOnDisk) || files.some(({ mayTakeOver }) => mayTakeOver)) return undefined
  const roots = new Set(files.filter(({ mayBeEntity }) => mayBeEntity).map(({ path }) => folderOf(path)))
  const units = new Map<string, FileOnDisk[]>()
  for (const file of files) {
    const root = nearest(folderOf(file.path), roots) ?? ''
    const own = units.get(root)
    if (own) own.push(file)
    else units.set(root, [file])
  }
  return [...units].map(([root, own]) => ({ root, files: own }))
}
