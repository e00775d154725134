import type { Requirement } from '../../law/types.ts'
import { idOf } from '../../model/document.ts'
import { inOrder } from '../../text/order.ts'
import { documentAt } from '../../text/source.ts'
import { approvals } from './approvals.ts'
import { correctiveActions } from './corrective-actions.ts'
import { courses } from './courses.ts'
import type { Dated, DateSource, Dates } from './dated.ts'
import { exceptions } from './exceptions.ts'
import { exemptions } from './exemptions.ts'
import { incidents } from './incidents.ts'
import { oversight } from './oversight.ts'
import { reviews } from './policy-reviews.ts'
import { registers } from './registers.ts'
import { registration } from './registration.ts'
import { repeated } from './repeated.ts'

/** A dated thing of an entity, with what asks for it. */
export interface DatedItem extends Dated {
  /** The id of the document that it stands in, or its path. */
  readonly document: string
  readonly demand: Requirement
}

const sources: readonly DateSource[] = [
  registration,
  exemptions,
  incidents,
  reviews,
  approvals,
  oversight,
  courses,
  repeated,
  registers,
  correctiveActions,
  exceptions,
]

/** Everything in a workspace that has a date to be done by, the earliest first. */
export function datesOf(about: Dates): DatedItem[] {
  const ids = new Map(about.workspace.documents.map(document => [document.path, idOf(document)]))
  return sources
    .flatMap(source => [...source(about)])
    .map(one => ({
      ...one,
      document: ids.get(documentAt(one.at)) ?? one.at.path,
      demand: about.requirements.of(one.requirement),
    }))
    .sort((a, b) => inOrder(a.date, b.date) || inOrder(a.at.path, b.at.path) || inOrder(a.subject, b.subject))
}
