import { hash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../version.ts'

/** The program that is running, as it was built. */
export interface Build {
  /** Its version, and its files as they lie there. */
  readonly name: string
  /** What another thread of it runs. */
  readonly worker?: URL
}

/** Undefined where the sources run, as they do in most tests. */
export function buildOf(module = import.meta.url): Build | undefined {
  const own = fileURLToPath(module)
  const folder = dirname(own)
  if (!basename(own).startsWith('nis2lint')) return undefined
  const files = readdirSync(folder).filter(name => name.startsWith('nis2lint'))
  const stamps = files.sort().map(name => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return [name, size, mtimeMs]
  })
  const name = hash('sha256', JSON.stringify([version, process.version, stamps]))
  return { name, worker: new URL('./nis2lint-worker.js', module) }
}
