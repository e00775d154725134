import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainFilesIn } from '../plain-file.ts'
import { putNewFile } from '../whole-file.ts'

/** Says of a text whether it was written here. */
export interface Seal {
  readonly of: (name: string, text: string) => string
  readonly holds: (name: string, text: string, seal: string) => boolean
}

/**
 * The seal of a cache: by a key that never leaves its folder, so that a file which was made elsewhere, or changed, is not believed.
 * Undefined where the key cannot be read or made.
 */
export function sealIn(folder: string): Seal | undefined {
  const key = keyIn(folder)
  if (!key) return undefined
  const of = (name: string, text: string) =>
    createHmac('sha256', key).update(`${name}\n`).update(text).digest('base64url')
  return {
    of,
    holds: (name, text, seal) => {
      const [own, given] = [Buffer.from(of(name, text)), Buffer.from(seal)]
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
