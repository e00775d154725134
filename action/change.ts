import type { Change } from './annotate.ts'
import type { RunContext } from './context.ts'
import { changedLines } from './diff/changed-lines.ts'
import type { Checked } from './gather.ts'

/** What of what was checked is new, and where its lines stand in the change; neither where there was nothing to compare with. */
export function changeOf(
  { before, comparisons }: Pick<Checked, 'before' | 'comparisons'>,
  { workspace, commit }: Pick<RunContext, 'workspace' | 'commit'>,
): Change {
  if (!('commit' in before)) return { fresh: undefined, standings: undefined }
  return {
    fresh: new Set(comparisons.flatMap(comparison => comparison.new)),
    standings: changedLines(workspace, before.commit, commit),
  }
}
