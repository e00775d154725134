import { after, daysBetween, type IsoDate } from '../law/calendar.ts'
import { registration as law } from '../law/law.generated.ts'
import type { ChangedSinceFiling, Version } from './history.ts'

/**
 * Since when the texts of a registration, newest first, no longer say what was filed; undefined where they do not reach back to a text that
 * did, or where the newest still does.
 */
export function changedSince(
  filed: string,
  versions: readonly Pick<Version, 'commit' | 'date' | 'digest'>[],
  paragraph: '9' | '10',
  asOf: IsoDate,
): ChangedSinceFiling | undefined {
  const first = versions[versions.findIndex(({ digest }) => digest === filed) - 1]
  if (!first) return undefined
  const { commit, date } = first
  const due = after(date, law.deadlines[paragraph].change)
  return { commit, date, due, days: daysBetween(asOf, due) }
}
