import { type RequirementId, requirements } from './law.generated.ts'
import type { Level, Requirement, Text } from './types.ts'

/** A requirement that an organisation sets itself and declares in its configuration. */
export type OrgRequirementId = `org/${string}`
export type AnyRequirementId = RequirementId | OrgRequirementId

/** What an organisation asks of itself. */
export interface OrgRequirement {
  readonly title: Text
  readonly ask: Text
  readonly level: Level
  readonly measure?: number
}

/** Every requirement that documents may name: the law's, nis2lint's, and those of the organisation. */
export interface Catalogue {
  /** Those that the organisation has declared. */
  readonly own: readonly OrgRequirementId[]
  readonly all: readonly string[]
  knows(id: string): id is AnyRequirementId
  /** Throws where it is not known. */
  of(id: AnyRequirementId): Requirement
}

const made = new WeakMap<object, Catalogue>()

/** The catalogue with what an organisation has declared beside the law: of one declaration, one catalogue, by which others remember. */
export function catalogueOf(declared: Readonly<Record<OrgRequirementId, OrgRequirement>>): Catalogue {
  const catalogue = made.get(declared) ?? catalogueWith(declared)
  made.set(declared, catalogue)
  return catalogue
}

function catalogueWith(declared: Readonly<Record<OrgRequirementId, OrgRequirement>>): Catalogue {
  const own = Object.keys(declared) as OrgRequirementId[]
  const all = new Map<string, Requirement>([
    ...Object.entries(requirements),
    ...Object.entries(declared).map(([id, asked]) => [id, { ...ofOrganisation, ...asked }] as const),
  ])
  return {
    own,
    all: [...all.keys()],
    knows: (id): id is AnyRequirementId => all.has(id),
    of: id => {
      const requirement = all.get(id)
      if (!requirement) throw new Error(`there is no requirement ${id}`)
      return requirement
    },
  }
}

/** Whether an id is of the form that organisations' own requirements have, declared or not. */
export function isOwn(id: string): id is OrgRequirementId {
  return id.startsWith('org/')
}

const ofOrganisation = {
  basis: 'org',
  confidence: 'V',
  binds: 'covered',
  evidence: 'policy',
  check: 'automated',
  punishable: false,
} as const
