import { sectionWords } from '../../law/adopt.generated.ts'
import { elements } from '../../law/guide.generated.ts'
import { type RequirementId, requirements } from '../../law/law.generated.ts'
import { allOf } from './labels.ts'

/** What sections that serve a requirement are called, and what they speak of. */
export interface Words {
  readonly headings: readonly string[]
  readonly terms: readonly string[]
}

const own = Object.entries(sectionWords).map(
  ([id, { headings, terms }]) => [id as RequirementId, { headings: allOf(headings), terms: allOf(terms) }] as const,
)
const known = new Set(own.flatMap(([id]) => requirements[id].elements ?? []))
const points = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith('eu-ir/'))

/** The words of the act's measures in five languages; where the annex binds, in Danish and English those of what only it asks for. */
export function wordsFor(annex: boolean): ReadonlyMap<RequirementId, Words> {
  return new Map<RequirementId, Words>([...own, ...(annex ? ofAnnex() : [])])
}

/** The first point of the annex on each element that no requirement of the act is on. */
function* ofAnnex(): Iterable<readonly [RequirementId, Words]> {
  const seen = new Set<string>(known)
  for (const id of points) {
    const fresh = (requirements[id].elements ?? []).filter(element => !seen.has(element))
    for (const element of fresh) seen.add(element)
    const words = fresh.flatMap(element => (isElement(element) ? [elements[element]] : []))
    if (words.length === 0) continue
    yield [
      id,
      { headings: words.flatMap(({ headings }) => both(headings)), terms: words.flatMap(({ terms }) => both(terms)) },
    ]
  }
}

function isElement(name: string): name is keyof typeof elements {
  return Object.hasOwn(elements, name)
}

function both({ da, en }: { readonly da: readonly string[]; readonly en: readonly string[] }): string[] {
  return [...new Set([...da, ...en])]
}
