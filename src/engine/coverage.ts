import type { IsoDate } from '../law/calendar.ts'
import type { AnyRequirementId, Catalogue } from '../law/catalogue.ts'
import type { Evidence, Level, Requirement } from '../law/types.ts'
import type { Claim } from '../model/claims.ts'
import { isDecided } from '../model/decisions.ts'
import { type Document, isOf, place, placeOfMetadata } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentAt, type Place } from '../text/source.ts'
import { speakingAgainst } from './because.ts'
import type { Finding } from './check.ts'
import { weaknessOf } from './claims.ts'
import { exceptionsInForce } from './exceptions.ts'
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
const weakenedBy = remembered(
  (findings: readonly Finding[]): ReadonlySet<string> =>
    new Set(
      findings.filter(found => found.weakensClaims && found.severity !== 'notice').map(({ at }) => documentAt(at)),
    ),
)

/** What is asked of an entity, in the order of its coverage: what applies to it of the law, and the organisation's own. */
export function requirementsFor({ applicable }: Profile, { own }: Catalogue): AnyRequirementId[] {
  return [...applicable, ...own]
}

/** Where each requirement that applies to the entity stands; `everywhere` are the findings of all entities, since policies are taken over. */
export function coverageOf(
  workspace: Workspace,
  findings: readonly Finding[],
  profile: Profile,
  asOf: IsoDate,
  catalogue: Catalogue,
  everywhere: readonly Finding[] = findings,
): Coverage[] {
  const weakened = weakenedBy(everywhere)
  const exceptions = exceptionsInForce(workspace, asOf)
  const findingsOn = grouped(findings, finding => finding.requirement)
  const claimsOf = grouped(workspace.claims, claim => claim.requirement)
  const recordsOf = recordsIn(workspace)
  return requirementsFor(profile, catalogue).map(id => {
    const demand = catalogue.of(id)
    const about = findingsOn.get(id) ?? []
    const own = about.map(({ fingerprint }) => fingerprint)
    const { status, reason, evidence, because = [] } = stateOf(id, demand, about, own)
    return { id, demand, level: levelOf(demand, profile), status, reason, evidence, findings: own, because }
  })

  function stateOf(
    id: AnyRequirementId,
    { check, evidence, alsoShownBy = [] }: Requirement,
    about: readonly Finding[],
    own: readonly string[],
  ): State {
    const exception = exceptions.get(id)
    if (exception) return { status: 'exempt', reason: 'exception', evidence: [place(exception, 'requirement')] }
    if (check === 'manual') return { status: 'manual', reason: 'by-hand', evidence: [] }
    // What is owed only once there has been a significant incident, nothing shows before, and nothing is missing.
    if (evidence === 'incident') {
      const state = ofIncidents(about)
      return state.status === 'partial' ? { ...state, because: own } : state
    }
    if (evidence !== 'policy') {
      const state = recorded([evidence, ...alsoShownBy], about)
      return state.status === 'met' ? state : { ...state, because: own }
    }
    const claims = claimsOf.get(id) ?? []
    const state = claimed(claims)
    return state.status === 'met' ? state : { ...state, because: speakingAgainst(about, claims, everywhere) }
  }

  function ofIncidents(about: readonly Finding[]): State {
    const records = significantIncidents(workspace, profile)
    return records.length > 0
      ? shownBy(records.map(placeOf), about)
      : { status: 'manual', reason: 'no-incident', evidence: [] }
  }

  function claimed(claims: readonly Claim[]): State {
    if (claims.length === 0) return { status: 'missing', reason: 'no-claim', evidence: [] }
    const reasons = claims.map(claim => ({ claim, reason: reasonAgainst(claim) }))
    const good = reasons.filter(({ reason }) => reason === null)
    if (good.length > 0) return { status: 'met', reason: null, evidence: good.map(({ claim }) => claim.at) }
    return { status: 'partial', reason: reasons[0]?.reason ?? null, evidence: claims.map(({ at }) => at) }
  }

  function reasonAgainst(claim: Claim): Reason {
    return weaknessOf(claim, workspace, asOf) ?? (weakened.has(claim.policy.path) ? 'finding' : null)
  }

  function recorded(kinds: readonly Evidence[], about: readonly Finding[]): State {
    const records = recordsOf(kinds)
    if (records.length === 0 || about.some(({ message }) => message.missing))
      return { status: 'missing', reason: 'no-document', evidence: [] }
    return shownBy(records, about)
  }
}

type State = Pick<Coverage, 'status' | 'reason' | 'evidence'> & Partial<Pick<Coverage, 'because'>>

function shownBy(evidence: readonly Place[], about: readonly Finding[]): State {
  const against = about.filter(({ severity }) => severity !== 'notice')
  return against.length === 0
    ? { status: 'met', reason: null, evidence }
    : { status: 'partial', reason: 'finding', evidence }
}

/** The places of the records of some kinds; what is only proposed records nothing. Many requirements are shown by the same kinds. */
function recordsIn({ documents }: Workspace): (kinds: readonly Evidence[]) => readonly Place[] {
  const known = new Map<string, readonly Place[]>()
  return kinds => {
    const key = kinds.join()
    const before = known.get(key)
    if (before) return before
    const records = documents.filter(
      record => record.sound && kinds.some(kind => kind === record.kind) && !isProposal(record),
    )
    const places = records.map(placeOf)
    known.set(key, places)
    return places
  }
}

function isProposal(document: Document): boolean {
  return isOf(document, 'approval') && !isDecided(document)
}

function placeOf(record: Document): Place {
  return placeOfMetadata(record, record.yaml.span, '')
}
