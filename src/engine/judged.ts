import type { Workspace } from '../model/workspace.ts'
import type { File } from '../text/source.ts'
import type { Finding } from './check.ts'
import type { Coverage } from './coverage.ts'
import type { Suppressed } from './exceptions.ts'
import type { Profile } from './profile.ts'
import type { Readiness } from './readiness.ts'

/** What of an entity judged is compared. */
export interface Judged {
  readonly workspace: Workspace
  readonly profile: Profile | undefined
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly requirements: readonly Coverage[]
  readonly readiness: Readiness
}

/** The files of the two sides, by which it is said what was changed. */
export interface Texts {
  readonly base: readonly File[]
  readonly head: readonly File[]
}
