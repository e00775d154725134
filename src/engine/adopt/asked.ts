import type { IsoDate } from '../../law/calendar.ts'
import type { AnyRequirementId } from '../../law/catalogue.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Workspace } from '../../model/workspace.ts'
import { profileOf } from '../profile.ts'

/** What an entity is asked, and what of it is claimed already. */
export interface Asked {
  readonly applicable: ReadonlySet<AnyRequirementId>
  /** Whether the annex of Regulation (EU) 2024/2690 binds it. Elsewhere that is a benchmark, which is no reason to claim it. */
  readonly regulation: boolean
  readonly claimed: ReadonlySet<AnyRequirementId>
}

/** What the entity of a workspace is asked on a date. Without an entity that says who is asked, what the act itself asks of the measures. */
export function askedIn(workspace: Workspace | undefined, asOf: IsoDate): Asked {
  const profile = workspace?.entity && profileOf(workspace.entity, asOf)
  return {
    applicable: new Set(profile?.applicable ?? ofMeasures),
    regulation: profile?.regulation ?? false,
    claimed: new Set(workspace?.claims.map(({ requirement }) => requirement)),
  }
}

const ofMeasures = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith('dk/6.'))
