import type { Severity } from '../../engine/severity.ts'
import type { Text } from '../../law/types.ts'
import type { ProblemFacts } from './problems.ts'

/** What program runs, on what. */
export interface Machine {
  readonly nis2lint: string
  readonly node: string
  /** Undefined where git cannot be run. */
  readonly git: string | undefined
  readonly system: string
  /** The locale and the time zone, as the system tells them. */
  readonly locale: string
  readonly timeZone: string
  readonly terminal: { readonly interactive: boolean; readonly colours: boolean; readonly columns: number | undefined }
}

/** What is configured, without the organisation's own words. */
export interface ConfigurationState {
  readonly state: 'none' | 'read' | 'broken'
  /** Whether the caller named the file. */
  readonly named: boolean
  readonly lang: string | undefined
  /** How many paths, ignored paths, severities, intervals and requirements of its own it states. */
  readonly paths: number
  readonly ignore: number
  readonly severities: number
  readonly intervals: number
  readonly requirements: number
}

/** Where the folder stands with git; undefined of a folder in no repository. */
export interface RepositoryState {
  readonly commit: string | undefined
  readonly shallow: boolean
  readonly partial: boolean
  readonly autocrlf: string | undefined
  /** Documents that are not as the commit holds them. */
  readonly changed: number
  /** Whether the folder is the root of the repository. */
  readonly root: boolean
}

/** A text of law that the data come from. */
export interface LawSource {
  readonly name: Text
  readonly number: string | null
  readonly from: string
  readonly inForce: boolean
}

/** An entity by its number: no name, no number of its own. */
export interface EntityState {
  readonly entity: number
  readonly class: string | undefined
  readonly claimed: string | undefined
  readonly legalForm: string | undefined
  readonly sectors: readonly string[]
  readonly authorities: readonly Text[]
  readonly verdict: Text | undefined
  readonly documents: number
  readonly readiness: number | null
  readonly findings: Readonly<Record<Severity, number>>
}

/** All that `doctor` tells, without a word of the documents. */
export interface Diagnosis {
  readonly asOf: string
  readonly machine: Machine
  readonly configuration: ConfigurationState
  readonly repository: RepositoryState | undefined
  readonly law: {
    /** The first characters of the SHA-256 of the law as a whole, which the manifest of a pack gives as well. */
    readonly data: string
    readonly requirements: number
    readonly sources: readonly LawSource[]
  }
  readonly found: {
    readonly files: number
    /** Files that may be ours by their name. */
    readonly candidates: number
    readonly kinds: Readonly<Record<string, number>>
  }
  readonly entities: readonly EntityState[]
  /** How many findings of each rule, over all entities. */
  readonly rules: Readonly<Record<string, number>>
  readonly problems: ProblemFacts
}
