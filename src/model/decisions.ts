import type { IsoDate } from '../law/calendar.ts'
import type { Document, Kinds } from './document.ts'
import { grouped } from './grouped.ts'

/** An approval that was made on a known day, not one that is only proposed. */
export type Approval = Document<'approval'> & { readonly data: Kinds['approval'] & { readonly date: IsoDate } }

/** One line of an approval: what was decided about one document. */
export interface Decision {
  readonly approval: Approval
  /** Which line of the approval's `decisions` it is. */
  readonly index: number
  readonly entry: Kinds['approval']['decisions'][number]
}

/** Whether an approval says that the decision has been made. One whose status cannot be read does not. */
export function isDecided(approval: Document<'approval'>): approval is Approval {
  const { status, date } = approval.data
  return status !== 'proposed' && date !== undefined && approval.flaws.every(({ key }) => key !== 'status')
}

/** The approvals that were decided, oldest first. */
export function decidedOf(approvals: readonly Document<'approval'>[]): Approval[] {
  return approvals.filter(isDecided).toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))
}

/** All decisions by the id of the document they are about, oldest first as the approvals are. */
export function decisionsIn(approvals: readonly Approval[]): ReadonlyMap<string, readonly Decision[]> {
  const decisions = approvals.flatMap(approval =>
    approval.data.decisions.map((entry, index) => ({ approval, index, entry })),
  )
  return grouped(decisions, ({ entry }) => entry.document)
}
