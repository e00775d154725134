import { isLaw } from '../law/basis.ts'
import type { Requirement } from '../law/types.ts'
import type { Finding } from './check.ts'
import type { Settings } from './settings.ts'
import type { Severity } from './severity.ts'

const lightestFirst: readonly (Severity | 'off')[] = ['off', 'notice', 'warning', 'error']

/** Whether a requirement is the law's own, verified in its text: nobody but the law can make it weigh less. */
export function isLawsDemand({ level, confidence, basis }: Requirement): boolean {
  return level === 'SKAL' && confidence === 'V' && isLaw(basis)
}

/** Findings as heavy as the organisation wants them, those that are off left out. An error by the law stays one. */
export function weighed(findings: readonly Finding[], { severities }: Settings): Finding[] {
  return findings.flatMap(finding => {
    const { requirement, rule, demand, severity } = finding
    const wanted = severities[requirement] ?? severities[rule] ?? severity
    const lowers = lightestFirst.indexOf(wanted) < lightestFirst.indexOf(severity)
    if (lowers && severity === 'error' && isLawsDemand(demand)) return [finding]
    if (wanted === severity) return [finding]
    return wanted === 'off' ? [] : [{ ...finding, severity: wanted }]
  })
}
