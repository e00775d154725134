import type { Catalogue } from '../law/catalogue.ts'
import type { Document } from './document.ts'
import type { Inheritance } from './inheritance.ts'
import type { Workspace } from './workspace.ts'

/** All that a workspace is made of. */
export type Parts = Pick<Workspace, 'root' | 'documents' | 'inheritance' | 'tree'> & { readonly catalogue: Catalogue }

/** With the first document of each workspace, and no longer than that is there. */
const last = new WeakMap<Document, { readonly catalogue: Catalogue; readonly workspace: Workspace }>()

/** The workspace that was made of the same parts the last time: by it others see that nothing in it was changed. */
export function linkedBefore(parts: Parts, make: (parts: Parts, ground: object) => Workspace): Workspace {
  const [first] = parts.documents
  const known = first && last.get(first)
  const before = known?.catalogue === parts.catalogue ? known.workspace : undefined
  if (before && isOf(before, parts)) return before
  const workspace = make(parts, before && isOnGround(before, parts) ? before.ground : {})
  if (first) last.set(first, { catalogue: parts.catalogue, workspace })
  return workspace
}

function isOf(workspace: Workspace, { root, documents, inheritance, tree }: Parts): boolean {
  return (
    workspace.root === root &&
    areSame(workspace.documents, documents) &&
    isSameInheritance(workspace.inheritance, inheritance) &&
    isSameTree(workspace.tree, tree)
  )
}

function isOnGround(workspace: Workspace, { root, documents, inheritance }: Parts): boolean {
  const others = (all: readonly Document[]) => all.filter(({ kind }) => kind !== 'policy')
  return (
    workspace.root === root &&
    areSame(others(workspace.documents), others(documents)) &&
    isSameInheritance(workspace.inheritance, inheritance)
  )
}

function areSame(some: readonly Document[], others: readonly Document[]): boolean {
  return some.length === others.length && some.every((document, index) => document === others[index])
}

function isSameInheritance(one: readonly Inheritance[], other: readonly Inheritance[]): boolean {
  const isSame = (inherited: Inheritance, index: number) => {
    const there = other[index]
    if (inherited.is !== 'policy' || there?.is !== 'policy') return true
    return inherited.document === there.document && inherited.owner === there.owner
  }
  return said(one) === said(other) && one.every(isSame)
}

/** What is said of the things taken over, without the documents themselves. */
function said(inheritance: readonly Inheritance[]): string {
  return JSON.stringify(inheritance.map(one => (one.is === 'policy' ? one.at : one)))
}

/** Two trees of one run are the same object, but for a caller who makes one for each time. */
function isSameTree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one === other || (one.size === other.size && [...one].every(path => other.has(path)))
}
