import type { IsoDate } from '../law/calendar.ts'
import type { Claim } from '../model/claims.ts'
import type { Workspace } from '../model/workspace.ts'
import { saysSomething } from './section.ts'
import { isApproved } from './standing.ts'

/** Why a claim, by itself, does not answer its requirement on a date; `null` where it does. */
export function weaknessOf(
  { policy, section }: Claim,
  workspace: Workspace,
  asOf: IsoDate,
): 'section' | 'unapproved' | null {
  if (!section || !saysSomething(section)) return 'section'
  if (!policy.sound || policy.data.status !== 'approved' || !isApproved(policy, workspace, asOf)) return 'unapproved'
  return null
}
