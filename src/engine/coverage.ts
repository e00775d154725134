import { isUnconditional } from '../law/basis.ts'
import type { IsoDate } from '../law/calendar.ts'
import type { AnyRequirementId, Catalogue } from '../law/catalogue.ts'
import type { Evidence, Level, Requirement } from '../law/types.ts'
import type { Claim } from '../model/claims.ts'
import { isDecided } from '../model/decisions.ts'
import { type Document, isOf, place, placeOfMetadata } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import { once } from '../text/once.ts'
import { documentAt, type Place } from '../text/source.ts'
import { speakingAgainst } from './because.ts'
import type { Finding } from './check.ts'
import { saysNothing, weaknessOf } from './claims.ts'
import { exceptionsInForce } from './exceptions.ts'
import { significantIncidents } from './incidents.ts'
import type { Profile } from './profile.ts'
import { levelOf } from './profile.ts'
import { recordFaults } from './record-faults.ts'
import { filingsBy } from './registration.ts'
import { isTold, toldInstead } from './untold.ts'

export type Status = 'met' | 'partial' | 'missing' | 'exempt' | 'manual'

/** Why a requirement has its status; `null` where it is met. */
export type Reason =
  | 'no-claim'
  | 'no-document'
  | 'no-incident'
  | 'no-filing'
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
  const faultsIn = recordFaults(findings)
  const isFiled = once(() => filingsBy(asOf, workspace).some(({ counts }) => counts))
  const toldOf = toldInstead(everywhere)
  return requirementsFor(profile, catalogue).map(id => {
    const demand = catalogue.of(id)
    const about = findingsOn.get(id) ?? []
    const own = about.map(({ fingerprint }) => fingerprint)
    const { status, reason, evidence, because = [] } = stateOf(id, demand, about, own)
    const told = about.filter(isTold).map(({ fingerprint }) => fingerprint)
    const level = levelOf(demand, profile)
    return { id, demand, level, status, reason, evidence, findings: told, because: toldOf(because) }
  })

  function stateOf(
    id: AnyRequirementId,
    demand: Requirement,
    about: readonly Finding[],
    own: readonly string[],
  ): State {
    const exception = exceptions.get(id)
    if (!exception) return shownState(id, demand, about, own)
    const by = { reason: 'exception', evidence: [place(exception, 'requirement')] } as const
    if (!isUnconditional(demand, levelOf(demand, profile))) return { status: 'exempt', ...by }
    const shown = shownState(id, demand, about, own)
    return shown.status === 'missing' ? { status: 'partial', ...by } : shown
  }

  function shownState(
    id: AnyRequirementId,
    demand: Requirement,
    about: readonly Finding[],
    own: readonly string[],
  ): State {
    const { check, evidence } = demand
    if (check === 'manual') return { status: 'manual', reason: 'by-hand', evidence: [] }
    // What is owed only once there has been a significant incident, nothing shows before, and nothing is missing.
    if (evidence === 'incident') {
      const state = ofIncidents(about)
      return state.status === 'partial' ? { ...state, because: own } : state
    }
    if (evidence !== 'policy') {
      return recorded(demand, about)
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
    const saying = reasons.filter(({ claim }) => !saysNothing(claim))
    const [first] = saying
    return first
      ? { status: 'partial', reason: first.reason, evidence: saying.map(({ claim }) => claim.at) }
      : { status: 'missing', reason: 'section', evidence: [] }
  }

  function reasonAgainst(claim: Claim): Reason {
    return weaknessOf(claim, workspace, asOf) ?? (weakened.has(claim.policy.path) ? 'finding' : null)
  }

  function recorded(demand: Requirement, about: readonly Finding[]): State {
    const { evidence, alsoShownBy = [], filing } = demand
    const records = recordsOf([evidence, ...alsoShownBy])
    const { faults, unfilled } = faultsIn(records, demand)
    const against = [...about, ...faults]
    const state = shownBy(records.map(placeOf), against)
    const because = against.map(({ fingerprint }) => fingerprint)
    // A filing that could not be read is one all the same: that is said where it stands.
    if (filing && faults.length === 0 && !isFiled()) return unfiled(filing, records, because)
    if (records.length === 0 || unfilled || about.some(({ message }) => message.missing))
      return { status: 'missing', reason: 'no-document', evidence: [], because }
    return state.status === 'met' ? state : { ...state, because }
  }

  /** Where nothing was filed: what a filing shows is missing, and what is owed only after it is not owed yet. */
  function unfiled(filing: 'shows' | 'precedes', records: readonly Document[], own: readonly string[]): State {
    if (filing === 'precedes') return { status: 'manual', reason: 'no-filing', evidence: [] }
    const others = findings.filter(({ demand }) => demand.filing === filing).map(({ fingerprint }) => fingerprint)
    const because = [...new Set([...own, ...others])]
    return { status: 'missing', reason: records.length === 0 ? 'no-document' : 'no-filing', evidence: [], because }
  }
}

type State = Pick<Coverage, 'status' | 'reason' | 'evidence'> & Partial<Pick<Coverage, 'because'>>

function shownBy(evidence: readonly Place[], about: readonly Finding[]): State {
  const against = about.filter(({ severity }) => severity !== 'notice')
  return against.length === 0
    ? { status: 'met', reason: null, evidence }
    : { status: 'partial', reason: 'finding', evidence }
}

/** The records of some kinds that record something. Many requirements are shown by the same kinds. */
function recordsIn({ documents }: Workspace): (kinds: readonly Evidence[]) => readonly Document[] {
  const known = new Map<string, readonly Document[]>()
  return kinds => {
    const key = kinds.join()
    const before = known.get(key)
    if (before) return before
    const records = documents.filter(
      record => record.sound && kinds.some(kind => kind === record.kind) && !recordsNothing(record),
    )
    known.set(key, records)
    return records
  }
}

/** What is only proposed, and a list of courses that holds none, record nothing. */
function recordsNothing(record: Document): boolean {
  return isProposal(record) || (isOf(record, 'training') && record.data.courses.length === 0)
}

function isProposal(document: Document): boolean {
  return isOf(document, 'approval') && !isDecided(document)
}

function placeOf(record: Document): Place {
  return placeOfMetadata(record, record.yaml.span, '')
}
