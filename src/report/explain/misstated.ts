import { cite } from '../../law/cite.ts'
import { misstatements } from '../../law/explained.generated.ts'
import { overlaps } from '../../law/places.ts'
import type { Lang, Text } from '../../law/types.ts'
import { confidenceWords } from '../words.ts'
import type { Part } from './explanation.ts'
import { part, sentence } from './part.ts'

/** What is often said wrongly of any of some places, and what is right. */
export function misstatedPart(places: readonly string[], lang: Lang): Part[] {
  const about = Object.values(misstatements).filter(({ where }) =>
    where.some(one => places.some(place => belongs(one, place))),
  )
  const lines = about.map(({ claim, right, where, confidence }) => {
    const grounds = where.filter(id => id.includes('/')).map(id => cite(id)[lang])
    const unsure = confidence === 'V' ? [] : [confidenceWords[confidence][lang]]
    return `${words.said[lang].replace('{claim}', claim[lang])} ${words.right[lang]}: ${sentence(right[lang])} (${[...grounds, ...unsure].join('; ')})`
  })
  return part('misstated', lang, { lines })
}

/** A whole text is meant only by who asks for the whole of it. */
function belongs(where: string, place: string): boolean {
  return where.includes('/') && place.includes('/') ? overlaps(where, place) : where.split('/', 1)[0] === place
}

const words = {
  said: { da: '«{claim}» er forkert.', en: '"{claim}" is wrong.' },
  right: { da: 'Rigtigt er', en: 'What is right' },
} as const satisfies Record<string, Text>
