import { isCandidate, isIgnored, readable, type Tree } from '../../src/cli/files.ts'
import { git } from '../../src/cli/git.ts'
import { blobBytes, blobName } from '../../src/cli/git-blob.ts'
import { blobsOf } from '../../src/cli/history/blobs.ts'
import { limits } from '../../src/text/limits.ts'
import type { File } from '../../src/text/source.ts'

/** A file as git keeps it. */
export interface Entry {
  readonly path: string
  readonly mode: string
  readonly object: string
  readonly bytes: number
}

/** A tree read from git, and its entries by their paths: what is no text is read from those when it is asked for. */
export interface TreeAt extends Tree {
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * The tree of a commit below a folder, as `readTree` reads the folder. What is the same in the checkout is taken from there.
 * Undefined where git does not hold all of it, as in a partial clone.
 */
export function treeAt(
  folder: string,
  all: ReadonlyMap<string, Entry>,
  ignore: readonly string[],
  checkout: readonly File[],
): TreeAt | undefined {
  const entries = [...all.values()].filter(({ path }) => !isIgnored(path, ignore))
  const candidates = entries.filter(({ path, mode }) => mode.startsWith('100') && isCandidate(path))
  const known = new Map(checkout.map(file => [file.path, file]))
  const same = (entry: Entry) => {
    const file = known.get(entry.path)
    return file && file.bytes === entry.bytes && blobName(file.text, entry.object.length) === entry.object
      ? file
      : undefined
  }
  const small = candidates.filter(({ bytes }) => bytes <= limits.fileBytes)
  const blobs = blobsOf(folder)
  blobs.read(small.filter(entry => !same(entry)).map(({ object }) => object))
  if (blobs.full || blobs.lacking) return undefined
  const files = readable(candidates, (entry): File => {
    const { path, bytes, object } = entry
    // What is too large is not read on either side; where it begins, it may say that it is ours.
    const begins = known.get(path)?.bytes === bytes ? known.get(path)?.text : undefined
    return same(entry) ?? { path, bytes, text: blobs.text(object) ?? begins ?? '' }
  })
  return { paths: entries.map(({ path }) => path), files, entries: new Map(entries.map(one => [one.path, one])) }
}

/**
 * All that a commit holds below a folder, by path and in the order of paths; undefined where git cannot tell. Without `--full-tree`:
 * paths are those below the folder, as in the checkout.
 */
export function entriesAt(folder: string, commit: string): ReadonlyMap<string, Entry> | undefined {
  const listed = git(folder, 'ls-tree', '-r', '-z', '-l', '--end-of-options', commit)?.toString('utf8')
  const lines = listed?.split('\0').filter(Boolean)
  const entries = lines?.flatMap(line => {
    const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? []
    return mode && object && size && path ? [{ path, mode, object, bytes: size === '-' ? 0 : Number(size) }] : []
  })
  // Git does not know the size of what a partial clone lacks, and says so in its place.
  if (!entries || entries.length !== lines?.length) return undefined
  return new Map(entries.sort((a, b) => (a.path < b.path ? -1 : 1)).map(entry => [entry.path, entry]))
}

/** The text of a plain file of a tree; undefined where it is none, or git does not hold it. */
export function textAt(folder: string, entry: Entry | undefined): string | undefined {
  return entry?.mode.startsWith('100') ? blobBytes(folder, entry.object)?.toString('utf8') : undefined
}
