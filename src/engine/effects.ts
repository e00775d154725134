import type { IsoDate } from '../law/calendar.ts'
import { documentAt, type Place } from '../text/source.ts'
import { type ApprovalEffect, approvalsBetween } from './approvals-between.ts'
import type { Finding } from './check.ts'
import { dueOf } from './due.ts'
import type { Judged, Texts } from './judged.ts'
import type { Profile } from './profile.ts'
import { type RegisteredBetween, registeredBetween } from './registered-between.ts'

/** Something that a change means in law, beside what is found. */
export type Effect =
  /** The entity is of another class or registers under another section than before. */
  | { readonly kind: 'class'; readonly before: Profile; readonly after: Profile }
  | ApprovalEffect
  /** What was filed with the authority says something else now, and no filing tells of that. */
  | ({ readonly kind: 'registered' } & RegisteredBetween)
  /** Something new that is to be done by a day to come. */
  | { readonly kind: 'due'; readonly finding: Finding; readonly date: IsoDate; readonly at: Place }

/** What a change means in law for one entity, weightiest first. */
export function effectsOf(
  before: Judged | undefined,
  after: Judged | undefined,
  fresh: readonly Finding[],
  asOf: IsoDate,
  texts: Texts,
): Effect[] {
  const due = fresh.flatMap(finding => comingOf(finding, asOf))
  // Who decides for an entity, and what it must register, its entity document says.
  if (!before?.profile || !after?.profile) return due
  const dated = new Set(due.map(({ at }) => documentAt(at)))
  const registered = registeredBetween(before, after, asOf).filter(({ at }) => !dated.has(documentAt(at)))
  return [
    ...classOf(before.profile, after.profile),
    ...approvalsBetween(before.workspace, after.workspace, asOf, texts),
    ...registered.map(one => ({ kind: 'registered' as const, ...one })),
    ...due,
  ]
}

function classOf(before: Profile, after: Profile): Effect[] {
  const same = before.class === after.class && before.paragraph === after.paragraph
  return same ? [] : [{ kind: 'class', before, after }]
}

/** What a finding says is due later on. What is past is told by the finding. */
function comingOf(finding: Finding, asOf: IsoDate): Extract<Effect, { kind: 'due' }>[] {
  const date = dueOf(finding)
  return date === undefined || date < asOf ? [] : [{ kind: 'due', finding, date, at: finding.at }]
}
