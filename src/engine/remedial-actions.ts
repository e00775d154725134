import type { IsoDate } from '../law/calendar.ts'
import { type Kinds, place } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Place } from '../text/source.ts'

/** A corrective action under section 6(2) that is under way against a requirement that is not met. */
export interface RemedialAction {
  readonly action: Kinds['actions']['actions'][number]
  readonly at: Place
}

/** The corrective actions that point at a requirement, are begun and not carried out on a date; the one due first first. */
export function remedialActionsFor(requirement: string, { sound }: Workspace, asOf: IsoDate): RemedialAction[] {
  return sound.actions
    .flatMap(register =>
      register.data.actions.map((action, index) => ({ action, at: place(register, 'actions', index, 'id') })),
    )
    .filter(({ action }) => action.requirement === requirement && action.done === undefined && action.opened <= asOf)
    .toSorted((a, b) => (a.action.due < b.action.due ? -1 : 1))
}
