import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isCandidate } from '../cli/files.ts'
import { git } from '../cli/git.ts'
import type { File } from '../text/source.ts'
import type { Disk } from './disk.ts'
import type { OpenText } from './open-texts.ts'
import { treeWith } from './tree.ts'

/** A folder as it would be if all that is open were saved. */
export interface Overlaid {
  readonly tree: readonly string[]
  readonly files: ReadonlyMap<string, File>
}

/** Lays what is open over what lies on disk, as long as the disk is not looked at anew. */
export function overlayOf(folder: string, disk: Disk, isIgnored: (path: string) => boolean) {
  const made = new WeakMap<OpenText, File>()
  const counts = new Map<string, boolean>()
  const tree = treeWith()

  /** Whether a text that is open would be one of the files: it is one already, or is new and would not be left out. */
  function isOne(path: string): boolean {
    if (disk.files().has(path)) return true
    const known = counts.get(path) ?? (!isIgnored(path) && isNew(folder, path))
    counts.set(path, known)
    return known
  }

  return {
    /** To be called after each look at the disk. */
    forget: () => counts.clear(),
    of(open: ReadonlyMap<string, OpenText>): Overlaid {
      const files = new Map(disk.files())
      const added = [...open.keys()].filter(path => isOne(path))
      for (const path of added.filter(isCandidate)) {
        const buffer = open.get(path)
        if (buffer) files.set(path, fileOf(path, buffer, made))
      }
      return { tree: tree(disk.paths(), added), files }
    },
  }
}

/** What is on disk and was not listed was left out for a reason, such as a link. */
function isNew(folder: string, path: string): boolean {
  if (/(?:^|\/)(?:\.git|node_modules)\//.test(path)) return false
  const there = lstatSync(join(folder, path), { throwIfNoEntry: false }) !== undefined
  return !there && git(folder, 'check-ignore', '-q', '--', path) === undefined
}

function fileOf(path: string, buffer: OpenText, made: WeakMap<OpenText, File>): File {
  const known = made.get(buffer) ?? { path, text: buffer.text, bytes: Buffer.byteLength(buffer.text) }
  made.set(buffer, known)
  return known
}
