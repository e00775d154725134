import type { IsoDate } from '../law/calendar.ts'
import { type RequirementId, requirements } from '../law/law.generated.ts'
import type { Level } from '../law/types.ts'
import type { Claim } from '../model/claims.ts'
import { place } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Place } from '../text/source.ts'
import type { Finding } from './check.ts'
import { exceptionsInForce } from './exceptions.ts'
import type { Profile } from './profile.ts'
import { levelFor } from './profile.ts'
import { saysSomething } from './section.ts'
import { isApproved } from './standing.ts'

export type Status = 'met' | 'partial' | 'missing' | 'exempt' | 'manual'

/** Why a requirement has its status; `null` where it is met. */
export type Reason = 'no-claim' | 'no-document' | 'unapproved' | 'section' | 'finding' | 'exception' | 'by-hand' | null

/** Where one requirement stands, with what shows it and what speaks against it. */
export interface Coverage {
  readonly id: RequirementId
  readonly level: Level
  readonly status: Status
  readonly reason: Reason
  readonly evidence: readonly Place[]
  /** Fingerprints of the findings about it. */
  readonly findings: readonly string[]
}

/** Where each requirement that applies to the entity stands. */
export function coverageOf(
  workspace: Workspace,
  findings: readonly Finding[],
  profile: Profile,
  asOf: IsoDate,
): Coverage[] {
  const exceptions = exceptionsInForce(workspace, asOf)
  const weakened = new Set(
    findings.filter(found => found.weakensClaims && found.severity !== 'notice').map(({ at }) => at.path),
  )
  return profile.applicable.map(id => {
    const about = findings.filter(found => found.requirement === id)
    const base = { id, level: levelFor(id, profile), findings: about.map(({ fingerprint }) => fingerprint) }
    const exception = exceptions.get(id)
    if (exception)
      return { ...base, status: 'exempt', reason: 'exception', evidence: [place(exception, 'requirement')] }
    const { check, evidence } = requirements[id]
    if (check === 'manual') return { ...base, status: 'manual', reason: 'by-hand', evidence: [] }
    if (evidence === 'policy')
      return { ...base, ...claimed(workspace.claims.filter(claim => claim.requirement === id)) }
    return { ...base, ...recorded(evidence, about) }
  })

  function claimed(claims: readonly Claim[]): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    if (claims.length === 0) return { status: 'missing', reason: 'no-claim', evidence: [] }
    const reasons = claims.map(claim => ({ claim, reason: weaknessOf(claim) }))
    const good = reasons.filter(({ reason }) => reason === null)
    if (good.length > 0) return { status: 'met', reason: null, evidence: good.map(({ claim }) => claim.at) }
    return { status: 'partial', reason: reasons[0]?.reason ?? null, evidence: claims.map(({ at }) => at) }
  }

  function weaknessOf({ policy, section }: Claim): Reason {
    if (!section || !saysSomething(section)) return 'section'
    if (!policy.sound || policy.data.status !== 'approved' || !isApproved(policy, workspace, asOf)) return 'unapproved'
    return weakened.has(policy.path) ? 'finding' : null
  }

  function recorded(kind: string, about: readonly Finding[]): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    const records = workspace.documents.filter(document => document.kind === kind && document.sound)
    if (records.length === 0) return { status: 'missing', reason: 'no-document', evidence: [] }
    const evidence = records.map(record => ({ path: record.path, span: record.yaml.span, key: '' }))
    const against = about.filter(({ severity }) => severity !== 'notice')
    return against.length === 0
      ? { status: 'met', reason: null, evidence }
      : { status: 'partial', reason: 'finding', evidence }
  }
}
