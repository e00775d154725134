import type { Profile } from '../../engine/profile.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import type { Lang } from '../../law/types.ts'
import { type FactKind, factsOwed } from '../../model/facts.ts'
import { measureSchemas } from '../../model/kinds.generated.ts'
import type { SchemaPart } from '../../model/schema-part.ts'
import { fieldOf } from './fields.ts'
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
  const demanded = bound.length > 0 ? [`# ${words.factsBound[lang]}`, ...fields([...bound, ...free], lang)] : []
  const chosen = bound.length === 0 && free.length > 0 ? [words.factsFree[lang], ...fields(free, lang)] : []
  return [...demanded, ...chosen.map(line => `# ${line}`)]
}

function fields(kinds: readonly FactKind[], lang: Lang): string[] {
  const measures = [...new Set(kinds.map(({ measure }) => measure))]
  return [
    'facts:',
    ...measures.flatMap(measure => [
      `  "${measure}":`,
      ...kinds.filter(kind => kind.measure === measure).flatMap(kind => within(within(field(kind, lang)))),
    ]),
  ]
}

function field({ measure, name, requirement }: FactKind, lang: Lang): string[] {
  const schema: { readonly properties: Readonly<Record<string, SchemaPart>> } =
    measureSchemas[Number(measure) as keyof typeof measureSchemas]
  return fieldOf(name, schema.properties[name] ?? {}, lang, requirements[requirement].repeats?.atMost)
}
