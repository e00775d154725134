import type { IsoDate } from '../law/calendar.ts'
import type { Decision } from '../model/decisions.ts'
import type { Document } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Inherited } from '../model/inheritance.ts'
import type { Workspace } from '../model/workspace.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'
import { isOfDomainDataAlone } from './claims.ts'
import type { Approvable } from './entitlement.ts'
import { type OpenAction, openActionsIn } from './open-actions.ts'
import { membersOn } from './roster.ts'
import { standingOf } from './standing.ts'

/** A document on which the management body has not decided as it is now. */
export interface AgendaItem {
  readonly document: Approvable
  /** The entity that it is taken over from. */
  readonly from: Document<'entity'> | undefined
  /** The last decision that counts for it, on another text. */
  readonly decision: Decision | undefined
  /** A proposal that puts forward the text as it is now. */
  readonly proposal: Document<'approval'> | undefined
}

/** A document that cannot be put forward before it is mended, and the errors in it. */
export interface BrokenItem {
  readonly document: Document
  readonly errors: readonly Finding[]
}

/** What an entity's management body is to be asked on a date. */
export interface Agenda {
  readonly workspace: Workspace
  readonly entity: Document<'entity'>
  readonly items: readonly AgendaItem[]
  /** The measures that the items answer for, by number. */
  readonly measures: readonly number[]
  /** Corrective actions begun without a decision. They are no documents, so that no proposal lists them as decisions. */
  readonly actions: readonly OpenAction['action'][]
  /** Policies and exceptions that would have to be put forward, and cannot be before they are mended. */
  readonly broken: readonly BrokenItem[]
  /** The members of the body on the date. */
  readonly members: readonly string[]
}

/** What the management body of an entity is to be asked, by what was found of its documents and of those it takes over. */
export function agendaOf(
  workspace: Workspace,
  entity: Document<'entity'>,
  asOf: IsoDate,
  findings: readonly Finding[],
): Agenda {
  const errorsIn = grouped(findings.filter(isOfItsText), ({ at }) => documentAt(at))
  const errorsOf = ({ path }: Document) => errorsIn.get(path) ?? []
  const { sound, inherited, claims, documents } = workspace
  const policies = sound.policy.filter(policy => policy.data.status !== 'retired')
  const exceptions = sound.exception.filter(({ data }) => data.expires >= asOf)
  const others = inherited.filter(one => one.document.sound)
  const all: Approvable[] = [...policies, ...exceptions, ...others.map(one => one.document)]
  const isWhole = ({ sound: is, digests }: Document) => is && digests !== undefined
  const due = all.filter(isWhole).flatMap(document => itemOf(document, workspace, others, asOf))
  const items = due.filter(({ document }) => errorsOf(document).length === 0)
  const unsound = documents.filter(one => (one.kind === 'policy' || one.kind === 'exception') && !isWhole(one))
  const broken = new Set<Document>([...unsound, ...due.map(({ document }) => document)])
  for (const { document } of items) broken.delete(document)
  const measures = claims.flatMap(({ policy, demand }) =>
    items.some(item => item.document === policy) ? (demand.measure ?? []) : [],
  )
  return {
    workspace,
    entity,
    items,
    measures: [...new Set(measures)].toSorted((a, b) => a - b),
    actions: openActionsIn(workspace, asOf).flatMap(({ action, is }) => (is === 'decided' ? [] : [action])),
    broken: [...broken].map(document => ({ document, errors: errorsOf(document) })),
    members: membersOn(entity.data.managementBody, asOf).map(({ name }) => name),
  }
}

/** What nobody approved yet, and what nothing answers yet, is for the body to decide on, and no fault of the text that is put to it. */
function isOfItsText({ severity, excusable, requirement }: Finding): boolean {
  return severity === 'error' && !excusable && !requirement.startsWith('dk/7.1/')
}

function itemOf(document: Approvable, workspace: Workspace, others: readonly Inherited[], asOf: IsoDate): AgendaItem[] {
  const standing = standingOf(document, workspace, asOf)
  if (standing.is === 'approved' || standing.is === 'layout') return []
  if (standing.is === 'unapproved' && document.kind === 'policy') {
    if (isOfDomainDataAlone(document as Document<'policy'>, workspace)) return []
  }
  const { id } = document.data
  const proposal = workspace.sound.approval.find(
    ({ data }) =>
      data.status === 'proposed' &&
      data.decisions.some(entry => entry.document === id && entry.digest === document.digests?.digest),
  )
  const from = others.find(one => one.document === document)?.owner
  return [{ document, from, decision: standing.is === 'changed' ? standing.decision : undefined, proposal }]
}
