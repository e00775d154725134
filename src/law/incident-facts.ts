import type { Due, State } from './incident-state.ts'
import type { StepId } from './incident-types.ts'
import type { Instant } from './instant.ts'
import type { Confidence } from './types.ts'

/** What the clocks of section 13 run on. */
export interface IncidentFacts {
  /** When the entity got knowledge of the significant incident. */
  readonly known: Instant
  /** Whether it is a trust service provider. */
  readonly trust?: boolean | undefined
  readonly sent: { readonly [S in StepId]?: readonly Instant[] }
  /** When the CSIRT asked for an interim report. */
  readonly requests?: readonly Instant[] | undefined
  /** When the incident had been handled. */
  readonly handled?: Instant | undefined
  /** Said to be still going on; undefined where nothing is said. */
  readonly ongoing?: boolean | undefined
}

/** One step of section 13: when it is due, when it was sent, and how it stands. */
export interface StepClock {
  readonly step: StepId
  /** Where the act says so. */
  readonly law: readonly string[]
  /** Undefined where nothing sets a time, or its time has not begun to run. */
  readonly due: Due | undefined
  readonly sent: Instant | undefined
  readonly state: State
  /** How late: minutes where hours are counted, days where days are. */
  readonly late?: { readonly minutes: number } | { readonly days: number }
  /** How sure it is that this was due then. */
  readonly confidence: Confidence
  /** Of an interim report: when the CSIRT asked for it. */
  readonly request?: Instant
}
