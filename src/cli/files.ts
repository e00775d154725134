import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../text/limits.ts'
import type { File } from '../text/source.ts'
import { nearestWith } from './above.ts'
import { git } from './git.ts'
import { isAbsent, plainFilesIn, unopened } from './plain-file.ts'
import { UsageError } from './usage-error.ts'

/** What lies below a folder: every path, and the text of each file that may be ours. */
export interface Tree {
  readonly paths: readonly string[]
  readonly files: readonly File[]
}

/** Reads the tree below a real folder. Links are never followed, `.git` and `node_modules` never entered, ignored files left out. */
export function readTree(folder: string, ignore: readonly string[]): Tree {
  const closed: string[] = []
  const paths = listed(folder, ignore, closed)
  const { read } = plainFilesIn(folder)
  const candidates = paths.filter(isCandidate).map(path => ({ path }))
  const files = readable(candidates, ({ path }) => read(path))
  return { paths, files: [...files, ...closed.filter(path => !isIgnored(path, ignore)).map(unopened)] }
}

/** The files that may be ours, as many as are read; the first beyond that stands for all of them. */
export function readable<T extends { readonly path: string }>(
  candidates: readonly T[],
  read: (candidate: T) => File | undefined,
): File[] {
  const files = candidates.slice(0, limits.files).flatMap(candidate => read(candidate) ?? [])
  const beyond = candidates[limits.files]
  return beyond ? [...files, { path: beyond.path, text: '', bytes: 0, unread: 'tooManyFiles' }] : files
}

/** Every path below a real folder, as `readTree` has them. */
export function pathsIn(folder: string, ignore: readonly string[]): string[] {
  return listed(folder, ignore, [])
}

/** The same, with the folders that may not be opened put into `closed`. */
function listed(folder: string, ignore: readonly string[], closed: string[]): string[] {
  return (tracked(folder) ?? walk(folder, '', closed)).filter(path => !isIgnored(path, ignore)).sort()
}

/** A folder by its real path. Throws UsageError where there is none. */
export function realFolder(root: string): string {
  try {
    const folder = realpathSync(root)
    if (statSync(folder).isDirectory()) return folder
  } catch {
    throw new UsageError({ da: `Mappen ${root} findes ikke`, en: `There is no folder ${root}` })
  }
  throw new UsageError({ da: `${root} er ikke en mappe`, en: `${root} is not a folder` })
}

/** What may be ours by its name, as Git asks for paths. */
export const candidatePathspecs = [':(icase)*.md', ':(icase)*.yaml', ':(icase)*.yml']

/** Whether a file may be ours by its name. */
export function isCandidate(path: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(path) && !/(?:^|\/)nis2lint\.yaml$/.test(path)
}

/** Whether a path is left out by the configuration. */
export function isIgnored(path: string, ignore: readonly string[]): boolean {
  return ignore.some(prefix => path === prefix || path.startsWith(`${prefix.replace(/\/+$/, '')}/`))
}

/** The paths git knows or would add, or undefined outside a repository. */
function tracked(folder: string): string[] | undefined {
  // To ask git takes as long as to read a hundred files.
  if (!nearestWith('.git', folder)) return undefined
  const listed = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')?.toString('utf8')
  return listed === undefined ? undefined : [...new Set(listed.split('\0').filter(Boolean))]
}

/** Every plain file below a folder; `closed` gets the folders that may not be looked into. */
function walk(folder: string, below: string, closed: string[]): string[] {
  return entriesOf(folder, below, closed).flatMap(entry => {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) return ['.git', 'node_modules'].includes(entry.name) ? [] : walk(folder, path, closed)
    return entry.isFile() ? [path] : []
  })
}

function entriesOf(folder: string, below: string, closed: string[]) {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true })
  } catch (error) {
    if (!isAbsent(error)) closed.push(below || '.')
    return []
  }
}
