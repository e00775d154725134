import type { File } from '../text/source.ts'
import { git } from './git.ts'
import { blobName } from './git-blob.ts'

/** A file as a commit holds it. */
export interface Committed {
  readonly path: string
  readonly object: string
}

/** The plain files that a commit holds below a folder; undefined where there is no such commit. */
export function committedIn(folder: string, commit: string): Committed[] | undefined {
  const listed = git(folder, 'ls-tree', '-r', '-z', '--full-tree', `${commit}^{commit}:${prefixOf(folder)}`)
  return listed
    ?.toString('utf8')
    .split('\0')
    .flatMap(line => {
      const [, object = '', path = ''] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
      return path === '' ? [] : [{ path, object }]
    })
}

/** The whole name of a commit that somebody names; undefined where there is none. */
export function commitNamed(folder: string, revision: string): string | undefined {
  if (revision.startsWith('-')) return undefined
  const named = git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
  return named?.toString('latin1').trim() || undefined
}

/** The commit that files are of: the one checked out, where it holds them as they are and nothing of it is missing. */
export function commitOf(folder: string, files: readonly File[], paths: readonly string[]): string | undefined {
  const commit = commitNamed(folder, 'HEAD')
  const held = commit === undefined ? undefined : committedIn(folder, commit)
  if (!held) return undefined
  const objects = new Map(held.map(({ path, object }) => [path, object]))
  const there = new Set(paths)
  return held.every(({ path }) => there.has(path) || path.endsWith('nis2lint.yaml')) &&
    files.every(file => isHeld(file, objects.get(file.path)))
    ? commit
    : undefined
}

function prefixOf(folder: string): string {
  return (
    git(folder, 'rev-parse', '--show-prefix')
      ?.toString('utf8')
      .replace(/\/?\n$/, '') ?? ''
  )
}

/** Whether a file is what git holds under the name of an object. */
export function isHeld({ text }: File, object = ''): boolean {
  // Git may have been told to write other line ends than it holds.
  return [text, text.replaceAll('\r\n', '\n')].some(form => blobName(form, object.length) === object)
}
