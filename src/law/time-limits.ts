import { hoursIn } from './calendar.ts'
import { incidents, type RequirementId, type SectorId, sectors } from './law.generated.ts'

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
  const { earlyWarning, notification, trustServiceNotification, finalReport } = incidents.clocks
  const trust = ids.some(id => sectors[id].duties?.includes('trust'))
  return {
    earlyWarning: { within: earlyWarning.within, requirement: 'dk/13.1.1/early-warning' },
    notification: {
      within: (trust ? trustServiceNotification : notification).within,
      requirement: 'dk/13.1.2/incident-notification',
    },
    finalReport: { within: finalReport.within, requirement: 'dk/13.1.4/final-report' },
  }
}

/** Whether a length of time can be longer than another: of months, counted where they are shortest. */
export function canExceed(within: string, limit: string): boolean {
  return hoursIn(within, shortestMonth) > hoursIn(limit, shortestMonth)
}

const shortestMonth = '2025-02-01'
