import type { Workspace } from '../model/workspace.ts'

type Of = { readonly workspace: Workspace }

/**
 * The entities of two trees, each with itself: by folder and id, one that was moved by its id, and one that was given another id by
 * its folder. What stands on one side alone is paired with nothing.
 */
export function pairsOf<T extends Of>(
  before: readonly T[],
  after: readonly T[],
): [before: T | undefined, after: T | undefined][] {
  const left = new Set(before)
  const partners = new Map<T, T>()
  const isSame = [
    (a: T, b: T) => a.workspace.root === b.workspace.root && idOf(a) === idOf(b),
    (a: T, b: T) => idOf(a) !== undefined && idOf(a) === idOf(b),
    (a: T, b: T) => a.workspace.root === b.workspace.root,
  ]
  for (const same of isSame) {
    for (const now of after.filter(one => !partners.has(one))) {
      const old = [...left].find(one => same(one, now))
      if (!old) continue
      left.delete(old)
      partners.set(now, old)
    }
  }
  return [
    ...after.map((now): [T | undefined, T] => [partners.get(now), now]),
    ...[...left].map((old): [T, undefined] => [old, undefined]),
  ]
}

function idOf({ workspace }: Of): string | undefined {
  return workspace.entity?.data.id
}
