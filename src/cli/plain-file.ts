import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { limits } from '../text/limits.ts'
import type { File } from '../text/source.ts'
import { type FileOnDisk, fileOnDisk } from './file-on-disk.ts'

/** Opens and reads what lies below a folder, and nothing that lies elsewhere. */
export interface PlainFiles {
  /** What is made of a file while it is open, told its size in bytes; undefined where the path is no plain file: a link, a pipe, gone. */
  readonly open: <T>(path: string, use: (descriptor: number, bytes: number) => T) => T | undefined
  /** A file as text, cut at the size limit; undefined where the path is no plain file, and without text where it may not be read. */
  readonly read: (path: string) => FileOnDisk | File | undefined
}

// The last part of a path may be no link either; nobody waits for the other end of a pipe.
const plainly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Many files are read into one piece of memory: to ask for a piece takes longer than to read a file. */
const roomBytes = 1024 * 1024
/** In bytes: of so many the first reading is kept until somebody asks. What lies beyond is read again then: most is, once, or never. */
const mostKept = 16 * 1024 * 1024

/** What may be read below a real folder. The folders on the way to each file are looked at once. */
export function plainFilesIn(folder: string): PlainFiles {
  const real = new Map<string, boolean | 'unopened'>()
  let room = Buffer.alloc(0)
  // Who reads one file alone shall not hold room for many.
  let isFirst = true
  let kept = 0
  return { open, read }

  function open<T>(path: string, use: (descriptor: number, bytes: number) => T): T | undefined {
    const opened = descriptorOf(path)
    return typeof opened === 'number' ? used(opened, use) : undefined
  }

  function descriptorOf(path: string): number | 'absent' | 'unopened' {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const way = name.includes(sep) ? false : isReal(path.slice(0, -name.length - 1))
    if (way !== true) return way || 'absent'
    try {
      return openSync(join(folder, path), plainly)
    } catch (error) {
      return isAbsent(error) ? 'absent' : 'unopened'
    }
  }

  function used<T>(descriptor: number, use: (descriptor: number, bytes: number) => T): T | undefined {
    try {
      const status = fstatSync(descriptor)
      return status.isFile() ? use(descriptor, status.size) : undefined
    } finally {
      closeSync(descriptor)
    }
  }

  function read(path: string): FileOnDisk | File | undefined {
    const opened = descriptorOf(path)
    if (opened === 'absent') return undefined
    if (opened === 'unopened') return unopened(path)
    try {
      return used(opened, (descriptor, bytes) => {
        const read = bytesOf(descriptor, bytes)
        const keeps = kept + read.length <= mostKept
        const file = fileOnDisk({ path, read, bytes, again: () => again(path) }, keeps)
        if (keeps) {
          kept += read.length
          room = room.subarray(read.length)
        }
        return file
      })
    } catch {
      return unopened(path)
    }
  }

  /** The bytes of a file, which the next one to be read may take the room of. */
  function bytesOf(descriptor: number, bytes: number): Buffer {
    const most = Math.min(bytes, limits.fileBytes + 1)
    if (room.length < most) room = Buffer.allocUnsafeSlow(isFirst ? most : Math.max(most, roomBytes))
    isFirst = false
    return room.subarray(0, readSync(descriptor, room, 0, most, 0))
  }

  function again(path: string): Buffer | undefined {
    try {
      return open(path, bytesOf)
    } catch {
      return undefined
    }
  }

  function isReal(below: string): boolean | 'unopened' {
    const known = real.get(below)
    if (known !== undefined) return known
    const is = liesWhereItSays(folder, below)
    real.set(below, is)
    return is
  }
}

/** Whether a path leads down into a real folder, and no link leads elsewhere on the way. */
function liesWhereItSays(folder: string, below: string): boolean | 'unopened' {
  try {
    const way = relative(folder, realpathSync(join(folder, below)))
      .split(sep)
      .join('/')
    return way === below && way.split('/')[0] !== '..'
  } catch (error) {
    return isAbsent(error) ? false : 'unopened'
  }
}

/** A file or a folder that is there, of which nobody can say what it holds. */
export function unopened(path: string): File {
  return { path, text: '', bytes: 0, unread: 'unopened' }
}

/** Whether there is nothing plain at a path: gone, a loop of links, or no file at all. All else is one that may not be read. */
export function isAbsent(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return ['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR', 'ENXIO', 'ENODEV'].includes(String(code))
}
