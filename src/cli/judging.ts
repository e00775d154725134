import type { Settings } from '../engine/settings.ts'
import { type KnownOf, recordedIn } from '../freedom.ts'
import type { IsoDate } from '../law/calendar.ts'
import { type Judgement, judged, type Options } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { withIndexed } from '../model/documents.ts'
import { parse } from '../model/parse.ts'
import type { KnownLines } from '../report/located.ts'
import { rules } from '../rules/index.ts'
import type { File } from '../text/source.ts'
import { progress } from './progress.ts'
import { proofsOf } from './proofs.ts'

/** What files are judged by: where they lie, beside what, the date, and what the organisation chose. */
export interface Ground {
  /** By its real path. */
  readonly folder: string
  /** Every path in it, of ours or not. */
  readonly tree: ReadonlySet<string>
  readonly asOf: IsoDate
  readonly settings: Settings
  /** Whether the digests of all documents will be asked for, and not only of those that were decided on. */
  readonly digests: boolean
}

/** Files judged. */
export interface Judging extends KnownOf {
  readonly judgements: readonly Judgement[]
  /** What other texts of the same files are judged by. */
  readonly options: Options
  /** What is known of the lines that its findings point at, where the files were not kept. */
  readonly lines?: KnownLines
}

/** Makes documents of files, where somebody remembers what was read before. */
export type Read = (files: readonly File[]) => readonly Document[]

/** Reads and judges all of some files. */
export function judgingAll(files: readonly File[], ground: Ground, read: Read = readSlowly): Judging {
  const { folder, tree, asOf, settings } = ground
  const documents = read(files)
  const options = { rules, asOf, tree, settings, ...proofsOf(folder, { paths: tree, files }, documents, asOf) }
  return { documents, judgements: judged(documents, options), options, recorded: () => recordedIn(files) }
}

/** Reads files for the first time, and says on a terminal how far it has come. */
function readSlowly(files: readonly File[]): Document[] {
  const { step, end } = progress(files.length)
  const parsed = files.flatMap(file => {
    step()
    return parse(file) ?? []
  })
  end()
  const texts = new Map(files.map(file => [file.path, file]))
  return withIndexed(parsed, path => texts.get(path))
}
