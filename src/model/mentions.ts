import { entryOf, type Located, textOf } from '../text/located.ts'
import type { Place } from '../text/source.ts'
import { type Document, idOf, placeOfMetadata } from './document.ts'
import { type Mention, mentionsIn } from './references.ts'
import { remembered } from './remembered.ts'
import type { Workspace } from './workspace.ts'

/** A mention with the entity whose document or row it names, as far as that can be known. */
export interface Owned extends Mention {
  readonly owner: Workspace
}

/** Something that goes by an id: of which entity, and of what kinds it may be. */
export interface Thing {
  readonly id: string
  readonly owner: Workspace
  readonly kinds: readonly string[]
}

/** Every mention in the documents of an entity, also in what breaks its schema, and those of other entities' documents. */
export function everyMention(own: Workspace, all: readonly Workspace[]): Owned[] {
  const { documents, inherited } = own
  const mentions = documents.flatMap(document => mentionsIn(asWritten(document)))
  const named = new Set(mentions.filter(({ names }) => names !== undefined).map(({ id }) => id))
  const ownerOfTaken = new Map(
    inherited.map(({ document }) => [idOf(document), all.find(workspace => workspace.documents.includes(document))]),
  )
  const ownerOf = ({ id, names }: Mention): Workspace =>
    (names === undefined && !named.has(id) ? ownerOfTaken.get(id) : undefined) ?? own
  return [
    ...mentions.map(mention => ({ ...mention, owner: ownerOf(mention) })),
    ...documents.flatMap(document => (document.kind === 'entity' ? acrossIn(document, all) : [])),
  ]
}

/** What a mention is a mention of. */
export function thingOf({ id, names, refers, owner }: Owned): Thing {
  if (names !== undefined) return { id, owner, kinds: [names] }
  const named = owner.documents.flatMap(document => mentionsIn(asWritten(document)))
  const fitting = named.flatMap(other => (other.id === id && fits(other, refers) ? [other.names ?? ''] : []))
  return { id, owner, kinds: fitting.length > 0 ? fitting : refers }
}

/** Every mention of a thing: first where it is named, then what points at it. */
export function mentionsOf({ id, owner, kinds }: Thing, all: readonly Workspace[]): Mention[] {
  const isOfIt = (mention: Owned) =>
    mention.id === id &&
    mention.owner.root === owner.root &&
    (mention.names === undefined ? mention.refers.some(kind => kinds.includes(kind)) : kinds.includes(mention.names))
  const found = all.flatMap(workspace => everyMention(workspace, all).filter(isOfIt))
  return [...found.filter(({ names }) => names !== undefined), ...found.filter(({ names }) => names === undefined)]
}

function fits({ names }: Mention, refers: readonly string[]): boolean {
  return names !== undefined && (names === 'unread' || refers.includes(names))
}

/** What an entity document names of other entities: them, and their policies. */
function acrossIn(entity: Document, all: readonly Workspace[]): Owned[] {
  const lines = entryOf(asWritten(entity).yaml, 'inherits')?.value
  if (lines?.kind !== 'list') return []
  return lines.items.flatMap(line => {
    const owner = entryOf(line, 'entity')?.value
    const id = textOf(owner)
    const workspace = all.find(one =>
      one.documents.some(document => document.kind === 'entity' && idOf(document) === id),
    )
    if (!owner || id === undefined || !workspace) return []
    const policies = entryOf(line, 'policies')?.value
    const listed = policies?.kind === 'list' ? policies.items : []
    return [
      { id, at: at(entity, owner), names: undefined, refers: ['entity'], owner: workspace },
      ...listed.flatMap(item => {
        const policy = textOf(item)
        return policy === undefined
          ? []
          : [{ id: policy, at: at(entity, item), names: undefined, refers: ['policy'], owner: workspace }]
      }),
    ]
  })
}

function at(document: Document, node: Located): Place {
  return placeOfMetadata(document, node.span, 'inherits')
}

/** Where nothing was taken out, the document itself; what is remembered of the other is so by the same object each time. */
const asWritten = remembered((document: Document): Document => {
  const { written, ...rest } = document
  return written ? { ...rest, yaml: written } : document
})
