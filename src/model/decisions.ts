import type { Document, Kinds } from './document.ts'

/** One line of an approval: what was decided about one document. */
export interface Decision {
  readonly approval: Document<'approval'>
  /** Which line of the approval's `decisions` it is. */
  readonly index: number
  readonly entry: Kinds['approval']['decisions'][number]
}

/** All decisions by the id of the document they are about, oldest first. */
export function decisionsIn(approvals: readonly Document<'approval'>[]): ReadonlyMap<string, readonly Decision[]> {
  const decisions = new Map<string, Decision[]>()
  for (const approval of approvals.toSorted((a, b) => (a.data.date < b.data.date ? -1 : 1))) {
    for (const [index, entry] of approval.data.decisions.entries()) {
      const earlier = decisions.get(entry.document) ?? []
      decisions.set(entry.document, [...earlier, { approval, index, entry }])
    }
  }
  return decisions
}
