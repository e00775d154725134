import type { IsoDate } from '../law/calendar.ts'
import type { Claim } from '../model/claims.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import { saysSomething } from './section.ts'
import { isApproved } from './standing.ts'

/**
 * Whether a policy answers what section 11 asks and nothing else. It needs no decision of the management body then: section 7 speaks of
 * the measures of section 6.
 */
export function isOfDomainDataAlone(policy: Document<'policy'>, { claimsOf }: Workspace): boolean {
  const own = claimsOf(policy)
  return own.length > 0 && own.every(({ demand }) => demand.binds === 'domain-data')
}

/**
 * Whether what a claim points to says nothing at all: no such heading, or no word below it beside what is still to be filled in. Of a text
 * that could not be read, nobody knows.
 */
export function saysNothing({ policy, section }: Claim): boolean {
  return (section?.words ?? 0) === 0 && !policy.flaws.some(({ rule: of }) => of === 'readable')
}

/** Why a claim, by itself, does not answer its requirement on a date; `null` where it does. */
export function weaknessOf(
  { policy, section, demand }: Claim,
  workspace: Workspace,
  asOf: IsoDate,
): 'section' | 'unapproved' | null {
  if (!section || !saysSomething(section)) return 'section'
  if (!policy.sound || policy.data.status !== 'approved') return 'unapproved'
  if (demand.binds !== 'domain-data' && !isApproved(policy, workspace, asOf)) return 'unapproved'
  return null
}
