import { readFileSync } from 'node:fs'
import { UsageError } from './usage-error.ts'

/** The text of a file that the caller names. Throws UsageError where it cannot be read. */
export function namedText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw cannotRead(file)
  }
}

/** What to say of a file that the caller names and that cannot be read. */
export function cannotRead(file: string): UsageError {
  return new UsageError({ da: `${file} kan ikke læses`, en: `${file} cannot be read` })
}
