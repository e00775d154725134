import type { Settings } from '../engine/settings.ts'
import type { Lang } from '../law/types.ts'
import { type Judgement, judged } from '../lint.ts'
import type { Document } from '../model/document.ts'
import { documentsOf, withIndexed } from '../model/documents.ts'
import { parse } from '../model/parse.ts'
import { type Shard, shareOf } from '../model/shard.ts'
import { type Outlook, outlookOf } from '../outlook.ts'
import { type Sources, sourcesOf } from '../report/located.ts'
import { rules } from '../rules/index.ts'
import type { File } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { readTree, realFolder } from './files.ts'
import { toldByHistory } from './history/tell.ts'
import { notThere, type Places, placesNamed } from './operands.ts'
import { progress } from './progress.ts'
import { proofsOf } from './proofs.ts'
import { shardIn } from './shard.ts'
import { today } from './today.ts'
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
  /** What the same judgement makes of the files with other texts. */
  readonly judge: (files: readonly File[]) => readonly Judgement[]
}

/** Makes documents of files, where somebody remembers what was read before. */
export type Read = (files: readonly File[]) => readonly Document[]

/** Reads and judges what the caller named: everything below here, or a folder elsewhere. Throws UsageError. */
export function gather({ operands, options }: Request, otherwise: Lang, read?: Read): GatheredFrom {
  return gatherIn(placesNamed(operands), options, otherwise, read)
}

/** The same of a folder that is read as if it were the one the caller named. */
export function gatherIn(
  { root, within, named }: Places,
  options: Request['options'],
  otherwise: Lang,
  documentsIn: Read = readSlowly,
): GatheredFrom {
  const folder = realFolder(root)
  const configuration = readConfiguration(folder, text(options['config']))
  const tree = readTree(folder, configuration.ignore)
  const { paths, files } = tree
  const wanted = named ? within : configuration.paths
  for (const path of wanted) if (!paths.some(one => isWithin(one, path))) throw notThere(path)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  const asOf = text(options['as-of']) ?? today()
  const shard = shardIn(options['shard'])
  const share = shard && shareOf(files, shard)
  // Paths that the caller names are looked for among all documents.
  const read = share && wanted.length === 0 ? share.files : files
  const documents = documentsIn(read)
  const proofs = proofsOf(folder, tree, documents, asOf)
  const judging = { rules, asOf, tree: paths, settings: configuration.settings, ...proofs }
  const asked = (all: readonly Judgement[]) => {
    const reported = share && wanted.length === 0 ? all : reportedAt(all, wanted, { root, paths })
    return share ? reported.filter(({ workspace }) => share.roots.has(workspace.root)) : reported
  }
  const judgements = toldByHistory(folder, asked(judged(documents, judging)), files, asOf)
  const own = new Set(read.map(({ path }) => path))
  const judge = (others: readonly File[]) =>
    asked(judged(documentsOf(others.filter(({ path }) => own.has(path))), judging))
  const outlook = () => outlookOf(documents, judging, rootsOf(judgements))
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
    settings: configuration.settings,
    isWanted,
    judge,
  }
  return { judgements, sources: sourcesOf(files), ...about }
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

function text(value: Request['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
