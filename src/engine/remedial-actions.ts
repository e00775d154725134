import type { IsoDate } from '../law/calendar.ts'
import { type Kinds, place } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import { remembered } from '../model/remembered.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Place } from '../text/source.ts'

/** A corrective action under section 6(2) that is under way against a requirement that is not met. */
export interface RemedialAction {
  readonly action: Kinds['actions']['actions'][number]
  readonly at: Place
}

/** The corrective actions that point at a requirement, are begun and not carried out on a date; the one due first first. */
export function remedialActionsFor(requirement: string, workspace: Workspace, asOf: IsoDate): RemedialAction[] {
  const own = actionsByRequirement(workspace).get(requirement) ?? []
  return own
    .filter(({ action }) => action.done === undefined && action.opened <= asOf)
    .toSorted((a, b) => (a.action.due < b.action.due ? -1 : 1))
    .map(({ register, index, action }) => ({ action, at: place(register, 'actions', index, 'id') }))
}

const actionsByRequirement = remembered(({ sound }: Workspace) =>
  grouped(
    sound.actions.flatMap(register => register.data.actions.map((action, index) => ({ register, index, action }))),
    ({ action }) => action.requirement,
  ),
)
