import { randomUUID } from 'node:crypto'
import { chmodSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Puts a file in the place of what is there, whole or not at all. Throws as the disk does. */
export function putFile(file: string, content: string | Uint8Array, mode?: number): void {
  inPart(file, content, mode, part => renameSync(part, file))
}

/** Puts a file where there is none yet, whole or not at all. Throws as the disk does, and where there is one. */
export function putNewFile(file: string, content: string | Uint8Array, mode?: number): void {
  // Unlike renaming, linking never takes the place of what is there.
  inPart(file, content, mode, part => linkSync(part, file))
}

/** Writes to a file of another name beside it, and leaves nothing of that behind. */
function inPart(
  file: string,
  content: string | Uint8Array,
  mode: number | undefined,
  place: (part: string) => void,
): void {
  const part = join(dirname(file), `.${randomUUID()}.part`)
  try {
    writeFileSync(part, content, { flag: 'wx', ...(mode === undefined ? {} : { mode }) })
    // What the process leaves out of the modes of its files may be more than is wanted.
    if (mode !== undefined) chmodSync(part, mode)
    place(part)
  } finally {
    discard(part)
  }
}

/** Takes away what was written, if anything was. Where even that fails there is no more to do, and something else to say. */
function discard(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {}
}
