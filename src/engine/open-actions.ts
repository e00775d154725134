import type { IsoDate } from '../law/calendar.ts'
import { type Document, idOf, type Kinds } from '../model/document.ts'
import { grouped } from '../model/grouped.ts'
import type { Workspace } from '../model/workspace.ts'
import { isByBody } from './entitlement.ts'
import { isBody } from './organs.ts'

/** A corrective action under section 6(2) that is not carried out, and what it rests on. */
export interface OpenAction {
  readonly register: Document<'actions'>
  readonly index: number
  readonly action: Kinds['actions']['actions'][number]
  /**
   * `decided` by the body; `elsewhere` where what it refers to is no decision of the body in force; where it refers to nothing,
   * `undecided` if the body has met since it was begun, else `not-yet`; `unknown` where it refers to nothing that is there.
   */
  readonly is: 'decided' | 'elsewhere' | 'undecided' | 'not-yet' | 'unknown'
  /** The approval or meeting that it refers to. */
  readonly by: Document | undefined
}

/** The corrective actions that are begun and not carried out on a date. */
export function openActionsIn(workspace: Workspace, asOf: IsoDate): OpenAction[] {
  const { sound, approvals, entity } = workspace
  const meetings = sound.oversight.filter(
    ({ data }) => data.date <= asOf && (!entity || isBody(data.organ, entity.data)),
  )
  const decisions = approvals.filter(approval => approval.data.date <= asOf && isByBody(approval, workspace))
  // A meeting at which the body decided nothing shows that it met, no more.
  const deciding = new Set<Document>([
    ...decisions,
    ...meetings.filter(({ data }) => (data.decisions ?? []).length > 0),
  ])
  const lastMet = [...meetings, ...decisions].reduce((last, { data: { date } }) => (date > last ? date : last), '')
  const byId = grouped<string, Document>([...sound.approval, ...sound.oversight], idOf)
  return sound.actions.flatMap(register =>
    register.data.actions.flatMap((action, index) => {
      const { decidedBy, opened, done } = action
      if (done !== undefined || opened > asOf) return []
      const [by] = decidedBy === undefined ? [] : (byId.get(decidedBy) ?? [])
      return [{ register, index, action, by, is: groundOf() }]

      function groundOf(): OpenAction['is'] {
        if (decidedBy === undefined) return opened < lastMet ? 'undecided' : 'not-yet'
        if (!by) return 'unknown'
        return deciding.has(by) ? 'decided' : 'elsewhere'
      }
    }),
  )
}
