import { crc32 } from '../../report/zip/crc32.ts'
import { isSafe, type ZipEntry, zipOf } from '../../report/zip.ts'

/** Why bytes are no archive as `zipOf` writes it. What other programs would read in them, or guess, is not looked at. */
export type NotOurs =
  | 'not-zip'
  | 'cut-short'
  | 'trailing'
  | 'zip64'
  | 'encrypted'
  | 'compressed'
  | 'too-many'
  | 'path'
  | 'twice'
  | 'overlapping'
  | 'foreign'

/** The files of an archive, and those whose bytes do not fit the sum beside them; or why it was not read. */
export type ReadZip =
  | { readonly entries: readonly ZipEntry[]; readonly broken: readonly string[] }
  | { readonly refused: NotOurs; readonly path?: string }

/** The most files that are read: more than any organisation has documents, and few enough for each check. */
const mostEntries = 20_000
const [endSize, centralSize, localSize] = [22, 46, 30]

/**
 * Reads an archive that must be, byte for byte, what `zipOf` makes of its files: stored, one after another with nothing between, before
 * or behind. So nothing is inflated, no size is believed, and there is no second way to read it. Never throws.
 */
export function readZip(bytes: Buffer): ReadZip {
  const end = endOf(bytes)
  if (typeof end === 'string') return { refused: end }
  const entries: ZipEntry[] = []
  const broken: string[] = []
  const paths = new Set<string>()
  let [at, expected] = [end.start, 0]
  for (let index = 0; index < end.count; index++) {
    if (at + centralSize > end.at || bytes.readUInt32LE(at) !== 0x02014b50) return { refused: 'foreign' }
    const flags = bytes.readUInt16LE(at + 8)
    const [sum, packed, size] = [16, 20, 24].map(offset => bytes.readUInt32LE(at + offset)) as [number, number, number]
    const length = bytes.readUInt16LE(at + 28)
    const path = nameIn(bytes.subarray(at + centralSize, Math.min(at + centralSize + length, end.at)))
    if (path === undefined || !isSafe(path)) return { refused: 'path' }
    if (flags & 1) return { refused: 'encrypted', path }
    if ([packed, size, bytes.readUInt32LE(at + 42)].includes(0xffffffff)) return { refused: 'zip64', path }
    if (bytes.readUInt16LE(at + 10) !== 0) return { refused: 'compressed', path }
    if (paths.has(path)) return { refused: 'twice', path }
    const start = bytes.readUInt32LE(at + 42)
    const data = start + localSize + length
    if (start !== expected) return { refused: start < expected ? 'overlapping' : 'foreign', path }
    if (packed !== size || data + size > end.start) return { refused: 'overlapping', path }
    const held = bytes.subarray(data, data + size)
    if (crc32(held) !== sum) broken.push(path)
    entries.push({ path, bytes: held })
    paths.add(path)
    expected = data + size
    at += centralSize + length
  }
  if (at !== end.at || expected !== end.start) return { refused: 'foreign' }
  // With a file altered the whole cannot be what was written; which one says more.
  if (broken.length === 0 && !bytes.equals(zipOf(entries))) return { refused: 'foreign' }
  return { entries, broken }
}

/** Where the directory begins and ends, and how many files it lists. */
function endOf(bytes: Buffer): NotOurs | { readonly at: number; readonly start: number; readonly count: number } {
  const at = bytes.length - endSize
  if (at < 0 || bytes.readUInt32LE(at) !== 0x06054b50) return lacksEnd(bytes)
  const [count, size, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 12), bytes.readUInt32LE(at + 16)]
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return 'zip64'
  if (count > mostEntries) return 'too-many'
  return start + size === at ? { at, start, count } : 'foreign'
}

function lacksEnd(bytes: Buffer): NotOurs {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== 0x04034b50) return 'not-zip'
  return bytes.includes(Buffer.from([0x50, 0x4b, 5, 6])) ? 'trailing' : 'cut-short'
}

function nameIn(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
