import { lstatSync, type Stats, writeFileSync } from 'node:fs'
import { finished } from './finished.ts'
import { refuseKept } from './kept.ts'
import { UsageError } from './usage-error.ts'
import { putFile, putNewFile } from './whole-file.ts'

/**
 * Writes to the file the caller named, whole or not at all, or to the screen. Throws UsageError where it cannot, and where the file is one
 * that the caller wrote for us to read.
 */
export function write(text: string | Uint8Array, file: string | undefined): void {
  if (file === undefined) process.stdout.write(text)
  else if (isStream(file)) stream(text, file)
  else {
    refuseKept(file)
    rewriteOwn(text, file)
  }
}

/** Puts a file in the place of what is there, whole or not at all: for what only we write. Throws UsageError where it cannot. */
export function rewriteOwn(text: string | Uint8Array, file: string): void {
  finished(() => replace(text, file))
}

function replace(text: string | Uint8Array, file: string): void {
  try {
    putFile(file, text)
  } catch {
    throw unwritable(file)
  }
}

function stream(text: string | Uint8Array, file: string): void {
  try {
    writeFileSync(file, text, { flag: 'a' })
  } catch {
    throw unwritable(file)
  }
}

/**
 * Whether what is written goes through a name to elsewhere, as to `/dev/stdout` and to a pipe: a file in its place would be another
 * thing. A link that the caller did not name under `/dev` is not followed: a stranger may have put it there.
 */
function isStream(file: string): boolean {
  const status = statusOf(file)
  if (!status) return false
  return status.isFIFO() || status.isCharacterDevice() || (status.isSymbolicLink() && file.startsWith('/dev/'))
}

function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** Writes a file that is not there yet, whole or not at all. Throws UsageError where it is, or where it cannot. */
export function writeNew(text: string, file: string): void {
  finished(() => link(text, file))
}

function link(text: string, file: string): void {
  try {
    putNewFile(file, text)
  } catch (error) {
    throw isThere(error) ? alreadyThere(file) : unwritable(file)
  }
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
