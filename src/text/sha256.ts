import { writeUtf8 } from './utf8.ts'

// Own code because the core may not know a platform: browser and worker each offer another one, which does not answer at once. Every byte
// of many documents goes through here, so it is written with plain variables, which are several times as fast as lists of them. On Node
// `#sha256` is what Node has itself.

const constants = Int32Array.from(primes(64), prime => fraction(Math.cbrt(prime)))
const initial = Int32Array.from(primes(8), prime => fraction(Math.sqrt(prime)))
const words = new Int32Array(64)

/** The bytes of most texts are written here, each time anew. */
const page = new Uint8Array(64 * 1024)

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, or of bytes, as 64 lower-case hexadecimal digits. */
export function sha256(of: string | Uint8Array): string {
  // A code unit takes three bytes at most, and the end of the message 72.
  const room = of.length * 3 + 72
  const message = room <= page.length ? page : new Uint8Array(room)
  const length = typeof of === 'string' ? writeUtf8(of, message) : of.length
  if (typeof of !== 'string') message.set(of)
  const total = ((length + 8) & ~63) + 64
  // A one, zeros, and the length in bits at the end of the last block of 64 bytes.
  message.fill(0, length, total)
  message[length] = 128
  for (let index = 1; index <= 4; index++) message[total - index] = ((length * 8) >>> (8 * (index - 1))) & 255

  const state = initial.slice()
  for (let block = 0; block < total; block += 64) compress(state, message, block)
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function compress(state: Int32Array, message: Uint8Array, block: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const word = i < 16 ? read(message, block + i * 4) : expanded(i)
    words[i] = word
    const high = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const first = (h + high + (g ^ (e & (f ^ g))) + (constants[i] as number) + word) | 0
    const low = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const second = (low + ((a & b) | (c & (a | b)))) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] as number) + value
}

function read(message: Uint8Array, at: number): number {
  return (
    (byte(message, at) << 24) | (byte(message, at + 1) << 16) | (byte(message, at + 2) << 8) | byte(message, at + 3)
  )
}

function byte(message: Uint8Array, at: number): number {
  return message[at] as number
}

function expanded(i: number): number {
  const early = words[i - 15] as number
  const late = words[i - 2] as number
  const low = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3)
  const high = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10)
  return ((words[i - 16] as number) + low + (words[i - 7] as number) + high) | 0
}

/** The first 32 bits behind the point of a root of a prime, which is where the standard takes its constants from. */
function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32)
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every(prime => n % prime !== 0)) found.push(n)
  return found
}
