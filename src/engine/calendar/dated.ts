import type { IsoDate } from '../../law/calendar.ts'
import type { AnyRequirementId, Catalogue } from '../../law/catalogue.ts'
import type { Instant } from '../../law/instant.ts'
import type { Confidence, Text } from '../../law/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Place } from '../../text/source.ts'
import type { Profile } from '../profile.ts'

/** What is to be done by a date. */
export type DatedKind =
  | 'registration'
  | 'exemption'
  | 'incident'
  | 'policy-review'
  | 'approval'
  | 'oversight'
  | 'follow-up'
  | 'course'
  | 'repeated'
  | 'supplier-review'
  | 'risk'
  | 'corrective-action'
  | 'exception'

/** One thing with a date that it is to be done by. */
export interface Dated {
  readonly kind: DatedKind
  readonly date: IsoDate
  /** Where it is due at an hour, and not by the end of a day. */
  readonly instant?: Instant
  readonly what: Text
  readonly at: Place
  readonly requirement: AnyRequirementId
  /** Where the date is less sure than the requirement is. */
  readonly confidence?: Confidence
  /** Whether the date is the organisation's own, or follows from a time that the linter proposes: the law sets none. */
  readonly own?: true
  /** What in its document it is about: with that the same thing has the same name when its date moves. */
  readonly subject: string
}

/** What the sources of dates look at. */
export interface Dates {
  readonly workspace: Workspace
  readonly profile: Profile | undefined
  readonly asOf: IsoDate
  /** How long the organisation lets things be, by the names that rules give it; with what holds where it chose nothing. */
  readonly intervals: Readonly<Record<string, string>>
  readonly requirements: Catalogue
}

/** One place where dates come from. What is done already, and what has no date, is not among them. */
export type DateSource = (about: Dates) => Iterable<Dated>
