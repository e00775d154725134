import { after, type IsoDate } from '../law/calendar.ts'
import { localOf } from '../law/instant.ts'
import { significance } from '../law/law.generated.ts'
import type { Document } from '../model/document.ts'
import { inEuro } from './profile.ts'

type Incident = Document<'incident'>

/** Incidents with one apparent root cause that lie close enough together, and what they cost in all. */
export interface Series {
  readonly incidents: readonly Incident[]
  readonly loss: number
}

const { times, within } = significance.general.recurring

/** How many incidents make a series, and within what time: article 4 of Regulation (EU) 2024/2690. */
export const series = { times, within } as const

/** The series that ends with an incident: all of its cause in the time before it. We count from when each was discovered. */
export function seriesUpTo(last: Incident, all: readonly Incident[]): Series {
  const { cause } = last.data
  const end = dateOf(last)
  const incidents = all.filter(one => {
    if (one === last) return true
    const date = dateOf(one)
    return cause !== undefined && one.data.cause === cause && date <= end && after(date, within) >= end
  })
  const loss = incidents.reduce((sum, { data }) => sum + inEuro(data.significance?.loss ?? 0), 0)
  return { incidents: incidents.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)), loss }
}

/**
 * The series that are significant together though none of their incidents is by itself: at least twice, within the time, with the same
 * cause, and together over the limit. One that an incident is recorded as recurring for has been seen already.
 */
export function unseenSeries(all: readonly Incident[], limit: number): Series[] {
  const found = new Map<string, Series>()
  for (const last of all.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))) {
    const { cause, significance: assessed } = last.data
    if (cause === undefined || assessed?.result !== 'not-significant' || found.has(cause)) continue
    const seen = all.some(one => one.data.significance?.met?.includes('recurring') && isNear(one, last))
    const minor = all.filter(({ data }) => data.significance?.result === 'not-significant')
    const one = seriesUpTo(last, minor)
    if (!seen && one.incidents.length >= times && one.loss > limit) found.set(cause, one)
  }
  return [...found.values()]
}

function isNear(one: Incident, other: Incident): boolean {
  const [first = '', last = ''] = [dateOf(one), dateOf(other)].sort()
  return one.data.cause === other.data.cause && after(first, within) >= last
}

function dateOf({ data }: Incident): IsoDate {
  return localOf(data.discovered).date
}
