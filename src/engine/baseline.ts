import type { Baseline } from '../model/schema.generated.ts'
import type { Finding } from './check.ts'
import type { Judged } from './judged.ts'
import { atLeast } from './severity.ts'

/** One finding that was there on the day of the baseline. */
export type BaselineEntry = Baseline['findings'][number]

/** What a baseline looks at of an entity judged. */
export type Findings = Pick<Judged, 'workspace' | 'findings'>

/** Judgements beside a baseline. */
export interface AgainstBaseline<J extends Findings> {
  /** The judgements with their findings, those of the baseline marked as known. */
  readonly judgements: readonly J[]
  /** How many findings are known. */
  readonly known: number
  /** The entries that nothing found is of any more: mended, excused or gone. */
  readonly unused: readonly BaselineEntry[]
}

/** Marks what the baseline knows. It changes nothing but what fails a run: findings, coverage and readiness stay as they are. */
export function againstBaseline<J extends Findings>(judgements: readonly J[], baseline: Baseline): AgainstBaseline<J> {
  const left = new Map(baseline.findings.map(entry => [nameOf(entry.root, entry.fingerprint), entry]))
  let known = 0
  const marked = judgements.map(judgement => ({
    ...judgement,
    findings: judgement.findings.map(finding => {
      const name = nameOf(judgement.workspace.root, finding.fingerprint)
      const entry = left.get(name)
      left.delete(name)
      // What has become worse since is not what was put off.
      if (!entry || !atLeast(entry.severity, finding.severity)) return finding
      known++
      return { ...finding, known: true as const }
    }),
  }))
  return { judgements: marked, known, unused: [...left.values()] }
}

/** The judgements without the findings that the baseline knows. */
export function newIn<J extends Judged>(judgements: readonly J[]): J[] {
  return judgements.map(judgement => ({ ...judgement, findings: judgement.findings.filter(({ known }) => !known) }))
}

/** What the findings of a folder go by in a baseline. */
export function nameOf(root: string, fingerprint: Finding['fingerprint']): string {
  return `${root}\n${fingerprint}`
}
