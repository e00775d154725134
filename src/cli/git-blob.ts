import { createHash } from 'node:crypto'
import { git } from './git.ts'

/** The bytes of a blob that git holds; undefined where it does not. No filter that the repository sets is asked: those are programs. */
export function blobBytes(folder: string, object: string): Buffer | undefined {
  return git(folder, 'cat-file', 'blob', object)
}

/** The name that git gives a blob: SHA-1 of 40 digits, or SHA-256 of 64 where the repository uses that. */
export function blobName(content: string | Buffer, digits: number): string {
  const bytes = Buffer.from(content)
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex')
}
