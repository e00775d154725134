import type { IsoDate } from '../law/calendar.ts'
import type { Decision } from '../model/decisions.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Change } from './changes/change.ts'
import { changeBetween } from './changes/compare.ts'
import type { Texts } from './judged.ts'
import { isApproved, standingOf } from './standing.ts'

type Decided = Document<'policy' | 'exception'>

/** Why a decision covers a document no longer: the text is another, the document or the decision is gone, or the document claims no approval. */
export type Voided = 'changed' | 'removed' | 'withdrawn' | 'status'

/** What a change does to a decision of the management body on a document. */
export type ApprovalEffect =
  /** It covered the document and covers it no longer; `change` is what was changed in the document, where that is why. */
  | {
      readonly kind: 'approval-voided'
      readonly document: Decided
      readonly decision: Decision
      readonly why: Voided
      readonly change: Change | undefined
    }
  /** It covers a document that none covered before. */
  | { readonly kind: 'approved'; readonly document: Decided; readonly decision: Decision }

/** The decisions of the management body that a change takes from documents, then those that it brings. */
export function approvalsBetween(before: Workspace, after: Workspace, asOf: IsoDate, texts: Texts): ApprovalEffect[] {
  const [old, now] = [decidedOn(before), decidedOn(after)]
  const voided = old.flatMap((document): ApprovalEffect[] => {
    const standing = standingOf(document, before, asOf)
    if (!isInForce(document, before, asOf) || !('decision' in standing)) return []
    const { decision } = standing
    const same = now.find(one => one.kind === document.kind && one.data.id === document.data.id)
    if (same && isInForce(same, after, asOf)) return []
    const why = same ? whyNot(document, same) : 'removed'
    const change = same && why === 'changed' ? changeOf(document, same, texts) : undefined
    return [{ kind: 'approval-voided', document: same ?? document, decision, why, change }]
  })
  const approved = now.flatMap((document): ApprovalEffect[] => {
    const standing = standingOf(document, after, asOf)
    if (!isInForce(document, after, asOf) || !('decision' in standing)) return []
    const same = old.find(one => one.kind === document.kind && one.data.id === document.data.id)
    return same && isInForce(same, before, asOf) ? [] : [{ kind: 'approved', document, decision: standing.decision }]
  })
  return [...voided, ...approved]
}

/** The documents that the management body decides on: those of the entity, and policies that it takes over. */
function decidedOn({ sound, inherited }: Workspace): Decided[] {
  const takenOver = inherited.map(({ document }) => document).filter(document => document.sound)
  return [...sound.policy, ...sound.exception, ...takenOver]
}

function isInForce(document: Decided, workspace: Workspace, asOf: IsoDate): boolean {
  return claimsApproval(document) && isApproved(document, workspace, asOf)
}

function claimsApproval({ data }: Decided): boolean {
  return !('status' in data) || data.status === 'approved'
}

/** An unchanged text loses its approval where the decision goes, also where an older one of another text is then the last. */
function whyNot(before: Decided, after: Decided): Voided {
  if (!claimsApproval(after)) return 'status'
  return before.digests?.digest === after.digests?.digest ? 'withdrawn' : 'changed'
}

function changeOf(before: Decided, after: Decided, { base, head }: Texts): Change | undefined {
  const old = base.find(({ path }) => path === before.path)
  const now = head.find(({ path }) => path === after.path)
  return old && now && changeBetween(old, now)
}
