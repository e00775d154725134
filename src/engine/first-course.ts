import { after, type IsoDate } from '../law/calendar.ts'
import { folded } from '../law/folded.ts'
import type { Document } from '../model/document.ts'
import { withRowsLost } from '../model/unread.ts'
import type { Workspace } from '../model/workspace.ts'
import { coveredFrom } from './covered-from.ts'

/**
 * The last day for the first course of a member of the management body, by the interval that the organisation has set: from when the member
 * joined, or the act began to apply, whichever is later.
 */
export function firstCourseDue(joined: IsoDate, entity: Document<'entity'>, interval: string): IsoDate {
  const since = coveredFrom(entity)
  return after(joined > since ? joined : since, interval)
}

/** The paths of lists of courses that may name a member as a participant in what could not be read of them. */
export function coursesUnread(name: string, workspace: Workspace): string[] {
  return withRowsLost('training', 'courses', workspace, ({ audience, participants }) => {
    if (audience === 'staff') return false
    return (
      !Array.isArray(participants) || participants.some(one => typeof one !== 'string' || folded(one) === folded(name))
    )
  })
}
