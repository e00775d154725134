import { againstBaseline, newIn } from '../engine/baseline.ts'
import { atLeast, type Severity } from '../engine/severity.ts'
import type { Lang } from '../law/types.ts'
import { chosen } from '../mend.ts'
import type { BaselineCount } from '../report/baseline.ts'
import { codeQualityReport } from '../report/code-quality.ts'
import { commandReport } from '../report/commands.ts'
import { fixableRemarks } from '../report/fixes.ts'
import { jsonReport } from '../report/json.ts'
import { junitReport } from '../report/junit.ts'
import { markdownReport } from '../report/markdown.ts'
import { sarifReport } from '../report/sarif.ts'
import { textReport } from '../report/text.ts'
import { rules } from '../rules/index.ts'
import type { Request } from './arguments.ts'
import { readBaseline } from './baseline-file.ts'
import { judgingByEntity } from './cache/judging.ts'
import { fixFiles, showFixes } from './fix.ts'
import { type GatheredFrom, gather, type Judge } from './gather.ts'
import { judgingAll } from './judging.ts'
import { painter } from './paint.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'
import { write } from './write.ts'

/** `nis2lint lint`: writes the report and gives the exit code: 1 where a finding is as severe as asked for, else 0. */
export function lintCommand(request: Request, otherwise: Lang): 0 | 1 | Promise<0> {
  const { fix, watch, output, 'fix-dry-run': dryRun } = request.options
  if ([fix, dryRun, watch].filter(Boolean).length > 1) throw oneThing
  if (watch) return import('./watch.ts').then(({ watchCommand }) => watchCommand(request, otherwise))
  if (fix) fixFiles(request, otherwise)
  const linted = lintedIn(request, otherwise)
  if (dryRun) showFixes(linted.gathered, request)
  else write(linted.report(output === undefined), output as string | undefined)
  return linted.code
}

/** One run: the code it ends with, and its report. */
export interface Linted {
  readonly gathered: GatheredFrom
  readonly code: 0 | 1
  readonly report: (toScreen: boolean) => string
}

/** Judges what the caller named beside the baseline. Throws UsageError. */
export function lintedIn(request: Request, otherwise: Lang, judgeFiles?: Judge): Linted {
  const { options } = request
  const remembers = !options['no-cache']
  const byEntity: Judge = (files, ground) => judgingByEntity(files, ground, { remembers })
  const gathered = gather(request, otherwise, judgeFiles ?? (options['shard'] ? judgingAll : byEntity))
  const baseline = options['no-baseline'] ? undefined : readBaseline(gathered.folder)
  const beside = baseline && againstBaseline(gathered.judgements, baseline)
  const judgements = beside?.judgements ?? gathered.judgements
  const failOn = (options['fail-on'] ?? 'error') as Severity | 'never'
  const fails = ({ severity, known }: { severity: Severity; known?: true }) =>
    failOn !== 'never' && !known && atLeast(severity, failOn)
  // What lies outside of what was asked about was not looked at.
  const roots = gathered.shard && new Set(judgements.map(({ workspace }) => workspace.root))
  const asked = ({ path, root }: { path: string; root: string }) =>
    gathered.isWanted(path) && (!roots || roots.has(root))
  const count = baseline &&
    beside && {
      known: beside.known,
      was: baseline.findings.filter(asked).length,
      unused: beside.unused.filter(asked).length,
    }
  return {
    gathered,
    code: judgements.some(({ findings }) => findings.some(fails)) ? 1 : 0,
    report: toScreen => report({ ...gathered, judgements }, request, count, toScreen),
  }
}

function report(
  gathered: GatheredFrom,
  { options }: Request,
  baseline: BaselineCount | undefined,
  toScreen: boolean,
): string {
  const { judgements, sources, lang, asOf, shard, files, known } = gathered
  // Where only findings stand, those put off would drown the others.
  const shown = options['known'] ? judgements : newIn(judgements)
  const leftOut = findingsIn(judgements) - findingsIn(shown)
  switch (options['format']) {
    case 'json':
      return jsonReport(judgements, sources, { lang, asOf, version, shard })
    case 'markdown':
      return markdownReport(shown, sources, { lang, linkTo: () => undefined, limit: 1_000_000, leftOut })
    case 'github':
      return commandReport(shown, sources, lang)
    case 'sarif':
      return sarifReport(judgements, sources, { lang, asOf, version, rules })
    case 'junit':
      return junitReport(judgements, sources, lang)
    case 'codequality':
      return codeQualityReport(shown, sources, lang)
    default: {
      const paint = painter(toScreen && !options['no-color'])
      const { taken, held } = chosen(
        judgements.flatMap(({ findings }) => findings),
        files,
        known,
      )
      const show = options['quiet'] ? 'error' : 'notice'
      const remarks = fixableRemarks(taken, held, lang)
      const showKnown = options['known'] === true
      const columns = toScreen ? process.stdout.columns : undefined
      return textReport(judgements, sources, { lang, paint, show, remarks, baseline, showKnown, columns })
    }
  }
}

function findingsIn(judgements: GatheredFrom['judgements']): number {
  return judgements.reduce((sum, { findings }) => sum + findings.length, 0)
}

const oneThing = new UsageError({
  da: 'Vælg ét af --fix, --fix-dry-run og --watch',
  en: 'Choose one of --fix, --fix-dry-run and --watch',
})
