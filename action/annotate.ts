import { type AnnotationProperties, error, notice, warning } from '@actions/core'
import type { Gathered } from '../src/cli/gather.ts'
import type { Finding } from '../src/engine/check.ts'
import type { Severity } from '../src/engine/severity.ts'
import type { Lang } from '../src/law/types.ts'
import { groundOf } from '../src/report/located.ts'
import { tally } from '../src/report/overview.ts'
import { sentenceOf } from '../src/report/sentence.ts'
import { harmless, say } from './say.ts'

/** GitHub shows ten of each in a step and drops the rest unsaid; the tenth error and warning are left for our own words. */
const shown: Readonly<Record<Severity, number>> = { error: 9, warning: 9, notice: 10 }

/** The most characters of an annotation; the runner cuts at 4,096, a reader sooner. */
const longest = 400

const commands = { error, warning, notice }

/** Annotates the lines that findings are about, and says in the log how many it leaves out. */
export function annotate(gathered: Gathered): void {
  const findings = gathered.judgements.flatMap(judgement => judgement.findings)
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const own = findings.filter(finding => finding.severity === severity)
    for (const finding of own.slice(0, shown[severity])) commands[severity](...annotation(finding, gathered))
    const others = own.slice(shown[severity])
    if (others.length > 0) say(notAnnotated(others, gathered.lang))
  }
}

/** Message and place of an annotation. Columns only within a line: GitHub refuses them over several. */
function annotation(finding: Finding, { sources, lang }: Gathered): [string, AnnotationProperties] {
  const { says, fix } = sentenceOf(finding, lang)
  const start = sources.start(finding.at)
  const end = sources.end(finding.at)
  const columns = start.line === end.line ? { startColumn: start.column, endColumn: end.column } : {}
  return [
    harmless(`${says}. ${fix}`.slice(0, longest)),
    {
      title: harmless(`${groundOf(finding, lang)} · ${finding.rule}`),
      file: finding.at.path,
      startLine: start.line,
      endLine: end.line,
      ...columns,
    },
  ]
}

function notAnnotated(findings: readonly Finding[], lang: Lang): string {
  return {
    da: `${tally(findings, lang)} mere uden annotation, da GitHub viser ti af hver slags; se dem i loggen ovenfor`,
    en: `${tally(findings, lang)} more without annotation, as GitHub shows ten of each kind; see them in the log above`,
  }[lang]
}
