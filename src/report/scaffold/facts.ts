import type { Profile } from '../../engine/profile.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import { limitedFacts, timeLimitsFor } from '../../law/time-limits.ts'
import type { Lang } from '../../law/types.ts'
import { type FactKind, factsOwed } from '../../model/facts.ts'
import { measureSchemas } from '../../model/kinds.generated.ts'
import type { SchemaPart } from '../../model/schema-part.ts'
import { fieldOf, type Longest } from './fields.ts'
import { within } from './lines.ts'
import { scaffoldWords as words } from './words.ts'

/**
 * The data that a policy is asked for beside its text, as fields to fill in; as comments where nothing binds the entity to say them.
 * `said` are the paths that another policy has, and gets those of this one.
 */
export function factsFor(ids: readonly RequirementId[], profile: Profile, said: Set<string>, lang: Lang): string[] {
  const isBound = (id: RequirementId) => requirements[id].binds === 'regulation' && profile.regulation
  const owed = (bound: boolean) => {
    const kinds = ids.filter(id => isBound(id) === bound).flatMap(id => factsOwed(requirements[id]))
    return kinds.filter(({ path }) => !said.has(path) && said.add(path))
  }
  // Those that bind come first: what both ask for is one of them.
  const [bound, free] = [owed(true), owed(false)]
  const demanded =
    bound.length > 0 ? [`# ${words.factsBound[lang]}`, ...fields([...bound, ...free], profile, lang)] : []
  const chosen = bound.length === 0 && free.length > 0 ? [words.factsFree[lang], ...fields(free, profile, lang)] : []
  return [...demanded, ...chosen.map(line => `# ${line}`)]
}

function fields(kinds: readonly FactKind[], profile: Profile, lang: Lang): string[] {
  const measures = [...new Set(kinds.map(({ measure }) => measure))]
  return [
    'facts:',
    ...measures.flatMap(measure => [
      `  "${measure}":`,
      ...kinds.filter(kind => kind.measure === measure).flatMap(kind => within(within(field(kind, profile, lang)))),
    ]),
  ]
}

function field(kind: FactKind, profile: Profile, lang: Lang): string[] {
  const { measure, name } = kind
  const schema: { readonly properties: Readonly<Record<string, SchemaPart>> } =
    measureSchemas[Number(measure) as keyof typeof measureSchemas]
  return fieldOf(name, schema.properties[name] ?? {}, lang, longestIn(kind, profile))
}

/** How often a source wants it repeated, and the time limits of section 13 that it states. */
function longestIn({ path, requirement }: FactKind, { scope }: Profile): Longest {
  const every = requirements[requirement].repeats?.atMost
  const limits = timeLimitsFor(scope.reached)
  const limited = Object.entries(limitedFacts).filter(([of]) => of.startsWith(`${path}.`))
  const stated = limited.map(([of, limit]) => [of.slice(path.length + 1), limits[limit].within] as const)
  return { ...(every ? { every } : {}), ...Object.fromEntries(stated) }
}
