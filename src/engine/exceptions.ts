import type { IsoDate } from '../law/calendar.ts'
import type { RequirementId } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import { isApproved } from './standing.ts'

/** The fewest words that can be a reason. A choice of ours: no source sets a length. */
export const fewestReasonWords = 5

/** The exceptions in force on a date, by what they exempt from: granted, not expired, and approved as they now stand. */
export function exceptionsInForce(
  workspace: Workspace,
  asOf: IsoDate,
): ReadonlyMap<RequirementId, Document<'exception'>> {
  const inForce = workspace.sound.exception.filter(
    exception =>
      exception.data.granted <= asOf && asOf <= exception.data.expires && isApproved(exception, workspace, asOf),
  )
  return new Map(inForce.map(exception => [exception.data.requirement as RequirementId, exception]))
}
