import type { IsoDate } from '../law/calendar.ts'
import { inOrder } from '../text/order.ts'
import { documentAt } from '../text/source.ts'
import type { Finding } from './check.ts'
import { dueOf } from './due.ts'

/** Something that is to be done by a day. */
export interface Deadline {
  readonly finding: Finding
  /** Undefined where it is only known that it comes within the time looked ahead. */
  readonly due: IsoDate | undefined
  /** Whether it is found already, and not only once the day has come. */
  readonly found: boolean
}

/** What ought to have been done on the day judged by, oldest first. */
export function overdueIn(findings: readonly Finding[], asOf: IsoDate): Deadline[] {
  return byDay(findings.flatMap(finding => deadline(finding, true)).filter(({ due = '' }) => due < asOf))
}

/**
 * What comes until a day, soonest first: what is spoken of already, and what is found when judging by that day as if nothing were done,
 * so that no rule has to tell of both.
 */
export function soonIn(
  findings: readonly Finding[],
  later: readonly Finding[],
  asOf: IsoDate,
  until: IsoDate,
): Deadline[] {
  const spoken = findings
    .flatMap(finding => deadline(finding, true))
    .filter(({ due = '' }) => due >= asOf && due <= until)
  const known = new Set(findings.map(({ fingerprint }) => fingerprint))
  const told = new Set(spoken.map(({ finding }) => placeOf(finding)))
  const coming = later
    .filter(finding => !known.has(finding.fingerprint) && !told.has(placeOf(finding)))
    .map(finding => ({ finding, due: dueOf(finding), found: false }))
  return byDay([...spoken, ...coming])
}

function deadline(finding: Finding, found: boolean): Deadline[] {
  const due = dueOf(finding)
  return due === undefined ? [] : [{ finding, due, found }]
}

function placeOf({ rule, at }: Finding): string {
  return `${rule}\n${documentAt(at)}\n${at.key}`
}

function byDay(deadlines: readonly Deadline[]): Deadline[] {
  return deadlines.toSorted((a, b) => inOrder(a.due ?? '9', b.due ?? '9'))
}
