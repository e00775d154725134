import { bitsOf } from './bits.ts'
import { distanceSymbol, lengthSymbol } from './symbols.ts'

/** How far back a repetition may lie, and how long it may be (RFC 1951). */
const window = 0x8000
const [shortest, longest] = [3, 258]

/** How many earlier places are tried for the longest repetition: more takes longer and gains little. */
const mostTried = 24

/**
 * Raw deflate data of bytes (RFC 1951), by the bytes alone: one block of the fixed Huffman codes, each repetition the longest of those
 * tried. Not as tight as zlib, but what it writes hangs on no version of anything.
 */
export function deflated(bytes: Uint8Array): Uint8Array {
  const bits = bitsOf(bytes.length)
  const latest = new Int32Array(0x10000).fill(-1)
  const earlier = new Int32Array(window)
  bits.plain(1, 1)
  bits.plain(1, 2)
  for (let at = 0; at < bytes.length; ) {
    const { length, distance } = longestAt(at)
    if (length < shortest) bits.literal(bytes[at] ?? 0)
    else {
      const [symbol, lengthExtra, lengthBits] = lengthSymbol(length)
      bits.literal(symbol)
      bits.plain(lengthExtra, lengthBits)
      const [code, distanceExtra, distanceBits] = distanceSymbol(distance)
      bits.distance(code)
      bits.plain(distanceExtra, distanceBits)
    }
    for (const end = at + (length < shortest ? 1 : length); at < end; at++) remember(at)
  }
  bits.literal(256)
  return bits.end()

  function hashAt(at: number): number {
    const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    return Math.imul(three, 0x9e3779b1) >>> 16
  }

  function remember(at: number): void {
    const hash = hashAt(at)
    earlier[at % window] = latest[hash] ?? -1
    latest[hash] = at
  }

  function longestAt(at: number): { length: number; distance: number } {
    const limit = Math.min(longest, bytes.length - at)
    let [length, distance] = [0, 0]
    let from = limit < shortest ? -1 : (latest[hashAt(at)] ?? -1)
    for (let tries = 0; tries < mostTried && from >= 0 && at - from <= window && length < limit; tries++) {
      // One that is no longer than the best differs where the best ends.
      if (bytes[from + length] === bytes[at + length]) {
        let same = 0
        while (same < limit && bytes[from + same] === bytes[at + same]) same++
        if (same > length) [length, distance] = [same, at - from]
      }
      const next = earlier[from % window] ?? -1
      // The place was since taken by a later one.
      if (next >= from) break
      from = next
    }
    return { length, distance }
  }
}
