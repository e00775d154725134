import type { ReadinessLevel } from '../../engine/readiness.ts'
import type { IsoDate } from '../../law/calendar.ts'

/** Where one entity stood; without a share where nothing was counted. */
export interface Standing {
  readonly id: string
  readonly name: string
  readonly share: number | null
  readonly level: ReadinessLevel | null
  readonly errors: number
}

/** Where the documentation stood at a commit, judged by the day of the commit. */
export interface TrendPoint {
  readonly commit: string
  readonly date: IsoDate
  readonly entities: readonly Standing[]
  /** Whether some texts of it could not be read. */
  readonly unread: boolean
}

/** The points of a branch, oldest first, and whether there are older ones. */
export interface Trend {
  readonly points: readonly TrendPoint[]
  readonly cut: boolean
}

/** The most entities that have a column and a line of their own. */
const mostOwn = 5

/** What is shown of a trend: a name, and a standing at each point; of more entities than have room, the one that stands worst. */
export interface Line {
  readonly name: string
  readonly at: readonly (Pick<Standing, 'share' | 'errors'> | undefined)[]
}

/** The lines of a trend, by the name that each entity had last. */
export function linesOf({ points }: Trend, worst: string): Line[] {
  const names = new Map(points.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name] as const)))
  if (names.size > mostOwn) return [{ name: worst, at: points.map(({ entities }) => worstOf(entities)) }]
  return [...names].map(([id, name]) => ({
    name,
    at: points.map(({ entities }) => entities.find(one => one.id === id)),
  }))
}

function worstOf(entities: readonly Standing[]): Standing | undefined {
  return entities.toSorted((a, b) => (a.share ?? 101) - (b.share ?? 101) || b.errors - a.errors)[0]
}
