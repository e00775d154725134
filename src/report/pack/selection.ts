import type { IsoDate } from '../../law/calendar.ts'
import type { Catalogue } from '../../law/catalogue.ts'
import { isDecided } from '../../model/decisions.ts'
import { type Document, idOf, isOf, type Kind } from '../../model/document.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Asked } from './asked.ts'

/** Documents that do not go into a pack: how many of a kind, and why. Never which, since even a name may tell. */
export interface LeftOut {
  readonly kind: Kind | 'evidence'
  readonly count: number
  readonly because: 'not-in-force' | 'not-asked' | 'redacted' | 'not-here'
}

/** What of an entity's documents goes into a pack. */
export interface Selection {
  /** Its own and those it has taken over, in the order of their paths. */
  readonly documents: readonly Document[]
  /** Whether the files that they name as evidence go with them. */
  readonly evidence: boolean
  readonly leftOut: readonly LeftOut[]
}

/**
 * Chooses the documents in force of an entity; where something is asked for, those that answer it. What happened in an incident is told to
 * whoever asks for it, and to nobody else.
 */
export function selectionOf(
  workspace: Workspace,
  asOf: IsoDate,
  asked: Asked | undefined,
  catalogue: Catalogue,
): Selection {
  const all = [...new Set([...workspace.documents, ...workspace.inherited.map(({ document }) => document)])]
  const originals = all.filter(({ kind }) => kind !== 'translation')
  const binding = originals.filter(document => isInForce(document, asOf))
  const inForce = [...binding, ...translationsOf(binding, all)]
  const chosen = asked
    ? answering(asked, binding, workspace, catalogue)
    : binding.filter(({ kind }) => kind !== 'incident')
  const documents = [...chosen, ...translationsOf(chosen, all)]
  return {
    documents: documents.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    evidence: !asked || asked.named.size > 0 || asked.demands.some(({ evidence }) => evidence),
    leftOut: [
      ...counted(
        all.filter(document => !inForce.includes(document)),
        'not-in-force',
      ),
      ...counted(
        inForce.filter(document => !documents.includes(document)),
        'not-asked',
      ),
    ],
  }
}

/** A translation tells what its original does, and goes where that goes. */
function translationsOf(originals: readonly Document[], all: readonly Document[]): Document[] {
  const ids = new Set(originals.map(idOf))
  return all.filter(
    document => isOf(document, 'translation') && document.sound && ids.has(document.data.translationOf.document),
  )
}

/** Drafts, proposals, what is retired and what has expired bind nobody. */
function isInForce(document: Document, asOf: IsoDate): boolean {
  if (isOf(document, 'policy')) return document.data.status !== 'draft' && document.data.status !== 'retired'
  if (isOf(document, 'approval')) return !document.sound || isDecided(document)
  if (isOf(document, 'exception')) return !document.sound || document.data.expires >= asOf
  return true
}

function answering(
  { demands, named }: Asked,
  documents: readonly Document[],
  { claims }: Workspace,
  catalogue: Catalogue,
): Document[] {
  const kinds = new Set<string>(['entity', ...demands.flatMap(demand => demand.kinds)])
  for (const id of named) {
    const { evidence, alsoShownBy = [] } = catalogue.of(id)
    for (const kind of [evidence, ...alsoShownBy]) if (kind !== 'policy') kinds.add(kind)
  }
  const claiming = new Set<Document>(
    claims.filter(({ requirement }) => named.has(requirement)).map(({ policy }) => policy),
  )
  const chosen = documents.filter(
    document =>
      kinds.has(document.kind) ||
      claiming.has(document) ||
      (isOf(document, 'exception') && document.sound && named.has(document.data.requirement as never)),
  )
  // Without the decision on it a policy is a text that anybody may have written.
  const ids = new Set(chosen.map(idOf))
  const decisions = documents.filter(
    document =>
      isOf(document, 'approval') && document.sound && document.data.decisions?.some(one => ids.has(one.document)),
  )
  return [...new Set([...chosen, ...decisions])]
}

function counted(documents: readonly Document[], because: LeftOut['because']): LeftOut[] {
  const kinds = [...new Set(documents.map(({ kind }) => kind))].sort()
  return kinds.map(kind => ({ kind, count: documents.filter(document => document.kind === kind).length, because }))
}
