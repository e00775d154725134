import type { Gathered } from '../../src/cli/gather.ts'
import type { IsoDate } from '../../src/law/calendar.ts'
import type { Outcome } from '../comment.ts'
import type { RunContext } from '../context.ts'
import type { Inputs } from '../inputs.ts'
import { linkTo } from '../links.ts'
import { deadlinesOf } from './deadlines.ts'
import { keepIssue, keepsIssue } from './keep.ts'
import { issuePage } from './page.ts'

/** The issue of what is overdue, where this run is to keep one. */
export async function overdueIssue(
  inputs: Inputs,
  context: RunContext,
  gathered: Gathered,
  judgedBy: (date: IsoDate) => Gathered,
): Promise<Outcome> {
  if (!keepsIssue(inputs, context.event)) return { action: 'disabled', url: '' }
  const deadlines = deadlinesOf(gathered, judgedBy)
  const text = issuePage(deadlines, gathered, linkTo(context))
  const open = deadlines.overdue.length + deadlines.soon.length > 0
  return keepIssue(inputs, context, { text, open, lang: gathered.lang })
}
