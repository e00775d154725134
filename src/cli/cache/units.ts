import { isOf } from '../../model/document.ts'
import { grouped } from '../../model/grouped.ts'
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
  /** Every path that lies there, ours or not. */
  readonly paths: ReadonlySet<string>
}

/**
 * The files by the nearest folder above them in which a file says that it is an entity, as far as can be seen before they are read.
 * Undefined where one of them was not read, or nobody can tell whose policies an entity takes over.
 */
export function unitsOf(files: readonly File[], tree: Iterable<string>): Unit[] | undefined {
  if (!files.every(isOnDisk)) return undefined
  const entities = files.filter(({ mayBeEntity }) => mayBeEntity)
  const roots = new Set(entities.map(({ path }) => folderOf(path)))
  const groups = entities.some(({ mayTakeOver }) => mayTakeOver) ? groupsAmong(entities) : []
  if (!groups) return undefined
  const groupOf = new Map(groups.flatMap(group => group.map(root => [root, group] as const)))
  const known = new Map<string, string>()
  const firstOf = (path: string) => {
    const folder = folderOf(path)
    const root = known.get(folder) ?? nearest(folder, roots) ?? ''
    known.set(folder, root)
    return groupOf.get(root)?.[0] ?? root
  }
  const paths = grouped(tree, firstOf)
  return [...grouped(files, ({ path }) => firstOf(path))].map(([first, own]) => ({
    roots: groupOf.get(first) ?? [first],
    files: own,
    paths: new Set(paths.get(first)),
  }))
}

function groupsAmong(files: readonly FileOnDisk[]): string[][] | undefined {
  return groupsOf(files.flatMap(file => parse(file) ?? []).filter(document => isOf(document, 'entity')))
}
