import { join } from 'node:path'
import { againstBaseline, nameOf } from '../engine/baseline.ts'
import type { Lang } from '../law/types.ts'
import { baselineText, entriesOf } from '../report/baseline.ts'
import { filled } from '../report/filled.ts'
import type { Request } from './arguments.ts'
import { baselineName, readBaseline } from './baseline-file.ts'
import { gatherIn } from './gather.ts'
import { placesNamed } from './operands.ts'
import { UsageError } from './usage-error.ts'
import { rewriteOwn } from './write.ts'

/**
 * `nis2lint baseline`: writes down what is found. A baseline that is there only shrinks, unless the caller takes in what is new;
 * code 1 where something new was left out.
 */
export function baselineCommand({ operands, options }: Request, otherwise: Lang): 0 | 1 {
  const { root, within } = placesNamed(operands)
  if (within.length > 0) throw notOfAPart
  // Of all of it, whatever the configuration reports on.
  const { judgements, lang, asOf, folder } = gatherIn({ root, within: [], named: true }, options, otherwise)
  const before = readBaseline(folder)
  const now = entriesOf(judgements, lang)
  const left = before && againstBaseline(judgements, before)
  const known = new Set(
    left?.judgements.flatMap(({ workspace, findings }) =>
      findings.filter(one => one.known).map(({ fingerprint }) => nameOf(workspace.root, fingerprint)),
    ),
  )
  const isKnown = ({ root: of, fingerprint }: (typeof now)[number]) => known.has(nameOf(of, fingerprint))
  const fresh = before ? now.filter(entry => !isKnown(entry)) : []
  const taken = before && !options['accept-new'] ? now.filter(isKnown) : now
  // Nobody needs a file that says nothing.
  if (before || taken.length > 0) rewriteOwn(baselineText(taken, asOf), join(root, baselineName))
  const counts = { count: taken.length, was: before?.findings.length ?? 0, fresh: fresh.length }
  const told = before
    ? fresh.length === 0
      ? words.again
      : options['accept-new']
        ? words.grown
        : words.kept
    : words.first
  process.stdout.write(`${filled((counts.count + counts.fresh === 0 ? words.nothing : told)[lang], counts)}\n`)
  return told === words.kept ? 1 : 0
}

const notOfAPart = new UsageError({
  da: 'baseline gælder en hel mappe; kør kommandoen i den mappe, hvor lint køres',
  en: 'A baseline is of a whole folder; run it in the folder where lint is run',
})

const words = {
  nothing: {
    da: 'Intet fund at skrive ned',
    en: 'Nothing found to write down',
  },
  first: {
    da: `{count} fund står nu i ${baselineName}; lint fejler kun af nye. Tilsynsparathed, mærke og rapporter er uændrede`,
    en: `{count} findings now stand in ${baselineName}; lint fails only by new ones. Readiness, badge and reports are unchanged`,
  },
  again: {
    da: `{count} fund står i ${baselineName} (før {was})`,
    en: `{count} findings stand in ${baselineName} (before: {was})`,
  },
  grown: {
    da: `{count} fund står i ${baselineName} (før {was}), heraf {fresh} nye`,
    en: `{count} findings stand in ${baselineName} (before: {was}), {fresh} of them new`,
  },
  kept: {
    da: `{count} fund står i ${baselineName} (før {was}). Nye, der ikke er taget med: {fresh}. Ret dem, eller udskyd dem med --accept-new`,
    en: `{count} findings stand in ${baselineName} (before: {was}). New and not taken in: {fresh}. Mend them, or put them off with --accept-new`,
  },
} as const
