import { check, type Finding } from './engine/check.ts'
import { parted } from './engine/exceptions.ts'
import { profileOf } from './engine/profile.ts'
import { weighed } from './engine/severities.ts'
import { catalogueOf } from './law/catalogue.ts'
import type { Options } from './lint.ts'
import { type Document, idOf } from './model/document.ts'
import { link, type Workspace } from './model/workspace.ts'

/** One entity with what is found of it: no coverage and no readiness, for which nobody waits at a keystroke. */
export interface Standing {
  readonly workspace: Workspace
  readonly findings: readonly Finding[]
  /** The documents that the findings come from. Where they are the same objects, so are the findings. */
  readonly of: readonly Document[]
}

/**
 * What `judged` finds, for whoever judges again and again: entities are judged anew only where one of the documents that they can see is
 * another. `before` may be given where the options are the same as then.
 */
export function rejudged(
  documents: readonly Document[],
  options: Options,
  before: readonly Standing[] = [],
): Standing[] {
  const requirements = catalogueOf(options.settings.requirements)
  const workspaces = link(documents, options.tree, requirements)
  const known = new Map(before.map(standing => [keyOf(standing.workspace), standing]))
  return workspaces.map(workspace => {
    const of = seenBy(workspace, workspaces)
    const earlier = known.get(keyOf(workspace))
    if (earlier && areSame(of, earlier.of)) return earlier
    const profile = workspace.entity && profileOf(workspace.entity, options.asOf)
    const found = check(workspace, options.rules, { ...options, profile, requirements })
    const { findings } = parted(found, workspace, options.asOf)
    return { workspace, findings: weighed(findings, options.settings), of }
  })
}

/** The documents of an entity; where it takes over policies, all entity documents too and whatever the owners have. */
function seenBy({ documents }: Workspace, workspaces: readonly Workspace[]): Document[] {
  const owners = documents.flatMap(document =>
    document.kind === 'entity' && document.sound ? ((document as Document<'entity'>).data.inherits ?? []) : [],
  )
  if (owners.length === 0) return [...documents]
  const named = new Set(owners.map(({ entity }) => entity))
  const others = workspaces.flatMap(workspace => {
    const entities = workspace.documents.filter(({ kind }) => kind === 'entity')
    return entities.some(entity => named.has(idOf(entity))) ? workspace.documents : entities
  })
  return [...documents, ...others]
}

/** Documents without an entity form a workspace of their own, whose folder is the root as that of an entity may be. */
function keyOf({ root, documents }: Workspace): string {
  return documents.some(({ kind }) => kind === 'entity') ? `entity ${root}` : 'none'
}

function areSame(a: readonly Document[], b: readonly Document[]): boolean {
  return a.length === b.length && a.every((document, index) => document === b[index])
}
