import { type Guesses, guesses } from '../text/guesses.ts'
import { once } from '../text/once.ts'
import type { Place } from '../text/source.ts'
import { circlesIn } from './circles.ts'
import { type Document, idOf, isOf, place, placeAt } from './document.ts'
import { grouped } from './grouped.ts'

/** A policy of another entity, taken over. Its text has one owner: what is wrong with the text itself is said there. */
export interface Inherited {
  readonly is: 'policy'
  readonly document: Document<'policy'>
  readonly owner: Document<'entity'>
  /** Where the entity document names it. */
  readonly at: Place
}

/** One thing under `inherits` in an entity document: a policy taken over, or why nothing is. */
export type Inheritance = Inherited | Misnamed

type Misnamed = { readonly at: Place; readonly see: readonly Place[] } & (
  | { readonly is: 'unknownEntity'; readonly entity: string; readonly near: string | undefined }
  | { readonly is: 'severalEntities' | 'self'; readonly entity: string }
  | { readonly is: 'circle'; readonly entity: string; readonly other: string }
  | { readonly is: 'unknownPolicy'; readonly policy: string; readonly owner: string; readonly near: string | undefined }
  | { readonly is: 'passedOn'; readonly policy: string; readonly owner: string; readonly origin: string }
  | { readonly is: 'sameId'; readonly policy: string }
  | { readonly is: 'retired'; readonly policy: string; readonly owner: string }
)

/** What entities take over from one another, by entity document: of one linked list of groups of documents. */
export function inheritancesIn(groups: Iterable<readonly Document[]>): ReadonlyMap<Document, readonly Inheritance[]> {
  const all = [...groups]
  // Mostly nothing is taken over, and nobody needs to know what each entity has.
  if (!all.flat().some(document => isOf(document, 'entity') && linesTakenOver(document).length > 0)) return new Map()
  const estates = all.map(estateOf).filter(estate => estate !== undefined)
  const byId = grouped(estates, ({ id }) => id)
  const inCircle = circlesIn(
    new Map(estates.map(({ id, entity }) => [id, linesTakenOver(entity).map(line => line.entity)])),
  )
  const guess = guesses()
  return new Map(estates.map(estate => [estate.entity, [...inheritancesOf(estate, byId, inCircle, guess)]]))
}

/** An entity with what it has of its own. */
interface Estate {
  readonly id: string
  readonly entity: Document<'entity'>
  readonly policies: () => ReadonlyMap<string, Document<'policy'>>
  readonly documents: () => ReadonlyMap<string, Document>
}

function estateOf(documents: readonly Document[]): Estate | undefined {
  const entities = documents.filter(document => isOf(document, 'entity'))
  const entity = entities.find(({ sound }) => sound) ?? entities[0]
  if (!entity) return undefined
  const policies = documents.filter(document => isOf(document, 'policy'))
  return {
    id: idOf(entity),
    entity,
    // Of those who neither take over nor are taken over from, nobody asks.
    policies: once(() => new Map(policies.map(policy => [idOf(policy), policy]))),
    documents: once(() => new Map(documents.map(document => [idOf(document), document]))),
  }
}

function* inheritancesOf(
  { id, entity, documents }: Estate,
  byId: ReadonlyMap<string, readonly Estate[]>,
  inCircle: (from: string, to: string) => boolean,
  guess: Guesses,
): Iterable<Inheritance> {
  const taken = new Map<string, Place>()
  for (const [index, line] of linesTakenOver(entity).entries()) {
    const at = place(entity, 'inherits', index, 'entity')
    const [owner, ...others] = byId.get(line.entity) ?? []
    const see = owner ? [place(owner.entity, 'id')] : []
    if (line.entity === id) yield { is: 'self', entity: id, at, see: [] }
    else if (!owner)
      yield { is: 'unknownEntity', entity: line.entity, near: guess.nearestId(line.entity, [...byId.keys()]), at, see }
    else if (others.length > 0) {
      yield {
        is: 'severalEntities',
        entity: line.entity,
        at,
        see: [owner, ...others].map(other => place(other.entity, 'id')),
      }
    } else {
      if (inCircle(id, line.entity)) {
        yield { is: 'circle', entity: id, other: line.entity, at, see: [placeAt(owner.entity, ['inherits'])] }
      }
      for (const [number, policy] of line.policies.entries()) {
        const here = place(entity, 'inherits', index, 'policies', number)
        const double = documents().get(policy)
        const earlier = taken.get(policy) ?? (double && placeAt(double, ['id']))
        taken.set(policy, here)
        yield earlier ? { is: 'sameId', policy, at: here, see: [earlier] } : inherited(policy, owner, here, guess)
      }
    }
  }
}

function inherited(policy: string, { id, entity, policies }: Estate, at: Place, guess: Guesses): Inheritance {
  const document = policies().get(policy)
  const owner = calledOf(entity)
  if (document?.data.status === 'retired') {
    return { is: 'retired', policy, owner, at, see: [place(document, 'status')] }
  }
  if (document) return { is: 'policy', document, owner: entity, at }
  const origin = linesTakenOver(entity).findIndex(line => line.entity !== id && line.policies.includes(policy))
  const from = linesTakenOver(entity)[origin]
  if (from) {
    return {
      is: 'passedOn',
      policy,
      owner,
      origin: from.entity,
      at,
      see: [place(entity, 'inherits', origin, 'entity')],
    }
  }
  return { is: 'unknownPolicy', policy, owner, near: guess.nearestId(policy, [...policies().keys()]), at, see: [] }
}

/** What an entity document says it takes over; nothing of one with errors, whose parts may be of any form. */
export function linesTakenOver(entity: Document<'entity'>) {
  return entity.sound ? (entity.data.inherits ?? []) : []
}

function calledOf(entity: Document<'entity'>): string {
  return entity.sound ? entity.data.name : idOf(entity)
}
