import type { Comparison } from '../../src/engine/comparison.ts'
import { byWeightOf } from '../../src/engine/severity.ts'
import type { Lang } from '../../src/law/types.ts'
import type { Sources } from '../../src/report/located.ts'
import type { Standings } from '../diff/changed-lines.ts'
import { standingOf } from '../diff/standing.ts'
import { type Gap, keyOf, textOf } from './gap.ts'

/** The gaps of a change that can be said beside what it touches, and the keys of all that there are. */
export interface Gaps {
  /** The most severe first. */
  readonly gaps: readonly Gap[]
  readonly present: ReadonlySet<string>
  /** The keys of those that an exception excuses. */
  readonly excused: ReadonlySet<string>
}

/** Finds them. A gap in a file that the pull request does not touch stands in the main comment alone. */
export function gapsOf(
  comparisons: readonly Comparison[],
  standings: Standings,
  { sources, lang }: { readonly sources: Sources; readonly lang: Lang },
): Gaps {
  const fresh = comparisons.flatMap(({ root, new: own }) => own.map(finding => ({ root, finding })))
  const inOrder = fresh.sort((a, b) => byWeightOf(a.finding, b.finding))
  const gaps = inOrder.flatMap(({ root, finding }): Gap[] => {
    const { path, shown: line, isTouched } = standingOf(finding, sources, standings)
    return isTouched ? [{ key: keyOf(root, finding), path, line, text: textOf(finding, lang) }] : []
  })
  const present = comparisons.flatMap(one => [...one.new, ...one.existing].map(finding => keyOf(one.root, finding)))
  const excused = comparisons.flatMap(one =>
    (one.head?.suppressed ?? []).map(({ finding }) => keyOf(one.root, finding)),
  )
  return { gaps, present: new Set(present), excused: new Set(excused) }
}
