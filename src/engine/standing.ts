import type { IsoDate } from '../law/calendar.ts'
import type { Decision } from '../model/decisions.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Approvable, counts } from './entitlement.ts'

/** Where a document stands with the management body. */
export type Standing =
  | { readonly is: 'unapproved' }
  /** The decision in force still fits the document; `layout` where only the layout was changed since. */
  | { readonly is: 'approved' | 'layout'; readonly decision: Decision }
  /** Text, facts, claims or (where no digest was recorded) version were changed since the decision. */
  | { readonly is: 'changed'; readonly decision: Decision }

/** What the last decision that the management body, or who may on its behalf, made by a date says of a document as it is now. */
export function standingOf(document: Approvable, workspace: Workspace, asOf: IsoDate): Standing {
  const known = standingsOn(workspace.ground)
  const before = known.get(document)
  if (before?.asOf === asOf) return before.standing
  const standing = standingNow(document, workspace, asOf)
  known.set(document, { asOf, standing })
  return standing
}

/** Many rules ask for it, of each claim and each decision. It rests on the document, the approvals and the entity. */
const standingsOn = remembered<object, WeakMap<Approvable, { readonly asOf: IsoDate; readonly standing: Standing }>>(
  () => new WeakMap(),
)

function standingNow(document: Approvable, workspace: Workspace, asOf: IsoDate): Standing {
  const decision = workspace
    .decisionsOn(document.data.id)
    .findLast(one => one.approval.data.date <= asOf && counts(one, document, workspace))
  if (!decision) return { is: 'unapproved' }
  const { digest, words, version } = decision.entry
  // Whose text can change without a word to the management body is approved by its digest alone.
  const others = workspace.inherited.some(inherited => inherited.document === document)
  if (digest === undefined && others) return { is: 'unapproved' }
  if (digest === undefined) return { is: version === document.data.version ? 'approved' : 'changed', decision }
  if (digest === document.digests?.digest) return { is: 'approved', decision }
  // The words may all be there and yet no longer be seen, or signs among them say another thing than was approved.
  const same = words !== undefined && words === document.digests?.words && !document.digests?.conceals
  return { is: same ? 'layout' : 'changed', decision }
}

/** Whether a document may be counted on: approved and, apart from layout, as approved. */
export function isApproved(document: Approvable, workspace: Workspace, asOf: IsoDate): boolean {
  const { is } = standingOf(document, workspace, asOf)
  return is === 'approved' || is === 'layout'
}
