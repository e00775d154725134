import type { Finding } from '../engine/check.ts'
import type { Coverage } from '../engine/coverage.ts'
import type { MeasureGrounds } from '../engine/decisions-table.ts'
import type { Suppressed } from '../engine/exceptions.ts'
import type { ChangeSince } from '../engine/history.ts'
import { type Maturity, maturityOf } from '../engine/maturity.ts'
import { type MeasureStanding, measuresOf } from '../engine/measures.ts'
import { remedialActionsFor } from '../engine/remedial-actions.ts'
import type { IsoDate } from '../law/calendar.ts'
import { authorities } from '../law/law.generated.ts'
import type { Lang } from '../law/types.ts'
import type { Judgement } from '../lint.ts'
import { type Document, place } from '../model/document.ts'
import type { Shard } from '../model/shard.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Edit } from '../text/edit.ts'
import type { Place } from '../text/source.ts'
import type { ComparedView } from './compared/view.ts'
import { statedNameIn } from './entity-name.ts'
import { jsonText } from './json-text.ts'
import { groundOf, type Sources } from './located.ts'
import { sentenceOf } from './sentence.ts'
import { signatureOf } from './signatures.ts'
import { measureNames } from './words.ts'

/** What the report says of the run itself. */
export interface Run {
  readonly lang: Lang
  readonly asOf: IsoDate
  /** The version of nis2lint. */
  readonly version: string
  /** What a change does, where one was looked at. */
  readonly comparison?: ComparedView
  /** Which part of the entities it is, where several runs share them. */
  readonly shard?: Shard | undefined
}

/** The report for programs, as schemas/report.schema.json describes it: one line for each thing a reader may want to compare. */
export function jsonReport(judgements: readonly Judgement[], sources: Sources, run: Run): string {
  return jsonText(reportOf(judgements, sources, run))
}

/** The most changed passages of one document that are written. */
const mostPassages = 50

/** The same as data. */
export function reportOf(judgements: readonly Judgement[], sources: Sources, run: Run) {
  const { lang, asOf, version, comparison, shard } = run
  const all = judgements.flatMap(({ findings }) => findings)
  const count = (severity: Finding['severity']) => all.filter(finding => finding.severity === severity).length
  return {
    version: 1 as const,
    tool: { name: 'nis2lint', version },
    asOf,
    ...(shard ? { shard } : {}),
    history: judgements.find(({ history }) => history !== undefined)?.history ?? null,
    workspaces: judgements.map(judgement => workspaceOf(judgement, sources, lang, asOf)),
    summary: { errors: count('error'), warnings: count('warning'), notices: count('notice') },
    ...(comparison ? { comparison } : {}),
  }
}

function workspaceOf(
  { workspace, profile, findings, suppressed, requirements: coverage, readiness, approvals, signatures }: Judgement,
  sources: Sources,
  lang: Lang,
  asOf: IsoDate,
) {
  const entity = workspace.entity?.data
  const statedName = entity ? undefined : statedNameIn(workspace.documents)
  return {
    root: workspace.root,
    entity: entity ? { id: entity.id, name: entity.name, cvr: entity.cvr } : null,
    ...(statedName === undefined ? {} : { statedName }),
    class: profile?.class ?? null,
    regime: profile ? (profile.regulation ? 'regulation-2024-2690' : 'general') : null,
    registration: profile?.paragraph ?? null,
    authorities: (profile?.authorities ?? []).map(key => ({ key, name: authorities[key]?.name[lang] ?? key })),
    readiness,
    documents: workspace.documents.map(documentOf),
    measures: measuresOf(coverage).map(one => measureOf(one, entity?.maturity, lang)),
    approvals: approvals.map(approvalsOf),
    signatures: signatures.map(signatureOf),
    requirements: coverage.map(one => ({
      ...requirementOf(one, sources, lang),
      ...actionOn(one, workspace, sources, asOf),
    })),
    findings: findings.map(finding => findingOf(finding, sources, lang)),
    suppressed: suppressed.map(one => suppressedOf(one, sources, lang)),
  }
}

function approvalsOf({ measure, grounds }: MeasureGrounds) {
  const decisions = grounds.map(({ approval: { data }, documents }) => ({
    approval: data.id,
    date: data.date,
    organ: data.delegate === undefined ? (data.organ ?? null) : null,
    delegate: data.delegate ?? null,
    documents,
  }))
  return { measure, decisions }
}

function measureOf({ measure, counted, shown }: MeasureStanding, maturity: Maturity | undefined, lang: Lang) {
  return {
    number: measure,
    title: measureNames[measure - 1]?.[lang] ?? '',
    counted: counted.length,
    documented: shown.length,
    maturity: maturityOf(maturity, measure),
  }
}

function suppressedOf({ finding, by }: Suppressed, sources: Sources, lang: Lang) {
  const { id, reason, expires } = by.data
  const exception = { id, reason, expires, at: placeOf(place(by, 'requirement'), sources) }
  return { finding: findingOf(finding, sources, lang), exception }
}

function requirementOf(
  { id, demand, level, status, reason, evidence, findings, because }: Coverage,
  sources: Sources,
  lang: Lang,
) {
  const { title, basis, confidence, punishable } = demand
  return {
    id,
    title: title[lang],
    level,
    basis,
    confidence,
    punishable,
    status,
    evidence: evidence.map(place => placeOf(place, sources)),
    reason,
    findings,
    because,
  }
}

function actionOn({ id, status }: Coverage, workspace: Workspace, sources: Sources, asOf: IsoDate) {
  const [first] = status === 'met' || status === 'exempt' ? [] : remedialActionsFor(id, workspace, asOf)
  if (!first) return {}
  const { id: action, owner, due } = first.action
  return { action: { id: action, owner, due, at: placeOf(first.at, sources) } }
}

function findingOf(finding: Finding, sources: Sources, lang: Lang) {
  const { says, fix } = sentenceOf(finding, lang)
  return {
    rule: finding.rule,
    requirement: finding.requirement,
    level: finding.demand.level,
    severity: finding.severity,
    message: says,
    fix,
    ...placeOf(finding.at, sources),
    related: finding.see.map(place => placeOf(place, sources)),
    law: groundOf(finding, lang),
    fingerprint: finding.fingerprint,
    ...(finding.known ? { known: true } : {}),
    ...(finding.edits ? { edits: finding.edits.map(edit => editOf(edit, sources)) } : {}),
    ...(finding.change ? { change: changeOf(finding.change) } : {}),
    ...(finding.changedSinceFiling ? { changedSinceFiling: finding.changedSinceFiling } : {}),
  }
}

function editOf({ path, span, text }: Edit, sources: Sources) {
  return { ...placeOf({ path, span, key: '' }, sources), text }
}

/** What was changed in a document since its approval, as the reports for programs have it. */
export function changeOf({ class: kind, reasons, facts, claims, sections, passages, ...since }: ChangeSince) {
  const { approved, latest, commits, uncommitted } = since
  const words = passages.slice(0, mostPassages)
  const more = passages.length - words.length
  return { class: kind, reasons, approved, latest, commits, uncommitted, facts, claims, sections, words, more }
}

function documentOf(document: Document) {
  const { path, kind, digests } = document
  const id = 'id' in document.data && typeof document.data.id === 'string' ? document.data.id : null
  return { path, id, kind, digest: digests?.digest ?? null, ...(digests?.words ? { words: digests.words } : {}) }
}

function placeOf(place: Place, sources: Sources) {
  const start = sources.start(place)
  const end = sources.end(place)
  return { path: place.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
