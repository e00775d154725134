import type { ProposalConfidence } from '../../engine/adopt/proposals.ts'
import type { Adoption } from '../../engine/adopt/set.ts'
import type { Edit } from '../../text/edit.ts'
import type { File } from '../../text/source.ts'
import { completed, newFrontMatter } from './edits.ts'
import { added, indexPathOf, newIndex } from './index-file.ts'

/** What writing an adoption comes to: edits of files that are there, new files, and documents whose metadata no line can be added to. */
export interface AdoptPlan {
  readonly edits: readonly Edit[]
  readonly made: readonly { readonly path: string; readonly text: string }[]
  readonly refused: readonly string[]
  /** Documents whose metadata go to an index because another program reads what stands at their top. */
  readonly kept: readonly string[]
}

/** What is to be written where. With `toIndex` no document is touched; without it only those that another program's front matter begins. */
export function planOf(
  adoptions: readonly Adoption[],
  files: ReadonlyMap<string, File>,
  { toIndex, least }: { readonly toIndex: boolean; readonly least: ProposalConfidence },
): AdoptPlan {
  const edits: Edit[] = []
  const refused: string[] = []
  const made: { path: string; text: string }[] = []
  const kept: string[] = []
  const indexed = new Map<string, Adoption[]>()
  for (const adoption of adoptions) {
    const { ours, path, root, foreign } = adoption
    const file = files.get(ours?.index ?? path)
    if (!file) continue
    if (ours) {
      const own = toIndex && ours.index === undefined ? [] : completed(adoption, ours, file, least)
      if (own) edits.push(...own)
      else refused.push(path)
    } else if (toIndex || foreign.fenced) {
      if (!toIndex) kept.push(path)
      indexed.set(root, [...(indexed.get(root) ?? []), adoption])
    } else edits.push(newFrontMatter(adoption, file, least))
  }
  for (const [root, own] of indexed) {
    const path = indexPathOf(root)
    const there = files.get(path)
    const edit = there && added(there, own, root, least)
    if (edit) edits.push(edit)
    else if (there) refused.push(...own.map(one => one.path))
    else made.push({ path, text: newIndex(own, root, least) })
  }
  return { edits, made, refused, kept }
}
