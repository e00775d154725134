import { hash } from 'node:crypto'
import { evidenceFilesOf, type FileDigest } from '../../model/evidence.ts'
import { foldersOf, targetsIn } from '../../model/targets.ts'
import { folderOf, type Workspace } from '../../model/workspace.ts'
import { digestsOf } from '../digests.ts'

/** What a judgement rests on beyond the documents and paths of its unit. */
export interface Beyond {
  /** What there was to each file that is named as evidence, by its path; null where there was none. */
  readonly evidence: Readonly<Record<string, FileDigest | null>>
  /** Whether something was where links lead, by its path; where nothing was, a digest of the names beside it, which it may be a slip of. */
  readonly led: Readonly<Record<string, true | string>>
}

/** Looks at the paths that were named before. */
export type Look = (named: { readonly evidence: readonly string[]; readonly led: readonly string[] }) => Beyond

/** Looks below a folder. */
export function lookingBelow(folder: string, tree: ReadonlySet<string>): Look {
  return named => {
    const evidence = named.evidence.filter(path => tree.has(path))
    const digests = digestsOf(folder, evidence)
    return {
      evidence: Object.fromEntries(named.evidence.map(path => [path, digests.get(path) ?? null])),
      led: Object.fromEntries(named.led.map(path => [path, at(path)])),
    }
  }

  function at(path: string): true | string {
    const folders = foldersOf(tree)
    if (tree.has(path) || folders.has(path)) return true
    return hash('sha256', JSON.stringify(folders.get(folderOf(path)) ?? null))
  }
}

/** What there is beyond an entity, as it is now: files that are named as evidence, and where links lead but to the paths of its unit. */
export function beyond({ documents }: Workspace, own: ReadonlySet<string>, look: Look): Beyond {
  const led = documents.flatMap(targetsIn).flatMap(({ target: { path } }) => path ?? [])
  return look({
    evidence: [...evidenceFilesOf(documents)].sort(),
    led: [...new Set(led.filter(path => !own.has(path)))].sort(),
  })
}

/** Whether all of it is as it was. */
export function isStill(before: Beyond, look: Look): boolean {
  const now = look({ evidence: Object.keys(before.evidence), led: Object.keys(before.led) })
  return JSON.stringify(now) === JSON.stringify(before)
}
