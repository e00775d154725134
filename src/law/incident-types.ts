import type { Sourced, Text } from './types.ts'

/** What § 13 says of time: how long something may take at the most, and from when that runs. */
export interface Clock extends Sourced {
  readonly title: Text
  readonly within: string
  /** The entity's own knowledge of a significant incident, the sending of the incident notification, or the end of the incident. */
  readonly runsFrom: 'knowledge' | 'notification' | 'handled'
}

/** Section 13. */
export interface IncidentLaw {
  readonly clocks: Readonly<
    Record<
      'earlyWarning' | 'notification' | 'trustServiceNotification' | 'finalReport' | 'finalReportAfterOngoing',
      Clock
    >
  >
}
