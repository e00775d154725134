import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { nearestWith } from '../above.ts'
import { configurationName } from '../configuration.ts'
import { UsageError } from '../usage-error.ts'

/** Where an entity gets its documents, and the root of the repository that this is in, by their real paths. */
export interface Place {
  readonly folder: string
  readonly root: string
}

/**
 * The place that a caller names. The root is that of the git repository around it, else the folder above that has a configuration; a folder
 * that is in neither is one.
 */
export function placeOf(named: string): Place {
  const folder = realPath(resolve(named))
  if (existsSync(folder) && !lstatSync(folder).isDirectory()) {
    throw new UsageError({ da: `${named} er ikke en mappe`, en: `${named} is not a folder` })
  }
  return { folder, root: nearestWith('.git', folder) ?? nearestWith(configurationName, folder) ?? folder }
}

/** Whether anything is at a path, be it a link that leads nowhere. */
export function isTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // What should be a folder above it is none, which whoever writes there will see.
    return false
  }
}

/** The real path of a folder that need not be there yet. */
function realPath(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path)
  return join(realPath(dirname(path)), basename(path))
}
