import { lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'

/**
 * The folder that what was judged is kept in, made where it is not there: the caller's own, where nobody else may write. Undefined where
 * there is no such place, or it lies in what is linted, so that nothing in a repository can pass for what we found ourselves.
 */
export function cacheFolder(linted: string): string | undefined {
  const place = placeOfCaches()
  if (!place || !isAbsolute(place)) return undefined
  const folder = join(place, 'nis2lint')
  try {
    for (const step of [place, folder]) made(step)
    const real = realpathSync(folder)
    return isOurs(folder) && relative(linted, real).startsWith('..') ? real : undefined
  } catch {
    return undefined
  }
}

/** Where there is no home, none is made. */
function made(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 })
}

function placeOfCaches(): string | undefined {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = process.env
  if (named) return named
  if (process.platform === 'win32') return local
  return join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache')
}

/** Whether it is a folder, no link, and the caller's alone to write in; Windows has no such numbers, and its folder is the user's own. */
function isOurs(folder: string): boolean {
  const status = lstatSync(folder)
  const user = process.getuid?.()
  return status.isDirectory() && (user === undefined || (status.uid === user && (status.mode & 0o022) === 0))
}
