import { sha256 } from '#sha256'
import type { Finding } from '../engine/check.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { jsonText } from './json-text.ts'
import { groundOf, type Sources } from './located.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'

/** The report as GitLab's merge requests read code quality: the part of Code Climate's form that GitLab knows. */
export function codeQualityReport(judgements: readonly Judgement[], sources: Sources, lang: Lang): string {
  const issues = judgements.flatMap(({ findings, workspace }) =>
    findings.map(finding => issueOf(finding, workspace.root, sources, lang)),
  )
  return jsonText(issues)
}

function issueOf(finding: Finding, root: string, sources: Sources, lang: Lang) {
  const { says, fix } = sentenceOf(finding, lang)
  return {
    description: visible(`${groundOf(finding, lang)}: ${says}. ${fix}.`),
    check_name: finding.rule,
    // GitLab drops the second of two issues with one fingerprint, and two entities may have documents of the same id.
    fingerprint: sha256(`${root}\n${finding.fingerprint}`).slice(0, 32),
    severity: weightOf(finding),
    location: { path: finding.at.path, lines: { begin: sources.start(finding.at).line } },
  }
}

/** GitLab has five weights: an error is major, and critical where breach of the requirement is punishable. */
function weightOf({ severity, demand }: Finding): 'info' | 'minor' | 'major' | 'critical' {
  if (severity === 'error') return demand.punishable ? 'critical' : 'major'
  return severity === 'warning' ? 'minor' : 'info'
}
