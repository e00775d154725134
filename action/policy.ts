import type { Finding } from '../src/engine/check.ts'
import { atLeast, type Severity } from '../src/engine/severity.ts'
import type { Lang } from '../src/law/types.ts'
import { leastReady } from '../src/report/badge/badge.ts'
import { tally } from '../src/report/overview.ts'
import type { Checked } from './gather.ts'
import type { Inputs } from './inputs.ts'

/** What can be asked to fail a step: what a change brings, or all there is. */
export const failOns = ['new-error', 'new-warning', 'new-notice', 'error', 'warning', 'notice', 'never'] as const

export type FailOn = (typeof failOns)[number]

/** Whether the step passes, and if not, why, in a sentence each. */
export interface Verdict {
  readonly passed: boolean
  readonly reasons: readonly string[]
}

/** Judges by what the workflow asks. Where there is nothing to compare with nobody can tell what is new, so all there is counts. */
export function verdictOf(
  { judgements, comparisons, before, lang }: Pick<Checked, 'judgements' | 'comparisons' | 'before' | 'lang'>,
  { failOn, minScore }: Pick<Inputs, 'failOn' | 'minScore'>,
): Verdict {
  const onlyNew = failOn.startsWith('new-') && 'commit' in before
  const counted = onlyNew ? comparisons.flatMap(one => one.new) : judgements.flatMap(({ findings }) => findings)
  const blocking = blockingIn(counted, failOn)
  const { share } = leastReady(judgements)
  const reasons = [
    ...(blocking.length > 0 ? [found(blocking, onlyNew, lang)] : []),
    ...(minScore !== undefined && share < minScore ? [tooLow(share, minScore, lang)] : []),
  ]
  return { passed: reasons.length === 0, reasons }
}

function blockingIn(findings: readonly Finding[], failOn: FailOn): Finding[] {
  if (failOn === 'never') return []
  const threshold = failOn.replace('new-', '') as Severity
  return findings.filter(({ severity }) => atLeast(severity, threshold))
}

function found(findings: readonly Finding[], onlyNew: boolean, lang: Lang): string {
  const count = tally(findings, lang)
  if (!onlyNew) return count
  return { da: `${count} kommer med ændringen`, en: `the change brings ${count}` }[lang]
}

function tooLow(share: number, least: number, lang: Lang): string {
  return {
    da: `tilsynsparatheden er ${share} %, og min-score er ${least}`,
    en: `audit readiness is ${share} %, and min-score is ${least}`,
  }[lang]
}
