import type { IsoDate } from '../law/calendar.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Finding } from './check.ts'
import { isApproved } from './standing.ts'

/** A finding that is not to be acted on, since an approved exception gives the reason. */
export interface Suppressed {
  readonly finding: Finding
  readonly by: Document<'exception'>
}

/** The fewest words that can be a reason. A choice of ours: no source sets a length. */
export const fewestReasonWords = 5

/**
 * The exceptions in force on a date, by what they exempt from: granted, not expired, and approved as they now stand.
 * One for a part only exempts from nothing: a policy must still answer the requirement for the rest.
 */
export function exceptionsInForce(workspace: Workspace, asOf: IsoDate): ReadonlyMap<string, Document<'exception'>> {
  const inForce = workspace.sound.exception.filter(
    exception =>
      exception.data.scope === undefined &&
      exception.data.granted <= asOf &&
      asOf <= exception.data.expires &&
      isApproved(exception, workspace, asOf),
  )
  return new Map(inForce.map(exception => [exception.data.requirement, exception]))
}

/** Findings parted in two: those that stand, and those that an exception in force excuses. */
export function parted(
  found: readonly Finding[],
  workspace: Workspace,
  asOf: IsoDate,
): { readonly findings: Finding[]; readonly suppressed: Suppressed[] } {
  const exceptions = exceptionsInForce(workspace, asOf)
  const findings: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of found) {
    const by = finding.excusable ? exceptions.get(finding.requirement) : undefined
    if (by) suppressed.push({ finding, by })
    else findings.push(finding)
  }
  return { findings, suppressed }
}
