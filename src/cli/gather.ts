import type { Settings } from '../engine/settings.ts'
import type { Lang } from '../law/types.ts'
import { type Judgement, judged } from '../lint.ts'
import { parse } from '../model/parse.ts'
import { type Sources, sourcesOf } from '../report/located.ts'
import { rules } from '../rules/index.ts'
import type { File } from '../text/source.ts'
import type { Request } from './arguments.ts'
import { readConfiguration } from './configuration.ts'
import { readTree, realFolder } from './files.ts'
import { toldByHistory } from './history/tell.ts'
import { notThere, placesNamed } from './operands.ts'
import { progress } from './progress.ts'
import { proofsOf } from './proofs.ts'
import { today } from './today.ts'
import { isWithin, reportedAt } from './within.ts'

/** What a command works on: the judgements it was asked for, and what it needs to print them. */
export interface Gathered {
  readonly judgements: readonly Judgement[]
  readonly sources: Sources
  readonly lang: Lang
  readonly asOf: string
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
}

/** Reads and judges what the caller named: everything below here, or a folder elsewhere. Throws UsageError. */
export function gather({ operands, options }: Request, otherwise: Lang): GatheredFrom {
  const { root, within } = placesNamed(operands)
  const folder = realFolder(root)
  const configuration = readConfiguration(folder, text(options['config']))
  const tree = readTree(folder, configuration.ignore)
  const { paths, files } = tree
  const wanted = operands.length === 0 ? configuration.paths : within
  for (const path of wanted) if (!paths.some(one => isWithin(one, path))) throw notThere(path)
  const lang = (options['lang'] as Lang | undefined) ?? configuration.lang ?? otherwise
  const asOf = text(options['as-of']) ?? today()
  const { step, end } = progress(files.length)
  const documents = files.flatMap(file => {
    step()
    return parse(file) ?? []
  })
  const proofs = proofsOf(folder, tree, documents, asOf)
  const all = judged(documents, { rules, asOf, tree: paths, settings: configuration.settings, ...proofs })
  end()
  const judgements = toldByHistory(folder, reportedAt(all, wanted, { root, paths }), files, asOf)
  const isWanted = (path: string) => wanted.length === 0 || wanted.some(one => isWithin(path, one))
  const { settings } = configuration
  return { judgements, sources: sourcesOf(files), lang, asOf, root, folder, files, settings, isWanted }
}

function text(value: Request['options'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
