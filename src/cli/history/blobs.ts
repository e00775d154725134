import { limits } from '../../text/limits.ts'
import { gitFed } from '../git.ts'

/** The most bytes that are read of a history. */
const most = 64 * 1024 * 1024

/** The texts of objects; what is asked for twice is read once. */
export interface Blobs {
  /** Reads what has not been read, as far as there is room. */
  read(objects: Iterable<string>): void
  /** Undefined where it could not be read, or is larger than a document may be. */
  text(object: string): string | undefined
  /** Whether there was no room for all that was asked for. */
  readonly full: boolean
  /** Whether some were left behind by a partial clone. */
  readonly lacking: boolean
}

/** Reads the texts of objects of a repository. */
export function blobsOf(folder: string): Blobs {
  const texts = new Map<string, string | undefined>()
  let room = most
  let lacking = false
  return {
    read(objects) {
      const fresh = [...new Set(objects)].filter(object => !texts.has(object))
      for (const object of fresh) texts.set(object, undefined)
      const sizes = sizesOf(folder, fresh)
      lacking ||= sizes.length < fresh.length
      const small = sizes.filter(({ size }) => size <= limits.fileBytes)
      const fitting = small.filter(({ size }) => {
        room -= size
        return room >= 0
      })
      for (const [object, text] of textsOf(
        folder,
        fitting.map(({ object }) => object),
      ))
        texts.set(object, text)
    },
    text: object => texts.get(object),
    get lacking() {
      return lacking
    },
    get full() {
      return room < 0
    },
  }
}

/** Of those that are here; older versions of git answer nothing at all where one is not. */
function sizesOf(folder: string, objects: readonly string[]): { object: string; size: number }[] {
  if (objects.length === 0) return []
  const told = gitFed(folder, linesOf(objects), 'cat-file', '--batch-check')?.toString('latin1') ?? ''
  return [...told.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)].map(([, object = '', size]) => ({
    object,
    size: Number(size),
  }))
}

function* textsOf(folder: string, objects: readonly string[]): Iterable<[object: string, text: string]> {
  if (objects.length === 0) return
  const told = gitFed(folder, linesOf(objects), 'cat-file', '--batch')
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let start = 0; told && start < told.length; ) {
    const line = told.indexOf('\n', start)
    if (line < 0) return
    const [object = '', type, size] = told.toString('latin1', start, line).split(' ')
    const end = line + 1 + (type === 'blob' ? Number(size) : 0)
    if (type === 'blob') yield [object, decoder.decode(told.subarray(line + 1, end))]
    start = type === 'blob' ? end + 1 : end
  }
}

function linesOf(objects: readonly string[]): string {
  return objects.map(object => `${object}\n`).join('')
}
