import type { Rule } from '../engine/rule.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import type { Run } from './json.ts'
import type { Sources } from './located.ts'
import { bySeverity } from './overview.ts'
import { resultsOf, type Told } from './sarif-results.ts'
import { ruleOf, translationOf } from './sarif-rules.ts'
import { words } from './words.ts'

/** What a report in SARIF is told beside the findings: every rule that was run, since one that finds nothing is news too. */
export interface SarifRun extends Run {
  readonly rules: readonly Rule[]
}

/** GitHub keeps so many results of an upload, and we say what we leave out, which it does not. */
const most = 5000

/** The report in SARIF 2.1.0 as code-scanning services read it: one run, compact, the least severe left out where not all fit. */
export function sarifReport(judgements: readonly Judgement[], sources: Sources, run: SarifRun): string {
  const { lang, version, rules, asOf } = run
  const all = toldBy(judgements)
  const driver = {
    name: 'nis2lint',
    version,
    semanticVersion: version,
    informationUri: 'https://github.com/nis2lint/nis2lint',
    language: lang,
    rules: rules.map(rule => ruleOf(rule, lang)),
  }
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: lang,
        translations: [translationOf(rules, version, lang === 'da' ? 'en' : 'da')],
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: all.length > most ? [capped(all.length, lang)] : [],
          },
        ],
        results: resultsOf(all.slice(0, most), { sources, lang, rules }),
        properties: { asOf },
      },
    ],
  })}\n`
}

/** All findings, those that are excused last. */
function toldBy(judgements: readonly Judgement[]): Told[] {
  const open = judgements.flatMap(({ findings }) => findings)
  const excused = judgements.flatMap(({ suppressed }) => suppressed)
  return [...(open.length > most ? bySeverity(open) : open).map(finding => ({ finding })), ...excused]
}

function capped(count: number, lang: Lang) {
  const text = words.capped[lang].replace('{shown}', String(most)).replace('{count}', String(count))
  return { level: 'warning', message: { text: `${text}.` }, properties: { shown: most, count } }
}
