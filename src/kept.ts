import type { Finding } from './engine/check.ts'
import type { MeasureGrounds } from './engine/decisions-table.ts'
import type { Rule } from './engine/rule.ts'
import type { SignatureCheck } from './engine/signatures.ts'
import { coverageRestored, type KeptBasis, type KeptStandings, standingsKept } from './kept-coverage.ts'
import { type KeptProfile, profileKept, profileRestored } from './kept-profile.ts'
import type { Catalogue } from './law/catalogue.ts'
import type { Judgement } from './lint.ts'
import { type Brief, briefOf } from './model/brief.ts'
import type { Document } from './model/document.ts'
import type { Workspace } from './model/workspace.ts'
import { documentAt } from './text/source.ts'

/** One entity judged, as plain data that a cache writes down. */
export interface Kept extends Pick<Judgement, 'readiness'> {
  readonly documents: readonly Brief[]
  readonly profile: KeptProfile | null
  readonly findings: readonly KeptFinding[]
  readonly suppressed: readonly { readonly finding: KeptFinding; readonly by: string }[]
  readonly requirements: KeptStandings
  readonly approvals: readonly KeptGrounds[]
  readonly signatures: readonly { readonly approval: string; readonly check: SignatureCheck }[]
}

/** A finding without what its rule and its requirement say of it. */
type KeptFinding = Omit<Finding, 'message' | 'demand' | 'weakensClaims' | 'excusable'>
/** The decisions that a measure rests on, by the paths of the approvals. */
interface KeptGrounds extends Omit<MeasureGrounds, 'grounds'> {
  readonly grounds: readonly { readonly approval: string; readonly documents: readonly string[] }[]
}

/** A judgement as plain data. What history tells is not among it: that changes without the documents. */
export function keptOf(judgement: Judgement, withDigests: boolean): Kept {
  const { workspace, profile, findings, suppressed, requirements, readiness, approvals, signatures } = judgement
  // What is to be said of the history of a document begins with its digest.
  const told = namedBy(findings)
  return {
    documents: workspace.documents.map(document => briefOf(document, withDigests || told.has(document.path))),
    profile: profile ? profileKept(profile) : null,
    findings: findings.map(withoutRule),
    suppressed: suppressed.map(({ finding, by }) => ({ finding: withoutRule(finding), by: by.path })),
    requirements: standingsKept(requirements),
    readiness,
    approvals: approvals.map(({ grounds, ...rest }) => ({
      ...rest,
      grounds: grounds.map(({ approval, documents }) => ({ approval: approval.path, documents })),
    })),
    signatures: signatures.map(({ approval, check }) => ({ approval: approval.path, check })),
  }
}

/** The paths of the documents that findings are about. */
export function namedBy(findings: readonly Pick<Finding, 'at' | 'see'>[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ at, see }) => [at, ...see].map(documentAt)))
}

function withoutRule(finding: Finding): KeptFinding {
  const { message: _message, demand: _demand, weakensClaims: _weakens, excusable: _excusable, ...rest } = finding
  return rest
}

/** The judgement that was kept, of a workspace that is the same as then. What each requirement rests on is asked for one at a time. */
export function restored(
  kept: Kept,
  basisOf: (index: number) => KeptBasis | null,
  workspace: Workspace,
  rules: readonly Rule[],
  catalogue: Catalogue,
): Judgement {
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  const byPath = new Map(workspace.documents.map(document => [document.path, document]))
  const profile = kept.profile ? profileRestored(kept.profile) : undefined
  return {
    workspace,
    profile,
    findings: kept.findings.map(finding),
    suppressed: kept.suppressed.map(one => ({ finding: finding(one.finding), by: at(one.by) })),
    requirements: profile ? coverageRestored(kept.requirements, basisOf, profile, catalogue) : [],
    readiness: kept.readiness,
    approvals: kept.approvals.map(({ grounds, ...rest }) => ({
      ...rest,
      grounds: grounds.map(({ approval, documents }) => ({ approval: at(approval), documents })),
    })),
    signatures: kept.signatures.map(({ approval, check }) => ({ approval: at(approval), check })),
  }

  function finding(one: KeptFinding): Finding {
    const rule = byId.get(one.rule)
    const message = rule?.messages[one.says]
    if (!rule || !message) throw new Error(`no rule ${one.rule} says ${one.says}`)
    const { weakensClaims = false, excusable = false } = rule
    return { ...one, message, demand: catalogue.of(one.requirement), weakensClaims, excusable }
  }

  function at<D extends Document>(path: string): D {
    const document = byPath.get(path)
    if (!document) throw new Error(`no document ${path}`)
    return document as D
  }
}
