import { utf8 } from '../text/utf8.ts'
import { crc32 } from './zip/crc32.ts'

/** One file of an archive; folders are made of the slashes in paths. */
export interface ZipEntry {
  /** From the root of the archive, with `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Makes raw deflate data of bytes, always the same of the same. */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/** What the 16 and 32 bits of the format can count; what is beyond them is for ZIP64, which no archive of ours needs. */
const most = { entries: 0xffff, bytes: 0xffffffff, name: 0xffff } as const

/** Midnight on 1 January 1980, where the format's calendar begins: a real time would make each archive another. */
const [time, date] = [0, (1 << 5) | 1]

/** That names are UTF-8. */
const flags = 0x0800

/**
 * A ZIP archive (APPNOTE 6.3.10) in the order of the entries: the same bytes from the same entries, on every machine and in every year.
 *
 * Entries are stored. Deflate has no one right output, and what zlib gives differs between its versions and its forks, so that a
 * digest of the archive would hold on one Node only; an archive that is kept as evidence is worth more open to the plainest reader
 * than small. Where size counts, `deflate` is given: it must depend on the bytes alone, as `zip/deflate.ts` does.
 */
export function zipOf(entries: readonly ZipEntry[], deflate?: Deflate): Uint8Array {
  demand(entries.length <= most.entries, `${entries.length} files`)
  demand(new Set(entries.map(({ path }) => path)).size === entries.length, 'two files of one path')
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const { path, bytes } of entries) {
    demand(isSafe(path), `a file called ${JSON.stringify(path)}`)
    const name = utf8(path)
    const smaller = deflate?.(bytes)
    const [method, data] = smaller && smaller.length < bytes.length ? [8, smaller] : [0, bytes]
    demand(name.length <= most.name && bytes.length <= most.bytes, `a file as large as ${path}`)
    const [version, sum] = [20, crc32(bytes)]
    const same = [u16(version, flags, method, time, date), u32(sum, data.length, bytes.length), u16(name.length, 0)]
    const head = [u32(0x04034b50), ...same, name, data]
    central.push(joined([u32(0x02014b50), u16(version), ...same, u16(0, 0, 0), u32(0, offset), name]))
    local.push(...head)
    offset += head.reduce((sum_, part) => sum_ + part.length, 0)
    demand(offset <= most.bytes, 'so many bytes')
  }
  const directory = joined(central)
  demand(offset + directory.length <= most.bytes, 'so many bytes')
  const count = u16(0, 0, entries.length, entries.length)
  return joined([...local, directory, u32(0x06054b50), count, u32(directory.length, offset), u16(0)])
}

/** Whether a path stays below the folder that the archive is unpacked in, on every system. */
export function isSafe(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !/[\\\u0000-\u001f]|^[A-Za-z]:/.test(path) && path.split('/').every(part => !['', '.', '..'].includes(part))
}

/** Refuses what would give an archive that readers take for another. */
function demand(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(`a ZIP archive cannot hold ${what}`)
}

function u16(...numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(numbers.flatMap(number => [number & 255, (number >>> 8) & 255]))
}

function u32(...numbers: readonly number[]): Uint8Array {
  return joined(numbers.map(number => u16(number & 0xffff, number >>> 16)))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
