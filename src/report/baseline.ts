import type { BaselineEntry } from '../engine/baseline.ts'
import type { IsoDate } from '../law/calendar.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { inOrder } from '../text/order.ts'
import { filled } from './filled.ts'
import { sentenceOf } from './sentence.ts'
import { visible } from './visible.ts'

/** The longest sentence that is written down: it is for reading alone. */
const longest = 300

/** The findings of judgements as entries of a baseline. */
export function entriesOf(judgements: readonly Judgement[], lang: Lang): BaselineEntry[] {
  return judgements.flatMap(({ workspace, findings }) =>
    findings.map(finding => ({
      root: workspace.root,
      path: finding.at.path,
      rule: finding.rule,
      severity: finding.severity,
      fingerprint: finding.fingerprint,
      message: visible(sentenceOf(finding, lang).says).slice(0, longest),
    })),
  )
}

/** The text of a baseline: an entry a line, in an order that does not depend on where in a file they stand, so that changes of it are small. */
export function baselineText(entries: readonly BaselineEntry[], asOf: IsoDate): string {
  const key = ({ root, path, rule, fingerprint }: BaselineEntry) => [root, path, rule, fingerprint].join('\n')
  const lines = entries
    .toSorted((a, b) => inOrder(key(a), key(b)))
    .map(({ root, path, rule, severity, fingerprint, message }) =>
      JSON.stringify({ root, path, rule, severity, fingerprint, message }),
    )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "version": 1,\n  "asOf": ${JSON.stringify(asOf)},\n  "findings": ${list}\n}\n`
}

/** How many findings a baseline knows, how many entries it has, and how many of those are of nothing any more. */
export interface BaselineCount {
  readonly known: number
  readonly was: number
  readonly unused: number
}

/** What a report says of the baseline: how much of the old debt is left, and that some of it is paid. */
export function baselineRemarks({ known, was, unused }: BaselineCount, lang: Lang): string[] {
  return [
    filled(words.known[lang], { known, was }),
    ...(unused > 0 ? [filled(words[unused === 1 ? 'oneUnused' : 'unused'][lang], { count: unused })] : []),
  ]
}

const words = {
  known: {
    da: 'Kendt i forvejen: {known} (ved sidste optælling {was}); --known viser dem',
    en: 'Known before: {known} (at the last count {was}); --known shows them',
  },
  oneUnused: {
    da: 'Ét af dem findes ikke mere; nis2lint baseline tager det ud',
    en: 'One of them is found no more; nis2lint baseline takes it out',
  },
  unused: {
    da: '{count} af dem findes ikke mere; nis2lint baseline tager dem ud',
    en: '{count} of them are found no more; nis2lint baseline takes them out',
  },
} as const
