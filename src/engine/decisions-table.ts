import { after, type IsoDate } from '../law/calendar.ts'
import { measures } from '../law/law.generated.ts'
import type { Approval, Decision } from '../model/decisions.ts'
import type { Document } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Workspace } from '../model/workspace.ts'
import { isByBody, lastByBody } from './entitlement.ts'
import { standingOf } from './standing.ts'

/** One approval that a measure rests on. */
export interface Ground {
  readonly approval: Approval
  /** The ids of the policies on the measure that were approved in it; none where it is the measure as such. */
  readonly documents: readonly string[]
}

/** One of the ten measures of section 6(1) and the decisions in force that it rests on, oldest first. */
export interface MeasureGrounds {
  readonly measure: number
  readonly grounds: readonly Ground[]
  /** When the body last decided on the measure as such. */
  readonly asSuch: IsoDate | undefined
}

/** Which of the ten measures rests on which decisions in force on a date; on none, where the body has not decided. */
export function groundsOf(workspace: Workspace, asOf: IsoDate): MeasureGrounds[] {
  const decisions = new Map<Document<'policy'>, readonly Decision[]>()
  const restingOn = (policy: Document<'policy'>) => {
    const known = decisions.get(policy) ?? decisionsFor(policy, workspace, asOf)
    decisions.set(policy, known)
    return known
  }
  const claimsOn = grouped(workspace.claims, ({ demand }) => demand.measure)
  const byBody = workspace.approvals.filter(approval => approval.data.date <= asOf && isByBody(approval, workspace))
  return Object.keys(measures)
    .map(Number)
    .map(measure => {
      const own = new Set((claimsOn.get(measure) ?? []).map(({ policy }) => policy))
      const found = new Map<Approval, Set<string>>()
      for (const policy of own) {
        for (const { approval } of restingOn(policy)) {
          found.set(approval, (found.get(approval) ?? new Set()).add(policy.data.id))
        }
      }
      const asSuch = byBody.findLast(({ data }) => data.measures?.includes(measure))
      if (asSuch && !found.has(asSuch)) found.set(asSuch, new Set())
      const grounds = [...found].map(([approval, ids]) => ({ approval, documents: [...ids] }))
      grounds.sort((a, b) => (a.approval.data.date < b.approval.data.date ? -1 : 1))
      return { measure, grounds, asSuch: asSuch?.data.date }
    })
}

/**
 * The decisions in force that a policy rests on. Where a delegate approved its present text, the body must have decided on it
 * too, since a measure as a whole is for the body to approve.
 */
function decisionsFor(policy: Document<'policy'>, workspace: Workspace, asOf: IsoDate): Decision[] {
  if (policy.data.status === 'draft') return []
  const standing = standingOf(policy, workspace, asOf)
  if (standing.is !== 'approved' && standing.is !== 'layout') return []
  const { decision } = standing
  if (isByBody(decision.approval, workspace)) return [decision]
  const before = lastByBody(policy.data.id, decision.approval, workspace)
  return before ? [before, decision] : []
}

/** An approval that is older than an interval, with what still rests on it and was not confirmed since. */
export interface Aged {
  readonly approval: Approval
  readonly documents: readonly string[]
  /** Measures that the body decided on as such, and on nothing since. */
  readonly measures: readonly number[]
}

/** The approvals older than an interval. A later decision on a measure as such confirms what was approved on it before. */
export function agedIn(all: readonly MeasureGrounds[], interval: string, asOf: IsoDate): Aged[] {
  const isOld = (date: IsoDate) => after(date, interval) < asOf
  const aged = new Map<Approval, { documents: Set<string>; measures: Set<number> }>()
  for (const { measure, grounds, asSuch } of all) {
    if (asSuch !== undefined && !isOld(asSuch)) continue
    for (const { approval, documents } of grounds) {
      if (!isOld(approval.data.date)) continue
      const known = aged.get(approval) ?? { documents: new Set(), measures: new Set() }
      for (const id of documents) known.documents.add(id)
      if (grounds.length === 1 && documents.length === 0) known.measures.add(measure)
      if (known.documents.size + known.measures.size > 0) aged.set(approval, known)
    }
  }
  return [...aged].map(([approval, { documents, measures: own }]) => ({
    approval,
    documents: [...documents],
    measures: [...own],
  }))
}
