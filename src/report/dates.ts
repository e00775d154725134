import { type DatedItem, datesOf } from '../engine/calendar/dates.ts'
import { intervalsOf } from '../engine/calendar/intervals.ts'
import type { Settings } from '../engine/settings.ts'
import type { IsoDate } from '../law/calendar.ts'
import { catalogueOf } from '../law/catalogue.ts'
import type { Judgement } from '../lint.ts'
import { rules } from '../rules/index.ts'

/** Everything of an entity that has a date to be done by, the earliest first; what passed undone is among it. */
export function datesIn({ workspace, profile }: Judgement, asOf: IsoDate, settings: Settings): DatedItem[] {
  const requirements = catalogueOf(settings.requirements)
  return datesOf({ workspace, profile, asOf, intervals: intervalsOf(rules, settings), requirements })
}
