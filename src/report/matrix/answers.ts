import { weaknessOf } from '../../engine/claims.ts'
import type { Coverage, Reason } from '../../engine/coverage.ts'
import { type Standing, standingOf } from '../../engine/standing.ts'
import type { IsoDate } from '../../law/calendar.ts'
import type { Claim } from '../../model/claims.ts'
import type { Approval } from '../../model/decisions.ts'
import type { Document } from '../../model/document.ts'
import type { Workspace } from '../../model/workspace.ts'
import { documentAt, type Place } from '../../text/source.ts'

/** A heading of a policy, as a claim names it. */
export interface Heading {
  /** Undefined where the policy has no such heading. */
  readonly title: string | undefined
  /** The anchor, without `#`. */
  readonly anchor: string
}

/** Where a document stands with the management body, and the decision that counts for it. */
export interface DocumentApproval {
  /** `none-needed` of kinds that nobody approves, and of policies on domain name registration data alone. */
  readonly is: Standing['is'] | 'none-needed'
  /** The last decision that counts, also where the text was changed since. */
  readonly approval: Approval | undefined
}

/** One document that answers a requirement. */
export interface Answer {
  readonly document: Document
  /** Of policies only. */
  readonly heading: Heading | undefined
  /** Where the document says that it answers the requirement, or stands as a whole. */
  readonly at: Place
  readonly approval: DocumentApproval
  /** Why it does not answer fully; `exception` where it excuses instead of answering; null where nothing is against it. */
  readonly reason: Reason
  /** The entity it is taken over from, where it is not the entity's own. */
  readonly from: Document<'entity'> | undefined
}

/** What answers each requirement of an entity: standings are looked up once for each document. */
export function answering(workspace: Workspace, asOf: IsoDate): (coverage: Coverage) => Answer[] {
  const claims = new Map<string, Claim[]>()
  for (const claim of workspace.claims) {
    const known = claims.get(claim.requirement)
    if (known) known.push(claim)
    else claims.set(claim.requirement, [claim])
  }
  const byPath = new Map(workspace.documents.map(document => [document.path, document]))
  const standings = new Map<Document, DocumentApproval>()
  return coverage => {
    const { id, demand, status, evidence } = coverage
    // What an exception in force excuses, nothing need answer.
    if (status === 'exempt' || demand.evidence !== 'policy') return evidence.flatMap(at => recorded(at, coverage))
    return (claims.get(id) ?? []).map(claim => claimed(claim, coverage))
  }

  function claimed(claim: Claim, { status, evidence }: Coverage): Answer {
    const { policy, section, anchor, at, demand } = claim
    const good = status === 'met' && evidence.some(one => documentAt(one) === documentAt(at) && one.key === at.key)
    return {
      document: policy,
      heading: { title: section?.title, anchor },
      at,
      approval: demand.binds === 'domain-data' ? notNeeded : approvalOf(policy),
      // What is against a claim beside its own weakness is a finding on its policy: see engine/coverage.ts.
      reason: good ? null : (weaknessOf(claim, workspace, asOf) ?? 'finding'),
      from: claim.through && workspace.inherited.find(one => one.document === policy)?.owner,
    }
  }

  function recorded(at: Place, { reason }: Coverage): Answer[] {
    const document = byPath.get(documentAt(at))
    if (!document) return []
    const approval = document.kind === 'exception' ? approvalOf(document as Document<'exception'>) : notNeeded
    return [{ document, heading: undefined, at, approval, reason, from: undefined }]
  }

  function approvalOf(document: Document<'policy' | 'exception'>): DocumentApproval {
    const known = standings.get(document)
    if (known) return known
    const standing = document.sound ? standingOf(document, workspace, asOf) : ({ is: 'unapproved' } as const)
    const approval = 'decision' in standing ? standing.decision.approval : undefined
    const found = { is: standing.is, approval }
    standings.set(document, found)
    return found
  }
}

const notNeeded: DocumentApproval = { is: 'none-needed', approval: undefined }
