import { utf8 } from './utf8.ts'

// Own code because the core may not know a platform: Node, browser and worker each offer another one.

const constants = Uint32Array.from(primes(64), prime => fraction(Math.cbrt(prime)))
const initial = Uint32Array.from(primes(8), prime => fraction(Math.sqrt(prime)))

/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const state = initial.slice()
  const message = padded(utf8(text))
  const words = new Uint32Array(64)
  for (let block = 0; block < message.length; block += 64) {
    for (let i = 0; i < 16; i++) {
      const at = block + i * 4
      words[i] =
        (byte(message, at) << 24) | (byte(message, at + 1) << 16) | (byte(message, at + 2) << 8) | byte(message, at + 3)
    }
    compress(state, words)
  }
  return [...state].map(word => word.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, words: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const early = at(words, i - 15)
    const late = at(words, i - 2)
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[i] = at(words, i - 16) + low + at(words, i - 7) + high
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g)
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + at(constants, i) + at(words, i)) | 0
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((value, i) => {
    state[i] = at(state, i) + value
  })
}

/** A one, zeros, and the length in bits at the end of the last block of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  const message = new Uint8Array(((length + 8) & ~63) + 64)
  message.set(bytes)
  message[length] = 128
  for (let index = 1; index <= 4; index++) message[message.length - index] = ((length * 8) >>> (8 * (index - 1))) & 255
  return message
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0
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
