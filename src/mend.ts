import type { Finding } from './engine/check.ts'
import { freedomIn, type KnownOf } from './freedom.ts'
import { type Edit, overlap } from './text/edit.ts'
import type { File } from './text/source.ts'
import { withEdits } from './with-edits.ts'

/** Files after mending. */
export interface Mended {
  /** All files, those that were mended as they are now. */
  readonly files: readonly File[]
  readonly fixed: readonly Finding[]
  /** What could be mended, but only by people: it stands in a text that was decided on, or whose digest is on record. */
  readonly held: readonly Finding[]
}

/** So often at most is looked for what mending brings to light: a key that is right now may have a value to mend. */
const rounds = 5

/** Makes the changes that findings carry, and looks again, until nothing more can be done. Of the changes of a finding, all are made or none. */
export function mended(files: readonly File[], findingsIn: (files: readonly File[]) => readonly Finding[]): Mended {
  const fixed: Finding[] = []
  for (let round = 1; ; round++) {
    const { taken, held } = chosen(findingsIn(files), files)
    if (taken.length === 0 || round > rounds) return { files, fixed, held }
    const edits = taken.flatMap(finding => finding.edits ?? [])
    files = withEdits(files, edits)
    fixed.push(...taken)
  }
}

/** Which findings can be mended in one go, and which are left to people. Of two that touch the same stretch, the first goes first. */
export function chosen(findings: readonly Finding[], files: readonly File[], known?: KnownOf) {
  const [taken, held]: [Finding[], Finding[]] = [[], []]
  const mendable = findings.filter(({ edits }) => edits)
  if (mendable.length === 0) return { taken, held }
  const isFree = freedomIn(files, known)
  const made = new Map<string, Edit[]>()
  for (const finding of mendable) {
    const own = finding.edits ?? []
    if (!isFree(finding)) held.push(finding)
    else if (!own.some(edit => made.get(edit.path)?.some(other => overlap(edit, other)))) {
      taken.push(finding)
      for (const edit of own) made.set(edit.path, [...(made.get(edit.path) ?? []), edit])
    }
  }
  return { taken, held }
}
