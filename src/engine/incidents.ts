import { localOf } from '../law/instant.ts'
import type { Document } from '../model/document.ts'
import type { Workspace } from '../model/workspace.ts'
import { coveredFrom } from './covered-from.ts'
import type { Profile } from './profile.ts'

/** The incidents that happened while the act bound the entity: sections 12 to 15 are about these alone. */
export function incidentsUnderTheAct(
  { entity, sound }: Pick<Workspace, 'entity' | 'sound'>,
  profile: Profile | undefined,
): Document<'incident'>[] {
  if (!entity || !profile?.applicable.includes('dk/12.1/notify')) return []
  const from = coveredFrom(entity)
  return sound.incident.filter(({ data: { known, discovered } }) => localOf(known ?? discovered).date >= from)
}

/** Those that were found significant, and so are to be notified. */
export function significantIncidents(workspace: Workspace, profile: Profile | undefined): Document<'incident'>[] {
  return incidentsUnderTheAct(workspace, profile).filter(({ data }) => data.significance?.result === 'significant')
}

/** Whether an entity has the shorter time of section 13(2). */
export function isTrustService(profile: Profile | undefined): boolean {
  return profile?.applicable.includes('dk/13.2/trust-notification') ?? false
}
