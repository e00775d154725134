import { type Configured, configurationName, parseConfiguration } from '../src/cli/configuration.ts'
import { readPlainFile, readTree, realFolder, type Tree } from '../src/cli/files.ts'
import type { Gathered } from '../src/cli/gather.ts'
import { toldByHistory } from '../src/cli/history/tell.ts'
import { proofsOf } from '../src/cli/proofs.ts'
import { today } from '../src/cli/today.ts'
import { UsageError } from '../src/cli/usage-error.ts'
import { isWithin, reportedAt } from '../src/cli/within.ts'
import { judged as judge } from '../src/lint.ts'
import { parse } from '../src/model/parse.ts'
import { sourcesOf } from '../src/report/located.ts'
import { rules } from '../src/rules/index.ts'
import type { Inputs } from './inputs.ts'

/** Reads the checkout and judges it. Throws UsageError where there is nothing of ours or the configuration is wrong. */
export function gather(workspace: string, inputs: Inputs): Gathered {
  const folder = realFolder(workspace)
  const configuration = readConfiguration(folder, inputs.config)
  return judged(readTree(folder, configuration.ignore), configuration, inputs, folder)
}

/**
 * Judges a tree, wherever it was read from; what is not text can be looked at where it lies in a folder. Paths narrow what is reported;
 * the whole is judged, as the entity may stand above them.
 */
export function judged(
  tree: Tree,
  configuration: Configured,
  { paths, lang, asOf = today() }: Inputs,
  folder?: string,
): Gathered {
  const wanted = paths.length === 0 ? configuration.paths : paths
  for (const path of wanted) {
    if (!tree.paths.some(one => isWithin(one, path))) throw notThere('paths', path)
  }
  const { settings } = configuration
  const documents = tree.files.flatMap(file => parse(file) ?? [])
  const proofs = folder === undefined ? {} : proofsOf(folder, tree, documents, asOf)
  const all = judge(documents, { rules, asOf, tree: tree.paths, settings, ...proofs })
  const reported = reportedAt(all, wanted, { root: '.', paths: tree.paths })
  const judgements = folder === undefined ? reported : toldByHistory(folder, reported, tree.files, asOf)
  return { judgements, sources: sourcesOf(tree.files), lang: lang ?? configuration.lang ?? 'da', asOf }
}

/** Unlike the terminal's, which may lie anywhere, it is a plain file of the checkout: a link must not show us what is elsewhere. */
function readConfiguration(folder: string, named: string | undefined): Configured {
  const file = readPlainFile(folder, named ?? configurationName)
  if (!file && named !== undefined) throw notThere('config', named)
  return parseConfiguration(file?.text ?? '', named ?? configurationName)
}

function notThere(input: string, path: string): UsageError {
  return new UsageError({
    da: `${input}: ${path} findes ikke i det udtjekkede`,
    en: `${input}: there is no ${path} in the checkout`,
  })
}
