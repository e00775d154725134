import type { OrgRequirement, OrgRequirementId } from '../law/catalogue.ts'
import type { Severity } from './severity.ts'

/** What an organisation may choose for itself. None of it is the law's: its numbers cannot be set. */
export interface Settings {
  /** Lengths of time by the names that rules give them; those not chosen are as the rules say. */
  readonly intervals: Readonly<Record<string, string>>
  /** What it asks of itself beside the law. */
  readonly requirements: Readonly<Record<OrgRequirementId, OrgRequirement>>
  /** How much findings weigh, by rule or requirement. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
}

export const defaultSettings: Settings = { intervals: {}, requirements: {}, severities: {} }
