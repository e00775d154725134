import { folded } from './folded.ts'
import { authorities, authorityPrecedence, outdatedNames, type SectorId, sectors } from './law.generated.ts'
import type { Confidence, OutdatedName } from './types.ts'

/** Who supervises an entity in one of its sectors. */
export interface Competence {
  readonly sector: SectorId
  readonly authority: string
  /** Authorities that have some entities of the sector instead; which, the documents do not say. */
  readonly orElse: readonly string[]
  readonly confidence: Confidence
}

/** Who supervises an entity of these sectors: where it is public administration, by that alone. */
export function competencesOf(ids: readonly SectorId[]): Competence[] {
  const first = ids.filter(id => authorityPrecedence.slugs.includes(id))
  const displaced = first.length > 0 && first.length < ids.length
  return (first.length > 0 ? first : ids).map(id => {
    const { authority, authorityExceptions = [], confidence } = sectors[id]
    const orElse = authorityExceptions.map(exception => exception.authority)
    return { sector: id, authority, orElse, confidence: displaced ? authorityPrecedence.confidence : confidence }
  })
}

/** Every name of every authority, by the authority's key: Danish, English, short, and the key itself. */
export const authorityNames: ReadonlyMap<string, string> = new Map(
  Object.entries(authorities).flatMap(([key, { name, short }]) =>
    [key, name.da, name.en, short ?? key].map(written => [folded(written), key] as const),
  ),
)

/** The key of the authority that somebody named, in either language, in short, or with the short name in brackets. */
export function authorityNamed(written: string): string | undefined {
  return authorityNames.get(folded(written)) ?? authorityNames.get(folded(written.replace(/\([^()]*\)\s*$/, '')))
}

/** The entry of a name that is no longer, or never was, right. */
export function outdatedNameOf(written: string): OutdatedName | undefined {
  return outdatedNames.find(({ name, also }) => [name, ...also].some(known => folded(known) === folded(written)))
}
