import { readSync } from 'node:fs'
import type { Document } from '../../model/document.ts'
import { filesNamedIn } from '../../model/evidence.ts'
import { configurationName } from '../configuration.ts'
import { plainFilesIn } from '../plain-file.ts'
import { UsageError } from '../usage-error.ts'
import type { Commit } from './commit.ts'

/** A file as it goes into a pack before anything is left out of it. */
export interface Original {
  readonly path: string
  readonly bytes: Buffer
  readonly in: 'commit' | 'changed' | 'new' | 'unknown'
  readonly document?: Document
}

/** The most bytes of one pack: what ZIP without its extension can count, with room for the rest. */
const most = 2 ** 31

/** The files of documents, as the commit has them where it has them. Throws UsageError where one is gone. */
export function originalsOf(folder: string, documents: readonly Document[], commit: Commit | undefined): Original[] {
  return documents.map(document => {
    const file = originalAt(folder, document.path, commit)
    if (!file) throw gone(document.path)
    return { ...file, document }
  })
}

/** The files that documents name as evidence, in the order of their paths, and how many of those named are not in the tree. */
export function evidenceOf(
  folder: string,
  documents: readonly Document[],
  tree: ReadonlySet<string>,
  commit: Commit | undefined,
): { readonly files: readonly Original[]; readonly notHere: number } {
  const own = new Set(documents.map(({ path }) => path))
  const named = new Set(documents.flatMap(filesNamedIn).flatMap(({ path }) => path ?? []))
  const paths = [...named].filter(path => !own.has(path)).sort()
  const files = paths.flatMap(path => (tree.has(path) ? (originalAt(folder, path, commit) ?? []) : []))
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > most) throw tooMuch
  return { files, notHere: paths.length - files.length }
}

/** The configuration, where there is one. */
export function configurationAt(folder: string, commit: Commit | undefined): Original[] {
  const file = originalAt(folder, configurationName, commit)
  return file ? [file] : []
}

function originalAt(folder: string, path: string, commit: Commit | undefined): Original | undefined {
  const bytes = plainFilesIn(folder).open(path, (descriptor, size) => {
    if (size > most) throw tooMuch
    const buffer = Buffer.alloc(size)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, size, 0))
  })
  if (!bytes) return undefined
  return commit ? { path, ...commit.compare(path, bytes) } : { path, bytes, in: 'unknown' }
}

const tooMuch = new UsageError({
  da: 'pack: bilagene fylder mere end 2 GB; afgræns pakken med --for',
  en: 'pack: the files named as evidence are more than 2 GB; narrow the pack with --for',
})

function gone(path: string): UsageError {
  return new UsageError({
    da: `pack: ${path} forsvandt, mens pakken blev lavet`,
    en: `pack: ${path} disappeared while the pack was being made`,
  })
}
