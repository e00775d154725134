import { check, type Finding } from './engine/check.ts'
import { coverageOf } from './engine/coverage.ts'
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
import { isTold, toldAmong } from './engine/untold.ts'
import { type JudgedBefore, judgedBefore, keep } from './judged-before.ts'
import type { IsoDate } from './law/calendar.ts'
import { type Catalogue, catalogueOf } from './law/catalogue.ts'
import type { Document } from './model/document.ts'
import { documentsOf } from './model/documents.ts'
import type { FileDigest } from './model/evidence.ts'
import { link, type Workspace } from './model/workspace.ts'
import { once } from './text/once.ts'
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

/**
 * The same of documents that were parsed before: by a cache, an editor, or a test that changes one of many. Entities of which nothing was
 * changed since the last time are not judged again.
 */
export function judged(documents: readonly Document[], options: Options): Judgement[] {
  const requirements = catalogueOf(options.settings.requirements)
  const beforeOf = judgedBefore(options)
  const checked = link(documents, options.tree, requirements).map((workspace): Checked => {
    const before = beforeOf(workspace)
    if (before) return { workspace: before.judgement.workspace, profile: before.judgement.profile, ...before }
    const profile = workspace.entity && profileOf(workspace.entity, options.asOf)
    return { workspace, profile, found: check(workspace, options.rules, { ...options, profile, requirements }) }
  })
  const among = sharing(checked)
  const everywhere = [...among].flatMap(({ found }) => found)
  return checked.map(one => {
    const alone = !among.has(one)
    if (alone && one.alone) return one.judgement
    const judgement = judge(one, alone ? one.found : everywhere, options, requirements)
    keep({ judgement, found: one.found, alone }, options)
    return judgement
  })
}

/** The entities that take over policies, and those whose policies they are: what is wrong with one weakens the claims of the others too. */
function sharing(checked: readonly Checked[]): Set<Checked> {
  const shared = new Set<Document>(checked.flatMap(({ workspace }) => workspace.inherited.map(one => one.document)))
  if (shared.size === 0) return new Set()
  const isAmong = ({ inherited, documents }: Workspace) =>
    inherited.length > 0 || documents.some(document => shared.has(document))
  return new Set(checked.filter(({ workspace }) => isAmong(workspace)))
}

/** An entity that all rules were asked about, now or the last time. */
type Checked = Pick<Judgement, 'workspace' | 'profile'> &
  ({ readonly found: readonly Finding[]; readonly alone?: false } | JudgedBefore)

function judge(
  { workspace, profile, found }: Checked,
  everywhere: readonly Finding[],
  { asOf, settings, signatures: checks }: Options,
  catalogue: Catalogue,
): Judgement {
  const { findings: open, suppressed } = parted(found, workspace, asOf)
  const requirements = once(() => (profile ? coverageOf(workspace, open, profile, asOf, catalogue, everywhere) : []))
  const readiness = once(() => readinessOf(requirements(), open))
  const approvals = once(() => (profile?.applicable.includes('dk/7.1/approval') ? groundsOf(workspace, asOf) : []))
  // At a keystroke nobody asks for more than the findings.
  return {
    workspace,
    profile,
    // Where the documentation stands is not for the organisation to weigh: only what is shown, and what fails a run.
    findings: toldAmong(weighed(open, settings), open),
    suppressed: suppressed.filter(({ finding }) => isTold(finding)),
    get requirements() {
      return requirements()
    },
    get readiness() {
      return readiness()
    },
    get approvals() {
      return approvals()
    },
    signatures: signaturesIn(workspace, checks),
  }
}
