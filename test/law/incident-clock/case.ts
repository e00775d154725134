import type { IncidentFacts, StepClock } from '../../../src/law/incident-facts.ts'
import type { StepId } from '../../../src/law/incident-types.ts'
import type { Confidence } from '../../../src/law/types.ts'

/** What happened, in the words of a case. */
export interface Told {
  readonly known?: string
  readonly trust?: true
  readonly warned?: string
  readonly notified?: string | readonly string[]
  readonly interim?: string
  readonly status?: string
  readonly final?: string
  readonly asked?: readonly string[]
  readonly ongoing?: boolean
  readonly handled?: string
}

/** One step at one moment, worked out by hand. */
export interface Case {
  readonly why: string
  readonly told: Told
  /** An instant, or a date of which the hour is not known. */
  readonly at: string
  readonly step: StepId
  /** As Danish clocks show it; nothing where nothing sets a time. */
  readonly due?: string
  readonly is: StepClock['state']
  readonly late?: StepClock['late']
  readonly clamped?: true
  readonly confidence?: Confidence
  readonly law?: string
}

export const factsOf = ({ known = '2026-01-12T08:00+01:00', trust, asked, ongoing, handled, ...sent }: Told) => {
  const list = (one: string | readonly string[] | undefined) => (one === undefined ? [] : [one].flat())
  return {
    known,
    trust,
    ongoing,
    handled,
    requests: asked,
    sent: {
      'early-warning': list(sent.warned),
      'incident-notification': list(sent.notified),
      'interim-report': list(sent.interim),
      'status-report': list(sent.status),
      'final-report': list(sent.final),
    },
  } satisfies IncidentFacts
}
