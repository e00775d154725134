import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder, this one or one above it, in which something is called so; undefined where there is none. */
export function nearestWith(name: string, folder: string): string | undefined {
  if (existsSync(join(folder, name))) return folder
  return dirname(folder) === folder ? undefined : nearestWith(name, dirname(folder))
}
