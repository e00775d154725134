import type { Workspace } from '../model/workspace.ts'
import type { File } from '../text/source.ts'
import type { Finding } from './check.ts'
import type { Coverage } from './coverage.ts'
import type { Suppressed } from './exceptions.ts'
import type { Profile } from './profile.ts'
import type { Readiness } from './readiness.ts'

/** One entity judged: who it is, what was found, and where each requirement stands. */
export interface Judged {
  readonly workspace: Workspace
  readonly profile: Profile | undefined
  readonly findings: readonly Finding[]
  /** What exceptions in force excuse: shown to whoever asks, counted nowhere. */
  readonly suppressed: readonly Suppressed[]
  readonly requirements: readonly Coverage[]
  readonly readiness: Readiness
}

/** The files of the two sides, by which it is said what was changed. */
export interface Texts {
  readonly base: readonly File[]
  readonly head: readonly File[]
}
