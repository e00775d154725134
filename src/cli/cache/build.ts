import { hash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../version.ts'

/** What names the program that is running: its version, and its files as they lie there. Undefined where the sources run, as in most tests. */
export function buildOf(module = import.meta.url): string | undefined {
  const own = fileURLToPath(module)
  const folder = dirname(own)
  if (!basename(own).startsWith('nis2lint')) return undefined
  const files = readdirSync(folder).filter(name => name.startsWith('nis2lint'))
  const stamps = files.sort().map(name => {
    const { size, mtimeMs } = statSync(join(folder, name))
    return [name, size, mtimeMs]
  })
  return hash('sha256', JSON.stringify([version, process.version, stamps]))
}
