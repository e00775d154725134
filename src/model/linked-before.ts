import type { Catalogue } from '../law/catalogue.ts'
import type { Document } from './document.ts'
import type { Inheritance } from './inheritance.ts'
import type { Workspace } from './workspace.ts'

/** All that a workspace is made of. */
export type Parts = Pick<Workspace, 'root' | 'documents' | 'inheritance' | 'tree'> & { readonly catalogue: Catalogue }

/** With the first document of each workspace, and no longer than that is there. */
const last = new WeakMap<Document, { readonly catalogue: Catalogue; readonly workspace: Workspace }>()

/** The workspace that was made of the same parts the last time: by it others see that nothing in it was changed. */
export function linkedBefore(parts: Parts, make: (parts: Parts) => Workspace): Workspace {
  const [first] = parts.documents
  const before = first && last.get(first)
  if (before?.catalogue === parts.catalogue && isOf(before.workspace, parts)) return before.workspace
  const workspace = make(parts)
  if (first) last.set(first, { catalogue: parts.catalogue, workspace })
  return workspace
}

function isOf(workspace: Workspace, { root, documents, inheritance, tree }: Parts): boolean {
  return (
    workspace.root === root &&
    workspace.documents.length === documents.length &&
    workspace.documents.every((document, index) => document === documents[index]) &&
    isSameInheritance(workspace.inheritance, inheritance) &&
    isSameTree(workspace.tree, tree)
  )
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
