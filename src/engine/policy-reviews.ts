import { after, type IsoDate } from '../law/calendar.ts'
import type { Claim } from '../model/claims.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Profile } from './profile.ts'

/** When a policy was last reviewed, and when that is to be done again. */
export interface PolicyReview {
  readonly policy: Document<'policy'>
  /** What of it the law wants reviewed at an interval of its own, where that binds the entity. */
  readonly bound: Claim | undefined
  /** The last review; undefined where nothing says when it was. */
  readonly last: { readonly date: IsoDate; readonly field: 'reviewed' | 'updated' | 'effective' } | undefined
  /** By its own interval, or by the organisation's. */
  readonly due: IsoDate | undefined
  readonly dueByLaw: IsoDate | undefined
}

/** The reviews of every policy that counts: not of those retired, nor of drafts that answer nothing. */
export function policyReviewsIn(
  { sound, claimsOf }: Workspace,
  profile: Profile | undefined,
  interval: string,
): PolicyReview[] {
  return sound.policy.flatMap(policy => {
    const { status, reviewEvery = interval } = policy.data
    const own = claimsOf(policy)
    if (status === 'retired' || (status === 'draft' && own.length === 0)) return []
    const bound = profile?.regulation ? own.find(({ demand }) => demand.interval) : undefined
    const last = lastOf(policy)
    const due = last && after(last.date, reviewEvery)
    const dueByLaw = last && bound?.demand.interval ? after(last.date, bound.demand.interval) : undefined
    return [{ policy, bound, last, due, dueByLaw }]
  })
}

function lastOf({ data }: Document<'policy'>): PolicyReview['last'] {
  for (const field of ['reviewed', 'updated', 'effective'] as const) {
    const date = data[field]
    if (date) return { date, field }
  }
  return undefined
}
