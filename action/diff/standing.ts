import type { Finding } from '../../src/engine/check.ts'
import type { Sources } from '../../src/report/located.ts'
import type { Lines, Standing, Standings } from './changed-lines.ts'

/** The lines that a finding is at, as they are checked out. */
export function linesOf({ at }: Pick<Finding, 'at'>, sources: Sources): Lines {
  return [sources.start(at).line, sources.end(at).line]
}

/**
 * Where a finding stands in a change. One on a document that was changed after its approval is about all of its text: where its own lines
 * were left alone, it stands where the change of that text begins.
 */
export function standingOf(finding: Pick<Finding, 'at' | 'change'>, sources: Sources, standings: Standings): Standing {
  const { at, change } = finding
  const own = standings(at.path, linesOf(finding, sources))
  if (own.changed || change === undefined) return own
  const last = sources.end({ ...at, span: [0, Number.MAX_SAFE_INTEGER] }).line
  const { changed, shown } = standings(at.path, [1, last])
  return { ...own, changed: changed ?? (shown === undefined ? undefined : [shown, shown]), shown }
}
