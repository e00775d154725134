import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

function keyIn(folder: string): Buffer | undefined {
  const file = join(folder, 'key')
  return keyAt(file) ?? made(folder, file)
}

function keyAt(file: string): Buffer | undefined {
  try {
    const key = readFileSync(file)
    return key.length === length ? key : undefined
  } catch {
    return undefined
  }
}

/** Of several runs that make one at the same time, all use that of the first. */
function made(folder: string, file: string): Buffer | undefined {
  const part = join(folder, `.${randomUUID()}.part`)
  try {
    writeFileSync(part, randomBytes(length), { flag: 'wx', mode: 0o600 })
    linkSync(part, file)
  } catch {
  } finally {
    rmSync(part, { force: true })
  }
  return keyAt(file)
}
