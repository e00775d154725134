import type { Finding } from './engine/check.ts'
import type { Judgement, Options } from './lint.ts'
import type { Document } from './model/document.ts'
import type { Inheritance } from './model/inheritance.ts'
import type { Workspace } from './model/workspace.ts'

/** What came of an entity the last time, and what was found before it was weighed. */
export interface JudgedBefore {
  readonly judgement: Judgement
  readonly found: readonly Finding[]
  /** Whether it shared no policies with other entities, so that nothing found with those matters. */
  readonly alone: boolean
}

/** With the first document of each entity, and no longer than that is there: what came of it, and by what. */
const last = new WeakMap<Document, JudgedBefore & { readonly options: Options }>()

/**
 * What came of an entity the last time, where everything that it was judged by is the same: its documents, what it takes over, the paths of
 * the tree, and the options. An editor, or a run with a cache, so judges those entities alone that a change touches.
 */
export function judgedBefore(options: Options): (workspace: Workspace) => JudgedBefore | undefined {
  let compared: { readonly tree: ReadonlySet<string>; readonly same: boolean } | undefined
  return workspace => {
    const [first] = workspace.documents
    const before = first && last.get(first)
    if (!before || !isSameRun(before.options, options)) return undefined
    const { workspace: known } = before.judgement
    if (!isSameEntity(known, workspace)) return undefined
    // Nearly always there is one tree for all entities.
    if (compared?.tree !== known.tree) compared = { tree: known.tree, same: isSameTree(known.tree, workspace.tree) }
    return compared.same ? before : undefined
  }
}

/** Keeps what came of an entity for the next time. */
export function keep(judged: JudgedBefore, options: Options): void {
  const [first] = judged.judgement.workspace.documents
  if (first) last.set(first, { ...judged, options })
}

function isSameRun(one: Options, other: Options): boolean {
  return (['rules', 'asOf', 'settings', 'fileDigests', 'signatures'] as const).every(key => one[key] === other[key])
}

function isSameEntity(one: Workspace, other: Workspace): boolean {
  return (
    one.root === other.root &&
    one.documents.length === other.documents.length &&
    one.documents.every((document, index) => document === other.documents[index]) &&
    one.inherited.length === other.inherited.length &&
    one.inherited.every(({ document, owner }, index) => {
      const there = other.inherited[index]
      return document === there?.document && owner === there.owner
    }) &&
    said(one.inheritance) === said(other.inheritance)
  )
}

/** What is said of the things taken over, without the documents themselves. */
function said(inheritance: readonly Inheritance[]): string {
  return JSON.stringify(inheritance.map(one => (one.is === 'policy' ? one.at : one)))
}

function isSameTree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false
  for (const path of one) if (!other.has(path)) return false
  return true
}
