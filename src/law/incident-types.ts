import type { Sourced, Text } from './types.ts'

/** What § 13 says of time: how long something may take at the most, and from when that runs. */
export interface Clock extends Sourced {
  readonly title: Text
  readonly within: string
  /** The entity's own knowledge of a significant incident, the sending of the incident notification, or the end of the incident. */
  readonly runsFrom: 'knowledge' | 'notification' | 'handled'
}

/** The parts that section 13(1) has a notification consist of. */
export type StepId = 'early-warning' | 'incident-notification' | 'interim-report' | 'status-report' | 'final-report'

/** Whom section 12(1) has a notification sent to. */
export type Addressee = 'authority' | 'csirt'

/** The two grounds of section 12(2). */
export type Limb = 'disruption-or-loss' | 'harm-to-others'

/** One thing that a step must tell. */
export interface Content {
  readonly title: Text
  readonly ask: Text
  /** Always; one at least of those so marked; or only where there is any. */
  readonly owed: 'always' | 'either' | 'whereAny'
  readonly source: readonly string[]
}

/** One part of a notification. */
export interface Step<Requirement extends string> extends Sourced {
  readonly title: Text
  /** As a sentence speaks of it. */
  readonly definite: Text
  readonly requirement: Requirement
  readonly contents: Readonly<Record<string, Content>>
}

/** Sections 12 to 15. */
export interface IncidentLaw<Requirement extends string> {
  readonly clocks: Readonly<
    Record<
      | 'earlyWarning'
      | 'notification'
      | 'trustServiceNotification'
      | 'finalReport'
      | 'statusReport'
      | 'finalReportAfterOngoing',
      Clock
    >
  >
  readonly steps: Readonly<Record<StepId, Step<Requirement>>>
  readonly addressees: Readonly<Record<Addressee, Sourced & { readonly title: Text }>>
  readonly limbs: Readonly<Record<Limb, Sourced & { readonly title: Text }>>
  readonly voluntary: Sourced & { readonly title: Text; readonly addressee: Addressee }
  readonly recipients: Readonly<
    Record<'incident' | 'threat', Sourced & { readonly title: Text; readonly requirement: Requirement }>
  >
  /** Duties of other texts that are pointed to and not judged. */
  readonly alongside: Readonly<Record<'personalData', Sourced & { readonly title: Text }>>
}

/** What makes an incident significant by Regulation (EU) 2024/2690: one is enough. */
export interface Threshold {
  readonly title: Text
  readonly source?: readonly string[]
  readonly lasting?: string
  readonly perWeek?: true
  readonly seconds?: number
  readonly users?: { readonly percent: number; readonly number: number }
  readonly malicious?: true
  readonly loss?: { readonly eur: number; readonly percentOfTurnover: number }
  readonly times?: number
  readonly within?: string
  readonly except?: { readonly domainNamesUnder: number; readonly percentAtMost: number }
}

/** Articles 3 to 14 of Regulation (EU) 2024/2690. */
export interface SignificanceLaw<Sector extends string> extends Omit<Sourced, 'source'> {
  readonly general: Readonly<Record<GeneralThreshold, Threshold & { readonly source: readonly string[] }>> & {
    readonly 'financial-loss': Required<Pick<Threshold, 'loss'>>
    readonly recurring: Required<Pick<Threshold, 'times' | 'within'>>
  }
  readonly byType: Readonly<
    Record<
      string,
      {
        readonly title: Text
        readonly sectors: readonly Sector[]
        readonly source: readonly string[]
        readonly thresholds: Readonly<Record<string, Threshold>>
      }
    >
  >
  readonly planned: { readonly title: Text; readonly source: readonly string[] }
  readonly counting: { readonly title: Text; readonly types: readonly string[]; readonly source: readonly string[] }
}

/** The thresholds of article 3(1)(a) to (f), which hold for every listed type. */
export type GeneralThreshold =
  | 'financial-loss'
  | 'trade-secrets'
  | 'death'
  | 'health'
  | 'malicious-access'
  | 'recurring'
