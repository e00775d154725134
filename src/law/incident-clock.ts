import type { IncidentFacts, StepClock } from './incident-facts.ts'
import { finalClocks } from './incident-final.ts'
import { type Due, standingOf } from './incident-state.ts'
import type { StepId } from './incident-types.ts'
import { afterInstant, compareInstants, earliest, type Instant } from './instant.ts'
import { incidents } from './law.generated.ts'
import { hasHappened, type Moment } from './moment.ts'

/**
 * What section 13 asks of an incident at a moment, step by step in its order: when each is due, when it was sent, and how it
 * stands. What is dated after the moment has not happened. Every request of the CSIRT has an interim report of its own.
 */
export function clocksOf(facts: IncidentFacts, at: Moment): StepClock[] {
  const known = past(facts, at)
  return [...firstSteps(known, at), ...interimReports(known), ...finalClocks(known, at)]
}

function firstSteps({ known, trust, sent }: IncidentFacts, at: Moment): StepClock[] {
  const { clocks } = incidents
  const warning = earliest(sent['early-warning'])
  const notification = earliest(sent['incident-notification'])
  if (!hasHappened(known, at)) {
    return [notBegun('early-warning', warning), notBegun('incident-notification', notification)]
  }
  const within = trust ? clocks.trustServiceNotification : clocks.notification
  const early = { at: afterInstant(known, clocks.earlyWarning.within).at, by: 'instant', clamped: false } as const
  // The act asks for both; whether a notification that is itself so early leaves anything to be warned of, it does not say.
  const stoodIn = notification !== undefined && compareInstants(notification, early.at) <= 0
  const due: Due = { at: afterInstant(known, within.within).at, by: 'instant', clamped: false }
  const warned = standingOf(early, warning, at)
  return [
    {
      step: 'early-warning',
      law: clocks.earlyWarning.source,
      confidence: stoodIn && warned.state !== 'sent' ? 'I' : 'V',
      ...warned,
    },
    { step: 'incident-notification', law: within.source, confidence: 'V', ...standingOf(due, notification, at) },
  ]
}

/** Of the interim report the act says only that it is sent when asked for: it has no hours, and so is never late. */
function interimReports({ sent, requests = [] }: IncidentFacts): StepClock[] {
  const step = 'interim-report'
  const { source: law } = incidents.steps[step]
  const all = sent[step] ?? []
  const first = earliest(all)
  if (requests.length === 0) {
    return [{ step, law, confidence: 'V', due: undefined, sent: first, state: first ? 'sent' : 'not-required' }]
  }
  // Whoever has sent a later report has told what an interim one would.
  const later = [...all, ...(sent['status-report'] ?? []), ...(sent['final-report'] ?? [])]
  return requests.toSorted(compareInstants).map((request): StepClock => {
    const answer = earliest(later.filter(one => compareInstants(one, request) >= 0))
    return { step, law, confidence: 'V', due: undefined, sent: answer, state: answer ? 'sent' : 'open', request }
  })
}

function notBegun(step: StepId, sent: Instant | undefined): StepClock {
  const { source: law } = incidents.steps[step]
  return { step, law, confidence: 'V', due: undefined, sent, state: sent ? 'sent' : 'not-begun' }
}

/** The facts as far as they have happened. */
function past(facts: IncidentFacts, at: Moment): IncidentFacts {
  const { sent, requests = [], handled } = facts
  const happened = (list: readonly Instant[]) => list.filter(one => hasHappened(one, at))
  return {
    ...facts,
    sent: Object.fromEntries(Object.entries(sent).map(([step, list]) => [step, happened(list)])),
    requests: happened(requests),
    handled: handled !== undefined && hasHappened(handled, at) ? handled : undefined,
  }
}
