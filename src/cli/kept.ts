import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { documentsOf } from '../model/documents.ts'
import { evidenceFilesOf } from '../model/evidence.ts'
import { parse } from '../model/parse.ts'
import type { File } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { baselineName } from './baseline-file.ts'
import { configurationName } from './configuration.ts'
import { isCandidate } from './files.ts'
import { plainFilesIn } from './plain-file.ts'
import { UsageError } from './usage-error.ts'

/**
 * Refuses to put what a command found in the place of a document of ours, the configuration or the baseline. What else is there may be an
 * earlier report, and is replaced. Throws UsageError.
 */
export function refuseKept(file: string): void {
  const name = basename(file)
  if (name === configurationName || name === baselineName) {
    if (existsSync(file)) throw kept(file)
  } else if (isCandidate(name) && existsSync(file)) {
    const read = plainFilesIn(realpathSync(dirname(file))).read(name)
    if (read && parse(read)) throw kept(file)
  }
}

/** Refuses the same in the place of a file that the command was told to read. Throws UsageError. */
export function refuseInputs(output: Request['options'][string], inputs: readonly unknown[]): void {
  const place = placeOf(output)
  if (place !== undefined && inputs.some(input => placeOf(input) === place)) throw kept(String(output))
}

/** Refuses the same in the place of what is judged: a document, also one whose metadata stand in an index, or a file named as evidence. Throws UsageError. */
export function refuseJudged(output: Request['options'][string], folder: string, { paths, files }: Tree): void {
  const place = placeOf(output)
  if (place === undefined) return
  const path = relative(folder, place).split(sep).join('/')
  if (!paths.includes(path)) return
  // Only what has its name in it can speak of it, and to search texts takes less than to read what they say.
  const naming = files.filter(file => file.path === path || file.text.includes(basename(path)))
  const documents = documentsOf(naming)
  if (documents.some(one => one.path === path) || evidenceFilesOf(documents).has(path)) throw kept(String(output))
}

/** The files below a folder that may be ours, and the paths of all. */
interface Tree {
  readonly paths: readonly string[]
  readonly files: readonly File[]
}

/** Where a file is that a caller names; undefined where there is none. */
function placeOf(named: unknown): string | undefined {
  if (typeof named !== 'string') return undefined
  const file = resolve(named)
  try {
    // A link in its place is replaced itself, and what it leads to is left alone.
    return existsSync(file) ? join(realpathSync(dirname(file)), basename(file)) : undefined
  } catch {
    return undefined
  }
}

function kept(file: string): UsageError {
  return new UsageError({
    da: `--output: ${file} er en af de filer, nis2lint læser, og er ikke rørt; vælg et navn, ingen fil har, f.eks. --output nis2lint-output`,
    en: `--output: ${file} is one of the files that nis2lint reads and was not touched; choose a name that no file has, for example --output nis2lint-output`,
  })
}
