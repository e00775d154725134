import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes to the file the caller named, whole or not at all, or to the screen. Throws UsageError where it cannot. */
export function write(text: string | Uint8Array, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text)
    return
  }
  const part = partOf(file)
  try {
    writeFileSync(part, text, { flag: 'wx' })
    renameSync(part, file)
  } catch {
    rmSync(part, { force: true })
    throw unwritable(file)
  }
}

/** Writes a file that is not there yet, whole or not at all. Throws UsageError where it is, or where it cannot. */
export function writeNew(text: string, file: string): void {
  const part = partOf(file)
  try {
    writeFileSync(part, text, { flag: 'wx' })
    // Unlike renaming, linking never takes the place of what is there.
    linkSync(part, file)
  } catch (error) {
    throw isThere(error) ? alreadyThere(file) : unwritable(file)
  } finally {
    rmSync(part, { force: true })
  }
}

function partOf(file: string): string {
  return join(dirname(file), `.${randomUUID()}.part`)
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}

/** What to say of a file to write that is there. */
export function alreadyThere(file: string): UsageError {
  return new UsageError({
    da: `${file} findes allerede og er ikke rørt; vælg et andet navn`,
    en: `${file} is already there and was not touched; choose another name`,
  })
}

function unwritable(file: string): UsageError {
  return new UsageError({ da: `${file} kan ikke skrives`, en: `${file} cannot be written` })
}
