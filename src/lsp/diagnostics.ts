import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location } from 'vscode-languageserver/node'
import { configurationName } from '../cli/configuration.ts'
import type { Fault } from '../cli/usage-error.ts'
import type { Finding } from '../engine/check.ts'
import type { Severity } from '../engine/severity.ts'
import type { Lang } from '../law/types.ts'
import { sentence } from '../report/explain/part.ts'
import { groundOf } from '../report/located.ts'
import { sentenceOf } from '../report/sentence.ts'
import { visible } from '../report/visible.ts'
import type { Place } from '../text/source.ts'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
}

/** Findings that editors fade or strike out: what is no longer needed, and names that are no longer right. */
function tagsOf({ rule, says }: Finding): DiagnosticTag[] {
  if (rule === 'exception-used') return [DiagnosticTag.Unnecessary]
  return rule === 'authority-current' && says.startsWith('outdated') ? [DiagnosticTag.Deprecated] : []
}

/** The pages on the rules, by language. */
const pages: Readonly<Record<Lang, string>> = {
  da: 'https://github.com/nis2lint/nis2lint/blob/main/docs/regler.md',
  en: 'https://github.com/nis2lint/nis2lint/blob/main/docs/rules.md',
}

/** A finding as editors show it: what is, what to do about it, and by what it is asked for. */
export function diagnosticOf(finding: Finding, locate: (place: Place) => Location, lang: Lang): Diagnostic {
  const { rule, severity, at, see, fingerprint, known } = finding
  const { says, fix } = sentenceOf(finding, lang)
  const tags = tagsOf(finding)
  const related = see.map(place => ({ location: locate(place), message: visible(place.key) || visible(place.path) }))
  return {
    range: locate(at).range,
    // What the baseline puts off is there for whoever looks.
    severity: known ? DiagnosticSeverity.Hint : severities[severity],
    code: rule,
    codeDescription: { href: `${pages[lang]}#${rule}` },
    source: 'nis2lint',
    message: [`${sentence(says)} ${sentence(fix)}`, groundOf(finding, lang)].map(visible).join('\n'),
    ...(tags.length > 0 ? { tags } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data: fingerprint,
  }
}

/** What is wrong with the text of the configuration. */
export function faultOf({ span, says }: Fault, locate: (place: Place) => Location, lang: Lang): Diagnostic {
  const { range } = locate({ path: configurationName, span, key: '' })
  return { range, severity: DiagnosticSeverity.Error, code: 'configuration', source: 'nis2lint', message: says[lang] }
}
