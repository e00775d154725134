import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Writes to the file the caller named, whole or not at all, or to the screen. Throws UsageError where it cannot. */
export function write(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text)
    return
  }
  const part = join(dirname(file), `.${randomUUID()}.part`)
  try {
    writeFileSync(part, text, { flag: 'wx' })
    renameSync(part, file)
  } catch {
    rmSync(part, { force: true })
    throw new UsageError({ da: `${file} kan ikke skrives`, en: `${file} cannot be written` })
  }
}
