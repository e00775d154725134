import { hoursIn } from './calendar.ts'
import type { Clock, StepId } from './incident-types.ts'
import { incidents, type RequirementId, type SectorId, sectors } from './law.generated.ts'
import { requirementOf } from './step-duty.ts'

/** A time limit of section 13: what it is of, how long it is, and the duty it belongs to. */
export interface TimeLimit {
  readonly within: string
  readonly requirement: RequirementId
}

/** What section 13 limits in time. */
export type Limited = 'earlyWarning' | 'notification' | 'finalReport'

/** The facts that say in data what section 13 limits. */
export const limitedFacts: Readonly<Record<string, Limited>> = {
  '2.notification.earlyWarningHours': 'earlyWarning',
  '2.notification.incidentNotificationHours': 'notification',
  '2.notification.finalReport': 'finalReport',
}

/** The time limits of section 13 for an entity in some sectors: trust service providers notify sooner. */
export function timeLimitsFor(ids: readonly SectorId[]): Readonly<Record<Limited, TimeLimit>> {
  return limitsFor(ids.some(id => sectors[id].duties?.includes('trust')))
}

function limitsFor(trust: boolean): Readonly<Record<Limited, TimeLimit>> {
  const { earlyWarning, notification, trustServiceNotification, finalReport } = incidents.clocks
  const limit = ({ within }: Clock, step: StepId) => ({ within, requirement: requirementOf({ step }, trust) })
  return {
    earlyWarning: limit(earlyWarning, 'early-warning'),
    notification: limit(trust ? trustServiceNotification : notification, 'incident-notification'),
    finalReport: limit(finalReport, 'final-report'),
  }
}

/** The duties that section 13 limits in time. */
export const limitedDuties: readonly RequirementId[] = [false, true].flatMap(trust =>
  Object.values(limitsFor(trust)).map(({ requirement }) => requirement),
)

/** Whether a length of time is longer than another where months are shortest: 29 days are longer than February. */
export function canExceed(within: string, limit: string): boolean {
  return hoursIn(within, shortestMonth) > hoursIn(limit, shortestMonth)
}

/** Whether it is longer also where months are longest: 31 days are no longer than January. */
export function alwaysExceeds(within: string, limit: string): boolean {
  return hoursIn(within, longestMonth) > hoursIn(limit, longestMonth)
}

const shortestMonth = '2025-02-01'
const longestMonth = '2025-01-01'
