import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { limits } from '../text/limits.ts'
import type { File } from '../text/source.ts'
import { git } from './git.ts'
import { UsageError } from './usage-error.ts'

/** What lies below a folder: every path, and the text of each file that may be ours. */
export interface Tree {
  readonly paths: readonly string[]
  readonly files: readonly File[]
}

/** Reads the tree below a real folder. Links are never followed, `.git` and `node_modules` never entered, ignored files left out. */
export function readTree(folder: string, ignore: readonly string[]): Tree {
  const paths = pathsIn(folder, ignore)
  const candidates = paths.filter(isCandidate)
  return { paths, files: candidates.flatMap(path => readPlainFile(folder, path) ?? []) }
}

/** Every path below a real folder, as `readTree` has them. */
export function pathsIn(folder: string, ignore: readonly string[]): string[] {
  return (tracked(folder) ?? walk(folder, '')).filter(path => !isIgnored(path, ignore)).sort()
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

/** Whether a file may be ours by its name. */
export function isCandidate(path: string): boolean {
  return /\.(?:md|ya?ml)$/i.test(path) && !path.endsWith('nis2lint.yaml')
}

/** Whether a path is left out by the configuration. */
export function isIgnored(path: string, ignore: readonly string[]): boolean {
  return ignore.some(prefix => path === prefix || path.startsWith(`${prefix.replace(/\/+$/, '')}/`))
}

/** The paths git knows or would add, or undefined outside a repository. */
function tracked(folder: string): string[] | undefined {
  const listed = git(folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')?.toString('utf8')
  return listed === undefined ? undefined : [...new Set(listed.split('\0').filter(Boolean))]
}

function walk(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap(entry => {
    const path = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) return ['.git', 'node_modules'].includes(entry.name) ? [] : walk(folder, path)
    return entry.isFile() ? [path] : []
  })
}

/** A file below a real folder; undefined where the path is no plain file in it: a link, a pipe, a file that is gone. */
export function readPlainFile(folder: string, path: string): File | undefined {
  return withPlainFile(folder, path, (descriptor, bytes) => {
    const buffer = Buffer.alloc(Math.min(bytes, limits.fileBytes + 1))
    const length = readSync(descriptor, buffer, 0, buffer.length, 0)
    return { path, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(buffer.subarray(0, length)), bytes }
  })
}

/** What is made of a file below a real folder, while it is open; undefined where the path is no plain file in it. */
export function withPlainFile<T>(
  folder: string,
  path: string,
  use: (descriptor: number, bytes: number) => T,
): T | undefined {
  let descriptor: number
  try {
    const real = realpathSync(join(folder, path))
    if (relative(folder, real).split(sep).join('/') !== path) return undefined
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch {
    return undefined
  }
  try {
    const status = fstatSync(descriptor)
    return status.isFile() ? use(descriptor, status.size) : undefined
  } finally {
    closeSync(descriptor)
  }
}
