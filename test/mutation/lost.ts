import type { Finding } from '../../src/engine/check.ts'
import { fits, type Mutant } from './mutant.ts'
import type { Organisation, Outcome } from './organisation.ts'

/**
 * The findings that a mutant lost and that it had no right to lose.
 *
 * It may lose a finding whose own place, or a place that the finding points at, stands in a file it changed: there the fact
 * itself may be gone. And it may lose what rests on a premise it took away: where the entity document was changed, who is
 * judged is another, so requirements may no longer apply; where a file was unread, unsound, or gone (an error of its shape,
 * or no document any more), the linter says that and, of what it held, no more; nor does it conclude anything from what it could not
 * read. A finding is the same when rule,
 * requirement and place have the same name, whatever the id or the message.
 */
export function lostUnexplained(
  { findings: before, judgement }: Organisation,
  { changes, what }: Mutant,
  { findings, untold }: Outcome,
): Finding[] {
  const nameOf = ({ rule, requirement, at }: Finding) => `${rule} ${requirement} ${at.path} ${at.key}`
  const left = new Set(findings.map(nameOf))
  const entity = judgement.workspace.entity?.path
  // The same where another document became an entity: what lies beside it is no longer of this one.
  if ((entity !== undefined && changes.has(entity)) || what.endsWith('nis2: entity')) return []
  const lost = before.filter(finding => {
    if (left.has(nameOf(finding))) return false
    return ![finding.at, ...finding.see].some(({ path }) => changes.has(path))
  })
  if (lost.length === 0) return lost
  const withheld = new Set(
    untold()
      .filter(({ unread = [] }) => unread.some(path => changes.has(path)))
      .map(nameOf),
  )
  return lost.filter(finding => !withheld.has(nameOf(finding)))
}

/** Whether what the mutant was to add is said of the same file, but was before: what is wrong already cannot become wrong. */
export function alreadyTold({ findings: before }: Organisation, { expects }: Mutant, { findings }: Outcome): boolean {
  const all = [...before, ...findings]
  return expects.every(expectation => all.some(finding => fits(expectation, finding, 0, undefined)))
}
