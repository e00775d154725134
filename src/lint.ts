import { check, type Finding } from './engine/check.ts'
import { coverageOf, weakenedBy } from './engine/coverage.ts'
import { groundsOf, type MeasureGrounds } from './engine/decisions-table.ts'
import { parted } from './engine/exceptions.ts'
import type { HistoryState } from './engine/history.ts'
import type { Judged } from './engine/judged.ts'
import { profileOf } from './engine/profile.ts'
import { readinessOf } from './engine/readiness.ts'
import type { Rule } from './engine/rule.ts'
import type { Settings } from './engine/settings.ts'
import { weighed } from './engine/severities.ts'
import { type ApprovalSignature, type SignatureCheck, signaturesIn } from './engine/signatures.ts'
import type { IsoDate } from './law/calendar.ts'
import { type Catalogue, catalogueOf } from './law/catalogue.ts'
import type { Document } from './model/document.ts'
import { documentsOf } from './model/documents.ts'
import type { FileDigest } from './model/evidence.ts'
import { link } from './model/workspace.ts'
import type { File } from './text/source.ts'

/** What one run is told beside the files: the rules, the date it judges by, every path in the tree, and the organisation's choices. */
export interface Options {
  readonly rules: readonly Rule[]
  readonly asOf: IsoDate
  readonly tree: Iterable<string>
  readonly settings: Settings
  /** What there is to the files of `evidenceFilesOf(documents)`, by path; where it is left out they are not checked. */
  readonly fileDigests?: ReadonlyMap<string, FileDigest>
  /** What came of the signatures on approvals, by the path of the approval; where it is left out they count as not checked. */
  readonly signatures?: ReadonlyMap<string, readonly SignatureCheck[]>
}

/** One entity judged, with what its approvals rest on. */
export interface Judgement extends Judged {
  /** Which of the ten measures rests on which decisions in force; none where the act asks for no approval. */
  readonly approvals: readonly MeasureGrounds[]
  readonly signatures: readonly ApprovalSignature[]
  /** How much history there was to read, where it would have told more about a finding. */
  readonly history?: HistoryState
}

/** Files in, judgements out. Reads nothing, writes nothing, knows no clock but the one it is given. */
export function lint(files: readonly File[], options: Options): Judgement[] {
  return judged(documentsOf(files), options)
}

/** The same of documents that were parsed before: by a cache, an editor, or a test that changes one of many. */
export function judged(documents: readonly Document[], options: Options): Judgement[] {
  const requirements = catalogueOf(options.settings.requirements)
  const checked = link(documents, options.tree, requirements).map(workspace => {
    const profile = workspace.entity && profileOf(workspace.entity, options.asOf)
    return { workspace, profile, found: check(workspace, options.rules, { ...options, profile, requirements }) }
  })
  // Over all entities, since what is wrong with a policy weakens the claims of those too who take it over.
  const everywhere = checked.flatMap(({ found }) => found)
  const weakened = weakenedBy(everywhere)
  return checked.map(one => judge(one, { everywhere, weakened }, options, requirements))
}

type Checked = Pick<Judgement, 'workspace' | 'profile'> & { readonly found: readonly Finding[] }
interface AllFound {
  readonly everywhere: readonly Finding[]
  readonly weakened: ReadonlySet<string>
}

function judge(
  { workspace, profile, found }: Checked,
  { everywhere, weakened }: AllFound,
  { asOf, settings, signatures: checks }: Options,
  catalogue: Catalogue,
): Judgement {
  const { findings: open, suppressed } = parted(found, workspace, asOf)
  const requirements = profile ? coverageOf(workspace, open, profile, asOf, catalogue, everywhere, weakened) : []
  // Where the documentation stands is not for the organisation to weigh: only what is shown, and what fails a run.
  const findings = weighed(open, settings)
  const signatures = signaturesIn(workspace, checks)
  return {
    workspace,
    profile,
    findings,
    suppressed,
    requirements,
    readiness: readinessOf(requirements, open),
    approvals: profile?.applicable.includes('dk/7.1/approval') ? groundsOf(workspace, asOf) : [],
    signatures,
  }
}
