/**
 * SHA-1 (FIPS 180-4) of bytes: for names alone, as UUIDs of version 5 are made with it, never for anything that must not be forged.
 * Own code because the core may not know a platform.
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)
  const message = new DataView(padded(bytes).buffer)
  const words = new Uint32Array(80)
  for (let block = 0; block < message.byteLength; block += 64) {
    for (let i = 0; i < 80; i++) words[i] = i < 16 ? message.getUint32(block + i * 4) : turn(mixed(words, i), 1)
    compress(state, words)
  }
  const digest = new DataView(new ArrayBuffer(20))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (let i = 0; i < 80; i++) {
    const [mix, constant] =
      i < 20
        ? [(b & c) | (~b & d), 0x5a827999]
        : i < 40
          ? [b ^ c ^ d, 0x6ed9eba1]
          : i < 60
            ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
            : [b ^ c ^ d, 0xca62c1d6]
    const next = (turn(a, 5) + mix + e + constant + (words[i] ?? 0)) | 0
    ;[e, d, c, b, a] = [d, c, turn(b, 30), a, next]
  }
  for (const [index, value] of [a, b, c, d, e].entries()) state[index] = (state[index] ?? 0) + value
}

function mixed(words: Uint32Array, i: number): number {
  return (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0)
}

function turn(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(whole.length - 4, bytes.length << 3)
  return whole
}
