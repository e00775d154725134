import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'
import type { Remark } from './rule.ts'

/**
 * Whether a finding is told. What a rule concludes from the absence of something is not, while what was written of it could not be read: a
 * slip of the pen is no breach of the law. It counts for readiness as if it were told, since a slip shows nothing either, and what is told
 * in its place is the slip.
 */
export function isTold({ unread }: Pick<Remark, 'unread'>): boolean {
  return unread === undefined
}

/**
 * The findings that are told, of findings as the organisation weighs them: where it makes less of a slip than there is to it, nothing is
 * hidden behind it.
 */
export function toldAmong(weighed: readonly Finding[], found: readonly Finding[]): Finding[] {
  const errors = pathsOfSlips(weighed)
  const lowered = new Set([...pathsOfSlips(found)].filter(path => !errors.has(path)))
  return weighed.filter(one => isTold(one) || one.unread?.some(path => lowered.has(path)))
}

/** The documents with a slip that is an error. */
function pathsOfSlips(findings: readonly Finding[]): Set<string> {
  return new Set(findings.filter(one => isSlip(one) && one.severity === 'error').map(({ at }) => documentAt(at)))
}

/** The fingerprints of findings, with those of the slips in the place of what is not told. */
export const toldInstead = remembered((findings: readonly Finding[]) => {
  const untold = findings.filter(one => !isTold(one))
  if (untold.length === 0) return (fingerprints: readonly string[]) => fingerprints
  const slips = grouped(findings.filter(isSlip), ({ at }) => documentAt(at))
  const instead = new Map(
    untold.map(({ fingerprint, unread = [] }) => [
      fingerprint,
      unread.flatMap(path => (slips.get(path) ?? []).map(one => one.fingerprint)),
    ]),
  )
  return (fingerprints: readonly string[]) => [...new Set(fingerprints.flatMap(one => instead.get(one) ?? [one]))]
})

function isSlip({ rule }: Finding): boolean {
  return rule === 'matches-schema' || rule === 'readable'
}
