import { closeSync, constants, mkdirSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../report/output-file.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** How much of a file is looked at to see whether it is one of ours. */
const headBytes = 4096

/**
 * Writes files below a folder, each whole or not at all, and makes the folder where it is missing. A file that is there is replaced if
 * an earlier run wrote it, and never else. Throws UsageError where it cannot, before anything is written where what is there is not ours.
 */
export function writeFolder(files: () => Iterable<OutputFile>, folder: string): void {
  const root = made(folder)
  const ready = new Set<string>()
  // All are looked at before any is written, or half of this run would stand beside half of an earlier one. They are made twice for it, as
  // those of many entities are too large to be kept.
  if (!isEmpty(root)) for (const file of files()) placed(file)
  for (const file of files()) write(file.text, placed(file))

  function placed({ path, mark }: OutputFile): string {
    const file = join(root, path)
    const parent = dirname(file)
    // A link in the folder could lead what we write to anywhere.
    if (!ready.has(parent) && made(parent) !== parent) throw outside(path)
    ready.add(parent)
    const head = headOf(file)
    if (head !== undefined && !head.includes(mark)) throw notOurs(file)
    return file
  }
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch {
    return false
  }
}

/** The real path of a folder that is there now. */
function made(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return realpathSync(folder)
  } catch {
    throw new UsageError({ da: `${folder} kan ikke oprettes`, en: `${folder} cannot be made` })
  }
}

/** The beginning of a file; undefined where there is none. What is no plain file begins with nothing. */
function headOf(file: string): string | undefined {
  let descriptor: number
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? undefined : ''
  }
  try {
    const buffer = Buffer.alloc(headBytes)
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, headBytes, 0))
  } catch {
    return ''
  } finally {
    closeSync(descriptor)
  }
}

function notOurs(file: string): UsageError {
  return new UsageError({
    da: `${file} er ikke skrevet af denne kommando og er ikke rørt; vælg en anden mappe, eller flyt filen`,
    en: `${file} was not written by this command and was not touched; choose another folder or move the file`,
  })
}

function outside(path: string): UsageError {
  return new UsageError({
    da: `${path} ville blive skrevet uden for mappen, fordi der er et link i den; fjern linket`,
    en: `${path} would be written outside the folder because of a link in it; remove the link`,
  })
}
