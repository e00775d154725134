import type { IsoDate } from '../law/calendar.ts'
import type { Approval } from '../model/decisions.ts'
import type { Workspace } from '../model/workspace.ts'
import { isByBody } from './entitlement.ts'

/**
 * Whether nothing rests on an approval any more: the body has since decided anew on every document and measure in it, and no
 * delegation and no open corrective action refers to it. Its shortcomings are then history.
 */
export function isReplaced(approval: Approval, workspace: Workspace, asOf: IsoDate): boolean {
  const { id, decisions, measures = [] } = approval.data
  if (decisions.length + measures.length === 0 || isReferredTo(id, workspace)) return false
  const later = workspace.approvals
    .slice(workspace.approvals.indexOf(approval) + 1)
    .filter(other => other.data.date <= asOf && isByBody(other, workspace))
  return (
    decisions.every(({ document }) =>
      later.some(({ data }) => data.decisions.some(one => one.document === document)),
    ) && measures.every(measure => later.some(({ data }) => data.measures?.includes(measure)))
  )
}

function isReferredTo(id: string, { entity, sound }: Workspace): boolean {
  return (
    (entity?.data.delegations ?? []).some(({ decision }) => decision === id) ||
    sound.actions.some(({ data }) => data.actions.some(({ decidedBy, done }) => decidedBy === id && done === undefined))
  )
}
