import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainFilesIn } from '../plain-file.ts'
import { putNewFile } from '../whole-file.ts'

/** Says of lines whether they were written here. */
export interface Seal {
  readonly of: (name: string, lines: string | Buffer) => string
  readonly holds: (name: string, lines: Buffer, seal: string) => boolean
}

/**
 * The seal of a cache: by a key that never leaves its folder, so that a file which was made elsewhere, or changed, is not believed.
 * Undefined where the key cannot be read or made.
 */
export function sealIn(folder: string): Seal | undefined {
  const key = keyIn(folder)
  if (!key) return undefined
  const of = (name: string, lines: string | Buffer) =>
    createHmac('sha256', key).update(`${name}\n`).update(lines).digest('base64url')
  return {
    of,
    holds: (name, lines, seal) => {
      const [own, given] = [Buffer.from(of(name, lines)), Buffer.from(seal)]
      return own.length === given.length && timingSafeEqual(own, given)
    },
  }
}

/** In bytes. */
const length = 32

/** Of several runs that make one at the same time, all use that of the first. */
function keyIn(folder: string): Buffer | undefined {
  const known = keyAt(folder)
  if (known) return known
  try {
    putNewFile(join(folder, 'key'), randomBytes(length), 0o600)
  } catch {}
  return keyAt(folder)
}

function keyAt(folder: string): Buffer | undefined {
  try {
    const key = plainFilesIn(folder).open('key', descriptor => readFileSync(descriptor))
    return key?.length === length ? key : undefined
  } catch {
    return undefined
  }
}
