import type { Profile } from './engine/profile.ts'
import { type RequirementId, requirements } from './law/law.generated.ts'

/** A profile as data: hundreds of requirements are measured of each entity, so they are kept by their number in the law. */
export interface KeptProfile extends Omit<Profile, 'applicable'> {
  readonly applicable: readonly number[]
}

const ids = Object.keys(requirements) as RequirementId[]

/** A profile to keep. */
export function profileKept(profile: Profile): KeptProfile {
  const measured = new Set(profile.applicable)
  return { ...profile, applicable: ids.flatMap((id, number) => (measured.has(id) ? [number] : [])) }
}

/** The profile that was kept. Throws where the law has no requirement of a number. */
export function profileRestored(kept: KeptProfile): Profile {
  return { ...kept, applicable: kept.applicable.map(numbered) }
}

function numbered(number: number): RequirementId {
  const id = ids[number]
  if (!id) throw new Error(`there is no requirement ${number}`)
  return id
}
