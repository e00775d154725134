import type { IsoDate } from '../law/calendar.ts'
import type { Change } from './changes/change.ts'

/** A committed text of a document. */
export interface Version {
  readonly commit: string
  /** The day it was committed, in UTC. */
  readonly date: IsoDate
  /** Where it stood then, from the folder that is linted. */
  readonly path: string
  readonly text: string
  readonly digest: string
  /** The history that was read begins here: the text may be older than the commit. */
  readonly earliest: boolean
}

/** How much of the history could be read: all, what a shallow or partial clone holds, no more than we read of any, or nothing. */
export type HistoryState = 'full' | 'shallow' | 'cut' | 'none'

/** What became of documents, as far as it was asked for. It never changes what is found or how severe it is. */
export interface History {
  readonly state: HistoryState
  /** By the present paths of the documents, newest first, back to the texts that were sought. */
  readonly versions: ReadonlyMap<string, readonly Version[]>
}

/** A document of which earlier texts are sought, by their digests. */
export interface Sought {
  readonly path: string
  readonly kind: string
  readonly id: string
  readonly digests: readonly string[]
}

/**
 * Since when a registration no longer says what was filed, as git tells it, and when the time limit for telling the authority would have
 * ended then at the latest: the day of a commit is not the day of a change.
 */
export interface ChangedSinceFiling {
  /** The first commit that left another text than was filed, and its day. */
  readonly commit: string
  readonly date: IsoDate
  readonly due: IsoDate
  /** Days from the date judged by until then; negative once it has passed. */
  readonly days: number
}

/** What was changed in a document since the text that was approved, where, and when. */
export interface ChangeSince extends Change {
  /** The commit that brought the approved text. */
  readonly approved: Omit<Version, 'text'>
  /** The last commit that changed more than metadata that binds nobody; null where none has. */
  readonly latest: Omit<Version, 'text'> | null
  /** How many such commits there are since the approved text. */
  readonly commits: number
  /** Whether the present text has not been committed. */
  readonly uncommitted: boolean
}
