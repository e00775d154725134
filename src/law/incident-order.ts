import type { IncidentFacts } from './incident-facts.ts'
import type { StepId } from './incident-types.ts'
import { compareInstants, earliest, type Instant } from './instant.ts'

/** Two things in a history that cannot both be so, or not in this order, or that section 13 has in another order. */
export interface Misorder {
  readonly is:
    | 'warning-after-notification'
    | 'report-without-notification'
    | 'report-before-notification'
    | 'final-before-handled'
    | 'status-after-handled'
    | 'sent-before-known'
    | 'known-before-discovered'
    | 'known-after-first-entry'
    | 'handled-before-discovered'
    | 'ongoing-and-handled'
  /** The step it is about, where it is about one. */
  readonly step?: StepId
  /** The instant that is out of order, and what it is out of order with. */
  readonly at: Instant
  readonly against?: Instant
}

/** A history with what it says of its beginning. */
export interface History extends IncidentFacts {
  readonly discovered: Instant
  /** The first entry of the timeline. */
  readonly firstEntry: Instant
}

/** Everything in the history of an incident that is out of order. */
export function misordersIn({ known, sent, handled, ongoing, discovered, firstEntry }: History): Misorder[] {
  const first = (step: StepId) => earliest(sent[step])
  const [warning, notification] = [first('early-warning'), first('incident-notification')]
  const [status, final] = [first('status-report'), first('final-report')]
  const begun = earliest([discovered, firstEntry]) ?? discovered
  return [
    ...when('known-before-discovered', known, begun, isBefore),
    ...when('known-after-first-entry', known, begun, isAfter),
    ...stepsSent(sent).flatMap(({ step, at }) => when('sent-before-known', at, known, isBefore, step)),
    ...when('warning-after-notification', warning, notification, isAfter, 'early-warning'),
    ...(['status-report', 'final-report'] as const).flatMap((step): Misorder[] => {
      const at = first(step)
      if (!at) return []
      if (!notification) return [{ is: 'report-without-notification', step, at }]
      return when('report-before-notification', at, notification, isBefore, step)
    }),
    ...when('status-after-handled', status, handled, isAfter, 'status-report'),
    ...when('final-before-handled', final, handled, isBefore, 'final-report'),
    ...when('handled-before-discovered', handled, begun, isBefore),
    ...(ongoing && handled ? [{ is: 'ongoing-and-handled', at: handled } as const] : []),
  ]
}

function when(
  is: Misorder['is'],
  at: Instant | undefined,
  against: Instant | undefined,
  holds: (one: Instant, other: Instant) => boolean,
  step?: StepId,
): Misorder[] {
  return at && against && holds(at, against) ? [{ is, at, against, ...(step ? { step } : {}) }] : []
}

function stepsSent(sent: IncidentFacts['sent']): { step: StepId; at: Instant }[] {
  return (Object.keys(sent) as StepId[]).flatMap(step => {
    const at = earliest(sent[step])
    return at ? [{ step, at }] : []
  })
}

function isBefore(one: Instant, other: Instant): boolean {
  return compareInstants(one, other) < 0
}

function isAfter(one: Instant, other: Instant): boolean {
  return compareInstants(one, other) > 0
}
