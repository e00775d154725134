import type { IsoDate } from '../law/calendar.ts'
import type { Approval } from '../model/decisions.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { isByBody } from './entitlement.ts'

/**
 * Whether nothing rests on an approval any more: the body has since decided anew on every document and measure in it, and no
 * delegation and no open corrective action refers to it. Its shortcomings are then history.
 */
export function isReplaced(approval: Approval, workspace: Workspace, asOf: IsoDate): boolean {
  const { id, decisions, measures = [] } = approval.data
  if (decisions.length + measures.length === 0 || referredTo(workspace).has(id)) return false
  const places = placesInTime(workspace)
  const own = places.get(approval) ?? 0
  const isLater = (other: Approval) =>
    (places.get(other) ?? 0) > own && other.data.date <= asOf && isByBody(other, workspace)
  return (
    decisions.every(({ document }) => workspace.decisionsOn(document).findLast(one => isLater(one.approval))) &&
    measures.every(measure => workspace.approvals.findLast(one => isLater(one) && one.data.measures?.includes(measure)))
  )
}

const placesInTime = remembered(({ approvals }: Workspace) => new Map(approvals.map((one, place) => [one, place])))

/** The ids of the decisions that a delegation or an open corrective action rests on. */
const referredTo = remembered(({ entity, sound }: Workspace): ReadonlySet<string | undefined> => {
  const open = sound.actions.flatMap(({ data }) => data.actions.filter(({ done }) => done === undefined))
  const delegations = entity?.data.delegations ?? []
  return new Set([...delegations.map(({ decision }) => decision), ...open.map(({ decidedBy }) => decidedBy)])
})
