import { createHash } from 'node:crypto'
import { lstatSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../model/document.ts'
import { evidenceFilesOf, type FileDigest } from '../model/evidence.ts'
import { type PlainFiles, plainFilesIn } from './plain-file.ts'

/** The most bytes of a file that is hashed: a scanned page takes one million, a whole year's minutes less than this. */
export const largestEvidence = 100 * 1024 * 1024
const chunk = 1024 * 1024

/**
 * The digests of the files that documents name as evidence. Only of those in the tree, so that nothing comes out about files
 * which the repository does not hold, such as keys that git ignores. No link is followed.
 */
export function digestsOfNamed(
  folder: string,
  documents: readonly Document[],
  paths: Iterable<string>,
): Map<string, FileDigest> {
  const tree: ReadonlySet<string> = paths instanceof Set ? paths : new Set(paths)
  return digestsOf(
    folder,
    [...evidenceFilesOf(documents)].filter(path => tree.has(path)),
  )
}

/** The digests of some files, of those that are there. */
export function digestsOf(folder: string, paths: readonly string[]): Map<string, FileDigest> {
  const files = plainFilesIn(folder)
  return new Map(paths.flatMap(path => entry(path, digestOf(folder, files, path))))
}

/** A digest by its path; nothing where there is none. */
export function entry(path: string, digest: FileDigest | undefined): [string, FileDigest][] {
  return digest ? [[path, digest]] : []
}

/** The digest of one file. Undefined where the file is gone: git knows files that somebody has deleted since. */
export function digestOf(folder: string, files: PlainFiles, path: string): FileDigest | undefined {
  const status = lstatSync(join(folder, path), { throwIfNoEntry: false })
  if (!status) return undefined
  if (status.isSymbolicLink()) return { unread: 'link' }
  try {
    return files.open(path, hashed) ?? { unread: 'unreadable' }
  } catch {
    return { unread: 'unreadable' }
  }
}

function hashed(descriptor: number, bytes: number): FileDigest {
  if (bytes > largestEvidence) return { unread: 'tooLarge' }
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(Math.min(bytes + 1, chunk))
  for (let at = 0; at <= bytes; ) {
    const length = readSync(descriptor, buffer, 0, buffer.length, at)
    if (length === 0) break
    hash.update(buffer.subarray(0, length))
    at += length
  }
  return { sha256: hash.digest('hex') }
}
