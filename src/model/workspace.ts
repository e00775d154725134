import type { Catalogue } from '../law/catalogue.ts'
import { once } from '../text/once.ts'
import { type Claim, claimsBy } from './claims.ts'
import { type Approval, type Decision, decidedOf, decisionsIn } from './decisions.ts'
import type { Document, SchemaKinds } from './document.ts'
import { grouped } from './grouped.ts'
import { type Inheritance, type Inherited, inheritancesIn } from './inheritance.ts'
import { schemas } from './kinds.generated.ts'
import { linkedBefore, type Parts } from './linked-before.ts'

/** The sound documents of each kind, in the order of their paths. */
export type ByKind = { readonly [K in keyof SchemaKinds]: readonly Document<K>[] }

/** One legal entity, its documents, and how they point at each other. */
export interface Workspace {
  /** The folder of its entity document, `''` for the root of what is linted. */
  readonly root: string
  /** Undefined where no entity document stands above the documents. */
  readonly entity: Document<'entity'> | undefined
  /** All of them, sound or not, in the order of their paths. */
  readonly documents: readonly Document[]
  readonly sound: ByKind
  /** What the entity document says it takes over from other entities, and what there is to each. */
  readonly inheritance: readonly Inheritance[]
  /** The policies taken over. They are not among `documents` and `sound`: those are the entity's own. */
  readonly inherited: readonly Inherited[]
  /** What policies say they answer, those taken over among them; of retired ones nothing. */
  readonly claims: readonly Claim[]
  /** Those of one policy; none of any other document. */
  readonly claimsOf: (policy: Document) => readonly Claim[]
  /** The approvals that were decided, oldest first. Those only proposed approve nothing: they are among `sound` alone. */
  readonly approvals: readonly Approval[]
  /** What was decided about a document, oldest first. */
  readonly decisionsOn: (id: string) => readonly Decision[]
  /** Every path in the tree that is linted, ours or not: what links may lead to. */
  readonly tree: ReadonlySet<string>
  /**
   * The same object from one time to the next as long as all documents but its policies are the same, and what it takes over: by this is
   * remembered what rests on one policy and on none of the others.
   */
  readonly ground: object
}

/** Groups documents by the nearest entity above them; those above every entity form a workspace without one. */
export function link(documents: readonly Document[], tree: Iterable<string>, catalogue: Catalogue): Workspace[] {
  const paths = pathsOf(tree)
  const sorted = documents.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const roots = new Set(sorted.filter(({ kind }) => kind === 'entity').map(({ path }) => folderOf(path)))
  const groups = new Map<string | undefined, Document[]>()
  for (const document of sorted) {
    const root = nearest(folderOf(document.path), roots)
    const group = groups.get(root)
    if (group) group.push(document)
    else groups.set(root, [document])
  }
  const inheritances = inheritancesIn(groups.values())
  return [...groups].map(([root = '', own]) => {
    const entity = own.find(({ kind, sound }) => kind === 'entity' && sound)
    const inheritance = (entity && inheritances.get(entity)) ?? []
    return linkedBefore({ root, documents: own, inheritance, tree: paths, catalogue }, workspaceOf)
  })
}

const sets = new WeakMap<Iterable<string>, ReadonlySet<string>>()

/** The paths of a tree: of a tree that holds the same as the last time, the same set. */
function pathsOf(tree: Iterable<string>): ReadonlySet<string> {
  if (tree instanceof Set) return tree
  const [now, before] = [new Set(tree), sets.get(tree)]
  if (before && before.size === now.size && [...now].every(path => before.has(path))) return before
  sets.set(tree, now)
  return now
}

function workspaceOf({ root, documents, inheritance, tree, catalogue }: Parts, ground: object): Workspace {
  const ofKind = grouped(documents, ({ kind, sound }) => (sound ? kind : undefined))
  const kinds = Object.keys(schemas) as (keyof SchemaKinds)[]
  const sound = Object.fromEntries(kinds.map(kind => [kind, ofKind.get(kind) ?? []])) as unknown as ByKind
  const [entity] = sound.entity
  const inherited = inheritance.filter(one => one.is === 'policy')
  // What is in the documents is looked for where it is asked for: of an entity judged before, nobody asks.
  const approvals = once(() => decidedOf(sound.approval))
  const decisions = once(() => decisionsIn(approvals()))
  const policies = documents.filter((document): document is Document<'policy'> => document.kind === 'policy')
  const claimsOf = claimsBy(catalogue)
  const takenOver = once(() =>
    inherited.flatMap(({ document, at }) => claimsOf(document).map(claim => ({ ...claim, through: at }))),
  )
  const claims = once((): readonly Claim[] => [...policies.flatMap(claimsOf), ...takenOver()])
  const own = new Set<Document>(policies)
  const isOwn = (document: Document): document is Document<'policy'> => own.has(document)
  const others = once(() => grouped<Document, Claim>(takenOver(), ({ policy }) => policy))
  return {
    root,
    entity,
    documents,
    sound,
    inheritance,
    inherited,
    get claims() {
      return claims()
    },
    claimsOf: policy => (isOwn(policy) ? claimsOf(policy) : (others().get(policy) ?? [])),
    get approvals() {
      return approvals()
    },
    decisionsOn: id => decisions().get(id) ?? [],
    tree,
    ground,
  }
}

/** The nearest of some folders above a folder, which may be itself. */
export function nearest(folder: string, roots: ReadonlySet<string>): string | undefined {
  if (roots.has(folder)) return folder
  return folder === '' ? undefined : nearest(folderOf(folder), roots)
}

/** The folder of a path, `''` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
