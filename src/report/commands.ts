import type { Finding } from '../engine/check.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { groundOf, type Sources } from './located.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'

/** The findings as workflow commands, which GitHub turns into annotations (format `github`). */
export function commandReport(judgements: readonly Judgement[], sources: Sources, lang: Lang): string {
  return judgements
    .flatMap(({ findings }) => findings)
    .map(finding => `${command(finding, sources, lang)}\n`)
    .join('')
}

function command(finding: Finding, sources: Sources, lang: Lang): string {
  const start = sources.start(finding.at)
  const end = sources.end(finding.at)
  const { says, fix } = sentenceOf(finding, lang)
  const properties = {
    file: finding.at.path,
    line: start.line,
    endLine: end.line,
    col: start.column,
    endColumn: end.column,
    title: `${groundOf(finding, lang)} · ${finding.rule}`,
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${finding.severity} ${list.join(',')}::${data(`${says}. ${fix}`)}`
}

/** GitHub shows the log in colours and with links, if a text asks for them. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
