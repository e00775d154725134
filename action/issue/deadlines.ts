import type { Gathered } from '../../src/cli/gather.ts'
import { type Deadline, overdueIn, soonIn } from '../../src/engine/overdue.ts'
import { daysAhead } from '../../src/engine/soon.ts'
import { after, type IsoDate } from '../../src/law/calendar.ts'

/** What an issue tells of. */
export interface Deadlines {
  readonly overdue: readonly Deadline[]
  readonly soon: readonly Deadline[]
  /** The last day looked ahead to. */
  readonly until: IsoDate
}

/** What is overdue, and what will be as time goes by: judged once more by a later day, all else being as it is. */
export function deadlinesOf({ judgements, asOf }: Gathered, judgedBy: (date: IsoDate) => Gathered): Deadlines {
  const until = after(asOf, `P${daysAhead}D`)
  const findingsOf = (gathered: Pick<Gathered, 'judgements'>) => gathered.judgements.flatMap(({ findings }) => findings)
  const now = findingsOf({ judgements })
  return { overdue: overdueIn(now, asOf), soon: soonIn(now, findingsOf(judgedBy(until)), asOf, until), until }
}
