import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { isCandidate, pathsIn } from '../cli/files.ts'
import { plainFilesIn } from '../cli/plain-file.ts'
import type { File } from '../text/source.ts'

/** What lies on disk below a folder, as it was when last looked at. */
export interface Disk {
  readonly paths: () => readonly string[]
  /** The files that may be ours, each the same object until it changes. */
  readonly files: () => ReadonlyMap<string, File>
  /** Looks anew. `named` are paths of which somebody says that they changed, whatever their times say. */
  readonly look: (ignore: readonly string[], named: ReadonlySet<string>) => void
}

/** The disk below a real folder, not looked at yet. */
export function diskOf(folder: string): Disk {
  let paths: readonly string[] = []
  let files = new Map<string, File>()
  let stamps = new Map<string, string>()

  return {
    paths: () => paths,
    files: () => files,
    look(ignore, named) {
      const listed = list(folder, ignore)
      // The same object while it holds the same, so that whoever remembers need not compare.
      if (listed.length !== paths.length || listed.some((path, index) => path !== paths[index])) paths = listed
      const { read } = plainFilesIn(folder)
      const [nowFiles, nowStamps] = [new Map<string, File>(), new Map<string, string>()]
      for (const path of paths.filter(isCandidate)) {
        const stamp = stampOf(join(folder, path))
        const known = files.get(path)
        const file = known && stamp === stamps.get(path) && !named.has(path) ? known : read(path)
        nowStamps.set(path, stamp)
        if (file) nowFiles.set(path, known?.text === file.text && known.bytes === file.bytes ? known : file)
      }
      files = nowFiles
      stamps = nowStamps
    },
  }
}

/** Nothing where the folder is gone or cannot be read. */
function list(folder: string, ignore: readonly string[]): string[] {
  try {
    return pathsIn(folder, ignore)
  } catch {
    return []
  }
}

/** Another for every other state of a file; `''` where there is none. */
export function stampOf(path: string): string {
  const status = lstatSync(path, { throwIfNoEntry: false, bigint: true })
  return status ? `${status.mtimeNs} ${status.ctimeNs} ${status.size} ${status.ino}` : ''
}
