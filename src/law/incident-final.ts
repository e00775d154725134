import type { IncidentFacts, StepClock } from './incident-facts.ts'
import { type Due, standingOf } from './incident-state.ts'
import { afterInstant, compareInstants, earliest, type Instant, localOf } from './instant.ts'
import { incidents } from './law.generated.ts'
import type { Moment } from './moment.ts'
import type { Confidence } from './types.ts'

/** The status report and the final report, section 13(1) nos. 4 and 5: which of them is asked for, and when. */
export function finalClocks(facts: IncidentFacts, at: Moment): StepClock[] {
  const { clocks } = incidents
  const { handled, ongoing } = facts
  const [notification, status, final] = (['incident-notification', 'status-report', 'final-report'] as const).map(
    step => earliest(facts.sent[step]),
  )
  if (!notification) {
    return [
      undue('status-report', status, ongoing && !handled ? 'not-begun' : 'not-required'),
      undue('final-report', final, 'not-begun'),
    ]
  }
  const month = dayAfter(notification, clocks.finalReport.within)
  const goesOn = wentOn(month, { handled, ongoing, status, final })
  if (!goesOn.still) {
    const standing = standingOf(month, final, at)
    const { source: law } = clocks.finalReport
    return [
      undue('status-report', status, 'not-required'),
      { step: 'final-report', law, confidence: goesOn.confidence, ...standing },
    ]
  }
  const { source: law } = clocks.finalReportAfterOngoing
  const statusClock: StepClock = {
    step: 'status-report',
    law: clocks.statusReport.source,
    confidence: goesOn.confidence,
    ...standingOf(month, status, at),
  }
  if (!handled) return [statusClock, { ...undue('final-report', final, 'not-begun'), law }]
  const end = dayAfter(handled, clocks.finalReportAfterOngoing.within)
  return [statusClock, { step: 'final-report', law, confidence: 'V', ...standingOf(end, final, at) }]
}

/**
 * Whether the incident was still going on when the final report was due a month after the notification, and how sure that is.
 * The act looks at one point in time without saying how finely: what ends on that very day may be read either way.
 */
function wentOn(
  month: Due,
  {
    handled,
    ongoing,
    status,
    final,
  }: {
    handled: Instant | undefined
    ongoing: boolean | undefined
    status: Instant | undefined
    final: Instant | undefined
  },
): { still: boolean; confidence: Confidence } {
  const day = localOf(month.at).date
  // A final report in time has done what both would do.
  if (final && localOf(final).date <= day) return { still: false, confidence: 'V' }
  if (!handled) return { still: ongoing ?? status !== undefined, confidence: 'V' }
  const sameDay = localOf(handled).date === day
  const reportedStill = status !== undefined && compareInstants(status, handled) < 0
  if (compareInstants(handled, month.at) > 0) return { still: true, confidence: sameDay && !status ? 'I' : 'V' }
  if (reportedStill && localOf(status).date >= day) return { still: true, confidence: 'I' }
  return { still: false, confidence: reportedStill ? 'I' : 'V' }
}

/** The whole day that a month ends on. */
function dayAfter(instant: Instant, within: string): Due {
  return { ...afterInstant(instant, within), by: 'day' }
}

function undue(
  step: 'status-report' | 'final-report',
  sent: Instant | undefined,
  state: 'not-begun' | 'not-required',
): StepClock {
  const { source: law } = incidents.steps[step]
  return { step, law, confidence: 'V', due: undefined, sent, state: sent ? 'sent' : state }
}
