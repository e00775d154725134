import type { IsoDate } from '../law/calendar.ts'
import type { AnyRequirementId } from '../law/catalogue.ts'
import type { Requirement } from '../law/types.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'
import type { Coverage, Status } from './coverage.ts'
import { type Effect, effectsOf } from './effects.ts'
import type { Suppressed } from './exceptions.ts'
import type { Judged, Texts } from './judged.ts'
import { pairsOf } from './pairs.ts'
import type { Readiness } from './readiness.ts'

/** A requirement that stands otherwise than before; undefined where it does not apply. */
export interface StatusChange {
  readonly id: AnyRequirementId
  /** What it asks. */
  readonly demand: Requirement
  readonly before: Status | undefined
  readonly after: Status | undefined
}

/** What a change does to the findings, requirements and readiness of one legal entity. */
export interface Comparison {
  /** Folder of the workspace; where the change takes the entity away, the folder it had. */
  readonly root: string
  /** The two sides; undefined where the entity is not there. */
  readonly base: Judged | undefined
  readonly head: Judged | undefined
  /** Findings of head whose fingerprint base has not. */
  readonly new: readonly Finding[]
  /** Findings of head that base has too. */
  readonly existing: readonly Finding[]
  /** Findings of base that head has not, though it has the document. Their places are those of base. */
  readonly fixed: readonly Finding[]
  /** Findings of base in documents that head has no more: nothing was mended there. */
  readonly gone: readonly Finding[]
  /** Findings of base that an exception in head excuses: they are still there. */
  readonly excused: readonly Suppressed[]
  /** Only those that differ. */
  readonly requirements: readonly StatusChange[]
  /** Undefined where no entity was judged on that side. */
  readonly before: Readiness | undefined
  readonly after: Readiness | undefined
  /** What the change means in law: approvals voided, due dates opened, and the like. */
  readonly effects: readonly Effect[]
}

/** Compares two judgements of the same repository by the same date, entity by entity. */
export function compared(
  base: readonly Judged[],
  head: readonly Judged[],
  asOf: IsoDate,
  texts: Texts = { base: [], head: [] },
): Comparison[] {
  return pairsOf(base, head).map(([before, after]) => comparison(before, after, asOf, texts))
}

function comparison(before: Judged | undefined, after: Judged | undefined, asOf: IsoDate, texts: Texts): Comparison {
  const [old, now] = [before?.findings ?? [], after?.findings ?? []]
  const [known, found] = [printsOf(old), printsOf(now)]
  const excusedNow = new Map((after?.suppressed ?? []).map(one => [one.finding.fingerprint, one]))
  const ended = old.filter(({ fingerprint }) => !found.has(fingerprint))
  const open = ended.filter(({ fingerprint }) => !excusedNow.has(fingerprint))
  const gone = new Set(open.filter(({ at }) => !isStill(documentAt(at), before?.workspace, after?.workspace)))
  const fresh = now.filter(({ fingerprint }) => !known.has(fingerprint))
  return {
    root: (after ?? before)?.workspace.root ?? '',
    base: before,
    head: after,
    new: fresh,
    existing: now.filter(({ fingerprint }) => known.has(fingerprint)),
    fixed: open.filter(finding => !gone.has(finding)),
    gone: [...gone],
    excused: ended.flatMap(({ fingerprint }) => excusedNow.get(fingerprint) ?? []),
    // Of an entity that is gone nothing stands otherwise: the act applies to it as before.
    requirements: after?.profile ? statusChanges(before?.requirements ?? [], after.requirements) : [],
    before: before?.profile && before.readiness,
    after: after?.profile && after.readiness,
    effects: effectsOf(before, after, fresh, asOf, texts),
  }
}

function printsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint))
}

/** Whether the document at a path is still there, under that path or, by its id, another. */
function isStill(path: string, before: Workspace | undefined, after: Workspace | undefined): boolean {
  const document = before?.documents.find(one => one.path === path)
  // What is no document of the entity, such as a policy taken over, does not go with it.
  if (!document) return after !== undefined
  const id = 'id' in document.data ? document.data.id : undefined
  return (after?.documents ?? []).some(
    one => one.path === path || (id !== undefined && 'id' in one.data && one.data.id === id),
  )
}

function statusChanges(before: readonly Coverage[], after: readonly Coverage[]): StatusChange[] {
  const old = new Map(before.map(({ id, status }) => [id, status]))
  const now = new Map(after.map(({ id, status }) => [id, status]))
  const demands = new Map([...before, ...after].map(({ id, demand }) => [id, demand]))
  return [...demands]
    .map(([id, demand]) => ({ id, demand, before: old.get(id), after: now.get(id) }))
    .filter(one => one.before !== one.after)
}
