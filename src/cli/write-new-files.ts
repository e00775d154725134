import { mkdirSync, realpathSync, rmdirSync, rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { UsageError } from './usage-error.ts'
import { putNewFile } from './whole-file.ts'

/** A file to be written, by its whole path. */
export interface NewFile {
  readonly file: string
  readonly text: string
}

/**
 * Writes files that are not there yet, with the folders they need: all of them, or none. Nothing that is there is replaced, and no link
 * in a path is followed. Throws UsageError, and leaves all as it was.
 */
export function writeNewFiles(files: readonly NewFile[]): void {
  const undo: (() => void)[] = []
  let at = ''
  try {
    for (const { file, text } of files) {
      at = file
      const folder = dirname(file)
      makeFolder(folder, undo)
      if (realpathSync(folder) !== folder) throw new Error('a link')
      putNewFile(file, text)
      undo.push(() => rmSync(file, { force: true }))
    }
  } catch {
    for (const step of undo.reverse()) step()
    throw notWritten(at)
  }
}

/** Makes a folder and those above it that are missing, so that just these can be taken away again. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return
    if (code !== 'ENOENT') throw error
    makeFolder(dirname(folder), undo)
    mkdirSync(folder)
  }
  undo.push(() => rmdirSync(folder))
}

function notWritten(file: string): UsageError {
  const name = basename(file)
  return new UsageError({
    da: `${name} kan ikke skrives i ${dirname(file)}; intet er skrevet`,
    en: `${name} cannot be written in ${dirname(file)}; nothing was written`,
  })
}
