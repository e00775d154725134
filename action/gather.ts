import type { Configured } from '../src/cli/configuration.ts'
import { readTree, realFolder, type Tree } from '../src/cli/files.ts'
import type { Gathered } from '../src/cli/gather.ts'
import { toldByHistory } from '../src/cli/history/tell.ts'
import { proofsOf } from '../src/cli/proofs.ts'
import { today } from '../src/cli/today.ts'
import { isWithin, narrowedTo, reportedAt, rootsOf } from '../src/cli/within.ts'
import { type Comparison, compared } from '../src/engine/comparison.ts'
import type { IsoDate } from '../src/law/calendar.ts'
import { judged as judge, type Options } from '../src/lint.ts'
import { outlookOf } from '../src/outlook.ts'
import { type Sources, sourcesOf } from '../src/report/located.ts'
import { rules } from '../src/rules/index.ts'
import { baseCommit, type Lacking } from './base/commit.ts'
import { proofsAt } from './base/proofs.ts'
import { entriesAt, treeAt } from './base/tree.ts'
import { type Chosen, chosenConfiguration, notThere } from './configuration.ts'
import type { RunContext } from './context.ts'
import { documentsIn } from './documents.ts'
import type { Inputs } from './inputs.ts'

/** What the checkout was compared with: a commit, whose places `sources` knows; or why with nothing. */
export type Before = { readonly commit: string; readonly sources: Sources } | { readonly lacking: Lacking }

/** The checkout judged and compared. */
export interface Checked extends Gathered {
  /** Where there is no before, each entity with itself, so that all findings are existing ones. */
  readonly comparisons: readonly Comparison[]
  readonly before: Before
  readonly chosen: Chosen
  /** The same checkout by another date. */
  readonly judgedBy: (date: IsoDate) => Gathered
}

/** Reads the checkout and what was before, and judges both. Throws UsageError where there is nothing of ours or an input is wrong. */
export function gather(context: RunContext, inputs: Inputs): Checked {
  const folder = realFolder(context.workspace)
  const { asOf = today() } = inputs
  const base = baseCommit(folder, context, inputs.base)
  const entries = 'commit' in base ? entriesAt(folder, base.commit) : undefined
  const chosen = chosenConfiguration(folder, entries, inputs, context)
  const { configuration } = chosen

  const tree = readTree(folder, configuration.ignore)
  const judgedBy = (date: IsoDate, proofs = proofsOf(folder, tree, documentsIn(tree.files), date)) =>
    judged(tree, configuration, { ...inputs, asOf: date }, proofs)
  const proofs = proofsOf(folder, tree, documentsIn(tree.files), asOf)
  const head = judgedBy(asOf, proofs)
  const judgements = toldByHistory(folder, head.judgements, tree.files, asOf)
  const gathered = { ...head, judgements, chosen, judgedBy: (date: IsoDate) => judgedBy(date) }

  const old = entries && treeAt(folder, entries, configuration.ignore, tree.files)
  if (!old || !('commit' in base)) {
    const lacking = 'lacking' in base ? base.lacking : 'unreachable'
    return { ...gathered, before: { lacking }, comparisons: compared(judgements, judgements, asOf) }
  }
  const documents = documentsIn(old.files)
  const told = proofsAt(folder, old, documents, asOf, { files: tree.files, signatures: proofs.signatures })
  const all = judge(documents, { rules, asOf, tree: old.paths, settings: configuration.settings, ...told })
  const wanted = wantedOf(configuration, inputs)
  const texts = { base: old.files, head: tree.files }
  return {
    ...gathered,
    before: { commit: base.commit, sources: sourcesOf(old.files) },
    comparisons: compared(narrowedTo(all, wanted), judgements, asOf, texts),
  }
}

/**
 * Judges a tree, wherever it was read from, with what is known of what is not text in it. Paths narrow what is reported; the whole is
 * judged, as the entity may stand above them.
 */
export function judged(
  tree: Tree,
  configuration: Configured,
  { paths, lang, asOf = today() }: Pick<Inputs, 'paths' | 'lang' | 'asOf'>,
  proofs: Pick<Options, 'fileDigests' | 'signatures'> = {},
): Gathered {
  const wanted = wantedOf(configuration, { paths })
  for (const path of wanted) {
    if (!tree.paths.some(one => isWithin(one, path))) throw notThere('paths', path)
  }
  const { settings } = configuration
  const documents = documentsIn(tree.files)
  const judging = { rules, asOf, tree: tree.paths, settings, ...proofs }
  const all = judge(documents, judging)
  const judgements = reportedAt(all, wanted, { root: '.', paths: tree.paths })
  const outlook = () => outlookOf(documents, judging, rootsOf(judgements))
  return { judgements, sources: sourcesOf(tree.files), lang: lang ?? configuration.lang ?? 'da', asOf, outlook }
}

function wantedOf(configuration: Configured, { paths }: Pick<Inputs, 'paths'>): readonly string[] {
  return paths.length === 0 ? configuration.paths : paths
}
