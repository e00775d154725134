import type { Settings } from '../engine/settings.ts'
import type { KnownOf } from '../freedom.ts'
import type { Lang } from '../law/types.ts'
import { type Judgement, judged } from '../lint.ts'
import { documentsOf } from '../model/documents.ts'
import { type Shard, shareOf } from '../model/shard.ts'
import { type Outlook, outlookOf } from '../outlook.ts'
import { type Sources, sourcesOf } from '../report/located.ts'
import type { File } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { readTree, realFolder } from './files.ts'
import { toldByHistory } from './history/tell.ts'
import { type Ground, type Judging, judgingAll } from './judging.ts'
import { refuseInputs, refuseJudged } from './kept.ts'
import { type Places, placesNamed } from './operands.ts'
import { shardIn } from './shard.ts'
import { today } from './today.ts'
import { wantedIn } from './wanted.ts'
import { isWithin, reportedAt, rootsOf } from './within.ts'

/** What a command works on: the judgements it was asked for, and what it needs to print them. */
export interface Gathered {
  readonly judgements: readonly Judgement[]
  readonly sources: Sources
  readonly lang: Lang
  readonly asOf: string
  /** Which part of the entities it is, where several runs share them. */
  readonly shard?: Shard | undefined
  /** How long the verdict stands where nobody touches the documents. It takes a while, so only whoever needs it asks. */
  readonly outlook: () => Outlook
}

/** The same with where it was read from, what, and what it was asked for. */
export interface GatheredFrom extends Gathered {
  /** The folder judged, as the caller reaches it and by its real path. */
  readonly root: string
  readonly folder: string
  readonly files: readonly File[]
  /** What the organisation chose. */
  readonly settings: Settings
  /** Whether the caller asked about a path. */
  readonly isWanted: (path: string) => boolean
  /** Every path in it, of ours or not. */
  readonly paths: readonly string[]
  /** What is known of the files since they were judged. */
  readonly known: KnownOf | undefined
  /** What the same judgement makes of the files with other texts. */
  readonly judge: (files: readonly File[]) => readonly Judgement[]
}

/** Judges files, where somebody remembers what was judged before. */
export type Judge = (files: readonly File[], ground: Ground) => Judging

/** Reads and judges what the caller named: everything below here, or a folder elsewhere. Throws UsageError. */
export function gather({ operands, options }: Request, otherwise: Lang, judgeFiles?: Judge): GatheredFrom {
  return gatherIn(placesNamed(operands), options, otherwise, judgeFiles)
}

/** The same of a folder that is read as if it were the one the caller named. */
export function gatherIn(
  { root, within, named }: Places,
  options: Request['options'],
  otherwise: Lang,
  judgeFiles: Judge = judgingAll,
): GatheredFrom {
  const folder = realFolder(root)
  refuseInputs(options['output'], [options['config']])
  const configuration = readConfiguration(folder, text(options['config']))
  const tree = readTree(folder, configuration.ignore)
  const { paths, files } = tree
  refuseJudged(options['output'], folder, tree)
  const wanted = wantedIn({ within, named }, configuration, paths)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  const asOf = text(options['as-of']) ?? today()
  const shard = shardIn(options['shard'])
  const share = shard && shareOf(files, shard)
  // Paths that the caller names are looked for among all documents.
  const read = share && wanted.length === 0 ? share.files : files
  const { settings } = configuration
  const judging = judgeFiles(read, {
    folder,
    tree: new Set(paths),
    asOf,
    settings,
    digests: options['format'] === 'json',
  })
  const asked = (all: readonly Judgement[]) => {
    const reported = share && wanted.length === 0 ? all : reportedAt(all, wanted, { root, paths })
    return share ? reported.filter(({ workspace }) => share.roots.has(workspace.root)) : reported
  }
  const judgements = toldByHistory(folder, asked(judging.judgements), files, asOf)
  const own = new Set(read.map(({ path }) => path))
  const judge = (others: readonly File[]) =>
    asked(judged(documentsOf(others.filter(({ path }) => own.has(path))), judging.options))
  const outlook = () => outlookOf(judging.documents, judging.options, rootsOf(judgements))
  const isWanted = (path: string) => wanted.length === 0 || wanted.some(one => isWithin(path, one))
  const about = {
    lang,
    asOf,
    shard,
    outlook,
    root,
    folder,
    files,
    paths,
    settings,
    isWanted,
    judge,
    // Digests may be on record in files that this shard does not read.
    known: share ? undefined : judging,
  }
  return { judgements, sources: sourcesOf(files, judging.lines), ...about }
}

function text(value: Request['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
