import { lstatSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../src/cli/usage-error.ts'
import { write } from '../src/cli/write.ts'

/** Writes a file of the checkout, with the folders above it. Throws UsageError where a folder is a link, which may lead out. */
export function writeInside(workspace: string, path: string, text: string): string {
  const root = realpathSync(workspace)
  const folders = path.split('/').slice(0, -1)
  for (const [index] of folders.entries()) makeFolder(root, folders.slice(0, index + 1).join('/'))
  write(text, join(root, path))
  return path
}

/** Writes a file into a folder of its own, which no other step can have prepared, and gives its path. */
export function writeApart(temporary: string, name: string, text: string): string {
  const file = join(mkdtempSync(join(temporary, 'nis2lint-')), name)
  write(text, file)
  return file
}

function makeFolder(root: string, path: string): void {
  const folder = join(root, path)
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  try {
    mkdirSync(folder)
  } catch {
    throw new UsageError({
      da: `${path} er ikke en mappe i det udtjekkede`,
      en: `${path} is no folder of the checkout`,
    })
  }
}
