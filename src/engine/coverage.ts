import type { IsoDate } from '../law/calendar.ts'
import type { AnyRequirementId, Catalogue } from '../law/catalogue.ts'
import type { Evidence, Level, Requirement } from '../law/types.ts'
import type { Claim } from '../model/claims.ts'
import { isDecided } from '../model/decisions.ts'
import { type Document, place, placeOfMetadata } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentAt, type Place } from '../text/source.ts'
import { speakingAgainst } from './because.ts'
import type { Finding } from './check.ts'
import { weaknessOf } from './claims.ts'
import { exceptionsInForce } from './exceptions.ts'
import { grouped } from './grouped.ts'
import { significantIncidents } from './incidents.ts'
import type { Profile } from './profile.ts'
import { levelOf } from './profile.ts'

export type Status = 'met' | 'partial' | 'missing' | 'exempt' | 'manual'

/** Why a requirement has its status; `null` where it is met. */
export type Reason =
  | 'no-claim'
  | 'no-document'
  | 'no-incident'
  | 'unapproved'
  | 'section'
  | 'finding'
  | 'exception'
  | 'by-hand'
  | null

/** Where one requirement stands, with what shows it and what speaks against it. */
export interface Coverage {
  readonly id: AnyRequirementId
  /** What it asks. */
  readonly demand: Requirement
  readonly level: Level
  readonly status: Status
  readonly reason: Reason
  readonly evidence: readonly Place[]
  /** Fingerprints of the findings about it. */
  readonly findings: readonly string[]
  /** Fingerprints of the findings, about it or about what claims it, that keep it partial or missing. */
  readonly because: readonly string[]
}

/** The paths of documents whose claims do not count fully until something in them is mended. */
export function weakenedBy(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.filter(found => found.weakensClaims && found.severity !== 'notice').map(({ at }) => documentAt(at)),
  )
}

/** Where each requirement that applies to the entity stands; `everywhere` are the findings of all entities, since policies are taken over. */
export function coverageOf(
  workspace: Workspace,
  findings: readonly Finding[],
  profile: Profile,
  asOf: IsoDate,
  catalogue: Catalogue,
  everywhere: readonly Finding[] = findings,
  weakened: ReadonlySet<string> = weakenedBy(everywhere),
): Coverage[] {
  const exceptions = exceptionsInForce(workspace, asOf)
  const findingsOn = grouped(findings, finding => finding.requirement)
  const claimsOf = grouped(workspace.claims, claim => claim.requirement)
  return [...profile.applicable, ...catalogue.own].map(id => {
    const demand = catalogue.of(id)
    const about = findingsOn.get(id) ?? []
    const own = about.map(({ fingerprint }) => fingerprint)
    const base = { id, demand, level: levelOf(demand, profile), findings: own, because: [] }
    const exception = exceptions.get(id)
    if (exception)
      return { ...base, status: 'exempt', reason: 'exception', evidence: [place(exception, 'requirement')] }
    const { check, evidence, alsoShownBy = [] } = demand
    if (check === 'manual') return { ...base, status: 'manual', reason: 'by-hand', evidence: [] }
    // What is owed only once there has been a significant incident, nothing shows before, and nothing is missing.
    if (evidence === 'incident') {
      const state = ofIncidents(about)
      return { ...base, ...state, because: state.status === 'partial' ? own : [] }
    }
    if (evidence !== 'policy') {
      const state = recorded([evidence, ...alsoShownBy], about)
      return { ...base, ...state, because: state.status === 'met' ? [] : own }
    }
    const claims = claimsOf.get(id) ?? []
    const state = claimed(claims)
    return { ...base, ...state, because: state.status === 'met' ? [] : speakingAgainst(about, claims, everywhere) }
  })

  function ofIncidents(about: readonly Finding[]): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    const records = significantIncidents(workspace, profile)
    return records.length > 0 ? shownBy(records, about) : { status: 'manual', reason: 'no-incident', evidence: [] }
  }

  function claimed(claims: readonly Claim[]): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    if (claims.length === 0) return { status: 'missing', reason: 'no-claim', evidence: [] }
    const reasons = claims.map(claim => ({ claim, reason: reasonAgainst(claim) }))
    const good = reasons.filter(({ reason }) => reason === null)
    if (good.length > 0) return { status: 'met', reason: null, evidence: good.map(({ claim }) => claim.at) }
    return { status: 'partial', reason: reasons[0]?.reason ?? null, evidence: claims.map(({ at }) => at) }
  }

  function reasonAgainst(claim: Claim): Reason {
    return weaknessOf(claim, workspace, asOf) ?? (weakened.has(claim.policy.path) ? 'finding' : null)
  }

  function recorded(
    kinds: readonly Evidence[],
    about: readonly Finding[],
  ): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    const nothing = { status: 'missing', reason: 'no-document', evidence: [] } as const
    const proposals = workspace.sound.approval.filter(approval => !isDecided(approval))
    const records = workspace.documents.filter(
      record => record.sound && kinds.some(one => one === record.kind) && proposals.every(one => one !== record),
    )
    if (records.length === 0 || about.some(({ message }) => message.missing)) return nothing
    return shownBy(records, about)
  }

  function shownBy(
    records: readonly Document[],
    about: readonly Finding[],
  ): Pick<Coverage, 'status' | 'reason' | 'evidence'> {
    const evidence = records.map(record => placeOfMetadata(record, record.yaml.span, ''))
    const against = about.filter(({ severity }) => severity !== 'notice')
    return against.length === 0
      ? { status: 'met', reason: null, evidence }
      : { status: 'partial', reason: 'finding', evidence }
  }
}
