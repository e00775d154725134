import * as core from '@actions/core'
import type { Severity } from '../src/engine/severity.ts'
import { leastReady } from '../src/report/badge/badge.ts'
import type { Checked } from './gather.ts'

/** Every output of the step by its name in action.yml. */
export const outputNames = [
  'readiness',
  'level',
  'passed',
  'errors',
  'warnings',
  'notices',
  'new-gaps',
  'existing-gaps',
  'fixed-gaps',
  'documents',
  'report',
  'sarif',
  'badge-svg',
  'badge-json',
  'comment-url',
  'comment-action',
  'issue-url',
  'issue-action',
] as const

export type OutputName = (typeof outputNames)[number]

/** Sets outputs, which the steps after this one read. Numbers, fixed words and paths that the workflow chose, nothing from a document. */
export function setOutputs(values: Readonly<Partial<Record<OutputName, string | number | boolean>>>): void {
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
}

/** The outputs that say what was found. */
export function figuresOf({ judgements, comparisons }: Pick<Checked, 'judgements' | 'comparisons'>) {
  const findings = judgements.flatMap(judgement => judgement.findings)
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  const { share, level } = leastReady(judgements)
  return {
    readiness: share,
    level,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    'new-gaps': total(comparisons.map(one => one.new)),
    'existing-gaps': total(comparisons.map(one => one.existing)),
    'fixed-gaps': total(comparisons.map(one => one.fixed)),
    documents: judgements.reduce((sum, { workspace }) => sum + workspace.documents.length, 0),
  } satisfies Partial<Record<OutputName, string | number>>
}

function total(lists: readonly (readonly unknown[])[]): number {
  return lists.reduce((sum, { length }) => sum + length, 0)
}
