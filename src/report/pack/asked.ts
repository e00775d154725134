import type { AnyRequirementId, Catalogue } from '../../law/catalogue.ts'
import { citationNamed } from '../../law/citation-named.ts'
import { supervision } from '../../law/law.generated.ts'
import { isWithinPlace } from '../../law/places.ts'
import type { Demand } from '../../law/supervision-types.ts'
import type { EntityClass } from '../../law/types.ts'

/** What a pack is asked for: by numbers of sections 21 and 24, or requirement by requirement. */
export interface Asked {
  /** Citations and ids, as we write them. */
  readonly ids: readonly string[]
  readonly demands: readonly Demand[]
  /** Those named, and those that the demands are about. */
  readonly requirements: ReadonlySet<AnyRequirementId>
  /** Those named one by one, or by a place of the law other than sections 21 and 24. */
  readonly named: ReadonlySet<AnyRequirementId>
  /** The classes of entity of which the numbers named may ask it. */
  readonly classes: ReadonlySet<EntityClass>
}

/** What is asked for in the words of the caller: each a citation, an id, or several with commas between. The first that is neither is told. */
export function askedFor(
  written: readonly string[],
  catalogue: Catalogue,
): { readonly asked: Asked } | { readonly unknown: string } {
  const ids: string[] = []
  const demands = new Set<Demand>()
  const named = new Set<AnyRequirementId>()
  const classes = new Set<EntityClass>()
  for (const word of written.flatMap(text => wordsIn(text, catalogue))) {
    const place = placeNamed(word, catalogue)
    const lets = place === undefined ? [] : demandsAt(place)
    const requirements = place === undefined || lets.length > 0 ? [] : requirementsAt(place, catalogue)
    if (place === undefined || lets.length + requirements.length === 0) return { unknown: word }
    ids.push(place)
    for (const [demand, own] of lets) {
      demands.add(demand)
      classes.add(own)
    }
    for (const id of requirements) named.add(id)
  }
  const about = [...demands].flatMap(demand => demand.requirements)
  const meant = catalogue.all
    .filter(id => catalogue.knows(id))
    .filter(id => about.some(place => isWithinPlace(id, place)))
  return { asked: { ids, demands: [...demands], named, requirements: new Set([...named, ...meant]), classes } }
}

/** A citation has commas of its own, so a text is taken apart only where it is none as a whole. */
function wordsIn(text: string, catalogue: Catalogue): string[] {
  if (placeNamed(text.trim(), catalogue) !== undefined) return [text.trim()]
  return text
    .split(/[,;]/)
    .map(word => word.trim())
    .filter(Boolean)
}

function placeNamed(word: string, catalogue: Catalogue): string | undefined {
  return catalogue.knows(word) ? word : citationNamed(word)
}

function demandsAt(place: string): (readonly [Demand, EntityClass])[] {
  return supervision.demands.flatMap(demand =>
    (['essential', 'important'] as const)
      .filter(own => isWithinPlace(demand.by[own], place))
      .map(own => [demand, own] as const),
  )
}

function requirementsAt(place: string, catalogue: Catalogue): AnyRequirementId[] {
  if (catalogue.knows(place)) return [place]
  return catalogue.all.filter(id => catalogue.knows(id)).filter(id => isWithinPlace(id, place))
}
