import type { Finding } from './engine/check.ts'
import type { Judgement, Options } from './lint.ts'
import type { Workspace } from './model/workspace.ts'

/** What came of an entity the last time, and what was found before it was weighed. */
export interface JudgedBefore {
  readonly judgement: Judgement
  readonly found: readonly Finding[]
  /** Whether it shared no policies with other entities, so that nothing found with those matters. */
  readonly alone: boolean
}

/** With each entity, and no longer than that is there: what came of it, and by what. */
const last = new WeakMap<Workspace, JudgedBefore & { readonly options: Options }>()

/**
 * What came of an entity the last time, where everything that it was judged by is the same: the entity itself, which `link` gives again
 * while its documents, what it takes over and the paths of the tree are the same, and the options. An editor so judges those entities
 * alone that a change touches.
 */
export function judgedBefore(options: Options): (workspace: Workspace) => JudgedBefore | undefined {
  return workspace => {
    const before = last.get(workspace)
    return before && isSameRun(before.options, options) ? before : undefined
  }
}

/** Keeps what came of an entity for the next time. */
export function keep(judged: JudgedBefore, options: Options): void {
  last.set(judged.judgement.workspace, { ...judged, options })
}

function isSameRun(one: Options, other: Options): boolean {
  return (['rules', 'asOf', 'settings', 'fileDigests', 'signatures'] as const).every(key => one[key] === other[key])
}
