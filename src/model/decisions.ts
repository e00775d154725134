import type { IsoDate } from '../law/calendar.ts'
import type { Document, Kinds } from './document.ts'

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
  const decisions = new Map<string, Decision[]>()
  for (const approval of approvals) {
    for (const [index, entry] of approval.data.decisions.entries()) {
      const earlier = decisions.get(entry.document) ?? []
      decisions.set(entry.document, [...earlier, { approval, index, entry }])
    }
  }
  return decisions
}
