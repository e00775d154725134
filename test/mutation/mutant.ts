import type { Finding } from '../../src/engine/check.ts'
import type { Severity } from '../../src/engine/severity.ts'
import { atLeast, severityOf } from '../../src/engine/severity.ts'
import { type AnyRequirementId, catalogueOf } from '../../src/law/catalogue.ts'
import type { Span } from '../../src/text/source.ts'
import type { Edit } from './edit.ts'

/** What must newly be said of a mutant. */
export interface Expectation {
  /** One of these rules has to say it; any, where the mutant does not know. */
  readonly rules?: readonly string[]
  /** Of this requirement, or of one of these. */
  readonly requirement?: AnyRequirementId | readonly AnyRequirementId[]
  /** In which file; anywhere where the mutant does not know. */
  readonly path?: string
  /** A stretch of that file as it was before: the thing itself or what stands nearest to it. */
  readonly near?: Span
  /** The least weight; a warning unless the law says less. */
  readonly severity?: Severity
}

/** An organisation with one thing wrong. */
export interface Mutant {
  readonly kind: string
  /** What it was done to, without its place: `policy/covers/*`. A reason to survive is given for kind and field. */
  readonly field: string
  readonly what: string
  /** The edits of each file; `null` takes it away. */
  readonly changes: ReadonlyMap<string, readonly Edit[] | null>
  readonly expects: readonly Expectation[]
}

/** A mutant that changes one file. */
export function mutant(
  [kind, field, what]: readonly [kind: string, field: string, what: string],
  path: string,
  edits: readonly Edit[] | null,
  ...expects: readonly Expectation[]
): Mutant {
  return { kind, field, what, changes: new Map([[path, edits]]), expects }
}

/** How much a gap in a requirement weighs at most, by the law data. */
export function weightOf(id: AnyRequirementId): Severity {
  const { level, confidence } = catalogueOf({}).of(id)
  const most = severityOf([level], [confidence])
  return most === 'error' ? 'warning' : most
}

/** Whether a finding is what was expected, `lines` being where it was expected. */
export function fits(
  { rules, requirement, path, severity = 'warning' }: Expectation,
  finding: Finding,
  line: number,
  lines: readonly [number, number] | undefined,
): boolean {
  return (
    (rules === undefined || rules.includes(finding.rule)) &&
    (requirement === undefined || [requirement].flat().includes(finding.requirement)) &&
    (path === undefined || finding.at.path === path) &&
    (lines === undefined || (lines[0] <= line && line <= lines[1])) &&
    atLeast(finding.severity, severity)
  )
}
