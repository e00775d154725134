import { type Document, idOf } from './document.ts'
import { grouped } from './grouped.ts'
import { linesTakenOver } from './inheritance.ts'
import { folderOf } from './workspace.ts'

/**
 * The folders of entities, those together in which one takes over policies of another, straight or through others. Undefined where these
 * entities do not tell: one takes over from an entity that is not among them, or several stand in one folder.
 */
export function groupsOf(entities: readonly Document<'entity'>[]): string[][] | undefined {
  const byId = grouped(entities, idOf)
  const groupOf = new Map(entities.map(({ path }) => [folderOf(path), [folderOf(path)]]))
  if (groupOf.size < entities.length) return undefined
  for (const heir of entities) {
    for (const { entity } of linesTakenOver(heir)) {
      const owners = byId.get(entity)
      if (!owners) return undefined
      for (const owner of owners) join(folderOf(heir.path), folderOf(owner.path))
    }
  }
  return [...new Set(groupOf.values())]

  /** The smaller group goes into the larger one, so that many heirs of one entity are not moved again and again. */
  function join(one: string, other: string): void {
    const [group = [], more = []] = [groupOf.get(one), groupOf.get(other)]
    if (group === more) return
    const [larger, smaller] = group.length < more.length ? [more, group] : [group, more]
    for (const folder of smaller) {
      larger.push(folder)
      groupOf.set(folder, larger)
    }
  }
}
