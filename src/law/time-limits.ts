import { hoursIn } from './calendar.ts'
import { incidents, type RequirementId, type SectorId, sectors } from './law.generated.ts'

/** A time limit of section 13: what it is of, how long it is, and the duty it belongs to. */
export interface TimeLimit {
  readonly within: string
  readonly requirement: RequirementId
}

/** What section 13 limits in time. */
export type Limited = 'earlyWarning' | 'notification' | 'finalReport'

const duties = {
  earlyWarning: 'dk/13.1.1/early-warning',
  notification: 'dk/13.1.2/incident-notification',
  trustServiceNotification: 'dk/13.2/trust-notification',
  finalReport: 'dk/13.1.4/final-report',
} as const satisfies Partial<Record<keyof typeof incidents.clocks, RequirementId>>

/** The duties that section 13 limits in time. */
export const limitedDuties: readonly RequirementId[] = Object.values(duties)

/** The facts that say in data what section 13 limits. */
export const limitedFacts: Readonly<Record<string, Limited>> = {
  '2.notification.earlyWarningHours': 'earlyWarning',
  '2.notification.incidentNotificationHours': 'notification',
  '2.notification.finalReport': 'finalReport',
}

/** The time limits of section 13 for an entity in some sectors: trust service providers notify sooner. */
export function timeLimitsFor(ids: readonly SectorId[]): Readonly<Record<Limited, TimeLimit>> {
  const trust = ids.some(id => sectors[id].duties?.includes('trust'))
  const limit = (clock: keyof typeof duties) => ({
    within: incidents.clocks[clock].within,
    requirement: duties[clock],
  })
  return {
    earlyWarning: limit('earlyWarning'),
    notification: limit(trust ? 'trustServiceNotification' : 'notification'),
    finalReport: limit('finalReport'),
  }
}

/** Whether a length of time is longer than another where months are shortest: 29 days are longer than February. */
export function canExceed(within: string, limit: string): boolean {
  return hoursIn(within, shortestMonth) > hoursIn(limit, shortestMonth)
}

const shortestMonth = '2025-02-01'
