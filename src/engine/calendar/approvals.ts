import { after } from '../../law/calendar.ts'
import { place } from '../../model/document.ts'
import { decisionsUnread } from '../approvals-unread.ts'
import { standingOf } from '../standing.ts'
import type { Dated, Dates } from './dated.ts'

/** When decisions that policies rest on are to be made anew, where the organisation lets none stand for longer. */
export function* approvals({ workspace, profile, asOf, intervals }: Dates): Iterable<Dated> {
  const interval = intervals['approval']
  if (!interval || !profile?.applicable.includes('dk/7.1/approval')) return
  const standing = workspace.sound.policy
    .filter(({ data }) => data.status === 'approved')
    // A later decision may be among what could not be read.
    .filter(({ data }) => decisionsUnread(data.id, workspace).length === 0)
    .map(policy => standingOf(policy, workspace, asOf))
  const inForce = new Set(standing.flatMap(one => (one.is === 'unapproved' ? [] : [one.decision.approval])))
  for (const approval of inForce) {
    const { id, date } = approval.data
    yield {
      kind: 'approval',
      date: after(date, interval),
      requirement: 'dk/7.1/approval',
      own: true,
      what: {
        da: `Ledelsesorganet tager på ny stilling til det, der er besluttet i ${id}`,
        en: `The management body decides anew on what was decided in ${id}`,
      },
      at: place(approval, 'date'),
      subject: 'approval',
    }
  }
}
