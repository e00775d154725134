import type { Document } from '../../model/document.ts'
import { groupsOf } from '../../model/groups.ts'
import { parse } from '../../model/parse.ts'
import { folderOf, nearest } from '../../model/workspace.ts'
import type { File } from '../../text/source.ts'
import { type FileOnDisk, isOnDisk } from '../file-on-disk.ts'

/** The files of one entity, or of entities that take over policies of one another: what is judged together, and kept together. */
export interface Unit {
  /** The folders of the entities, `''` for the root or for what stands above all entities. */
  readonly roots: readonly string[]
  readonly files: readonly FileOnDisk[]
}

/**
 * The files by the nearest folder above them in which a file says that it is an entity, as far as can be seen before they are read.
 * Undefined where one of them was not read, or nobody can tell whose policies an entity takes over.
 */
export function unitsOf(files: readonly File[]): Unit[] | undefined {
  if (!files.every(isOnDisk)) return undefined
  const entities = files.filter(({ mayBeEntity }) => mayBeEntity)
  const roots = new Set(entities.map(({ path }) => folderOf(path)))
  const groups = entities.some(({ mayTakeOver }) => mayTakeOver) ? groupsAmong(entities) : []
  if (!groups) return undefined
  const groupOf = new Map(groups.flatMap(group => group.map(root => [root, group] as const)))
  const units = new Map<string, { roots: readonly string[]; files: FileOnDisk[] }>()
  for (const file of files) {
    const root = nearest(folderOf(file.path), roots) ?? ''
    const together = groupOf.get(root) ?? [root]
    const [first = root] = together
    const unit = units.get(first)
    if (unit) unit.files.push(file)
    else units.set(first, { roots: together, files: [file] })
  }
  return [...units.values()]
}

function groupsAmong(files: readonly FileOnDisk[]): string[][] | undefined {
  return groupsOf(files.flatMap(file => parse(file) ?? []).filter(isEntity))
}

function isEntity(document: Document): document is Document<'entity'> {
  return document.kind === 'entity'
}
