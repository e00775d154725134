import { sha1 } from '../../text/sha1.ts'
import { utf8 } from '../../text/utf8.ts'

/** The space that our names are in, drawn once. */
const space = bytesOf('5d0a8f3e-6c1b-4f0e-9b7a-2e4d91c7a6f3')

/**
 * The UUID of a name (RFC 9562, version 5): the same name has the same on every machine and in every year. OSCAL takes the versions 4
 * and 5 alone, so that it cannot be the one of SHA-256.
 */
export function uuidOf(name: string): string {
  const bytes = utf8(name)
  const whole = new Uint8Array(space.length + bytes.length)
  whole.set(space)
  whole.set(bytes, space.length)
  const digest = sha1(whole).slice(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function bytesOf(uuid: string): Uint8Array {
  return Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], byte => Number.parseInt(byte, 16))
}

/** Gives names UUIDs within one document, the second of one name another than the first: ids in documents may be used twice. */
export function naming(prefix: string): (name: string) => string {
  const seen = new Map<string, number>()
  return name => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return uuidOf(`${prefix}/${name}${times === 1 ? '' : `/${times}`}`)
  }
}
