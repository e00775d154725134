import { cite } from '../../law/cite.ts'
import { paragraphs } from '../../law/explained.generated.ts'
import { annexHeadings, sources } from '../../law/law.generated.ts'
import { placeOf } from '../../law/places.ts'
import type { Basis, Text } from '../../law/types.ts'
import { basisSentences } from './level.ts'
import { both, sentence } from './part.ts'

/** Why something is asked: the place in the source, what that place is about, and what kind of source it is. */
export function whyAsked(id: string, basis: Basis): Text[] {
  const [source = ''] = id.split('/', 1)
  const about = aboutPlace(id)
  const law = basis !== 'tool' && basis !== 'org'
  return [
    ...(law ? [both(lang => sentence([cite(id)[lang], about?.[lang]].filter(Boolean).join(': ')))] : []),
    ...(law ? [] : [basisSentences[basis]]),
    ...(source === 'eu-ir' ? [words.annex] : []),
  ]
}

/** What a place is about: the note of a section, or the headings above a point of the annex. */
function aboutPlace(id: string): Text | undefined {
  const [source = '', place = ''] = placeOf(id).split('/')
  if (source === 'dk') return paragraphs[place.split('.', 1)[0] ?? '']?.title
  if (source === 'eu-ir') return headingsAbove(place)
  return sources[source]?.name
}

/** The titles of the chapter, section and introduction that a point of the annex stands under, the widest first. */
export function headingsAbove(point: string): Text | undefined {
  const parts = point.split('.')
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('.')).flatMap(one => annexHeadings[one] ?? [])
  return above.length > 0 ? both(lang => above.map(title => title[lang]).join(' › ')) : undefined
}

const words = {
  annex: {
    da: 'Bilaget gør de ti områder i § 6 konkrete for de typer af enheder, som forordningen nævner.',
    en: 'The annex makes the ten areas of § 6 concrete for the types of entity that the regulation names.',
  },
} as const satisfies Record<string, Text>
