import type { Catalogue } from '../../law/catalogue.ts'
import { citationNamed } from '../../law/citation-named.ts'
import { absence } from '../../law/existence.ts'
import { misstatements, paragraphs } from '../../law/explained.generated.ts'
import { folded } from '../../law/folded.ts'
import { authorities, obligations, sectors } from '../../law/law.generated.ts'
import { isWithinPlace } from '../../law/places.ts'
import { textDigestOf } from '../../law/text-digest.ts'
import { controlsNamed } from './control.ts'

/** The place that somebody cited, if its text has it; of a stykke or number that nothing hangs on, the paragraph. */
export function placesNamed(asked: string, catalogue: Catalogue): string[] {
  const place = placeAsked(asked)
  if (!place || catalogue.all.includes(place) || place.startsWith('eu-ir/')) return []
  if (controlsNamed(asked, catalogue).length > 0 || nearestPlace(asked)) return []
  const whole = place.split('.', 1)[0] ?? place
  const known = citations(catalogue)
  if (!textDigestOf(whole) && !known.some(id => isWithinPlace(id, whole))) return []
  return [known.some(id => isWithinPlace(id, place)) ? place : whole]
}

/** The nearest place to one that its text does not have. */
export function nearestPlace(asked: string): string | undefined {
  const [source = '', within = ''] = placeAsked(asked)?.split('/') ?? []
  const [paragraph, stykke, number, letter] = within.split('.')
  // A letter in place of a stykke is in none of our citations, and near to no number.
  if (!paragraph || source === 'eu-ir' || /\D/.test(stykke ?? '')) return undefined
  const lettered = number !== undefined && /^[a-z]/.test(number)
  return absence(source, {
    paragraph,
    subsection: stykke === '0' ? undefined : stykke,
    number: lettered ? undefined : number,
    letter: lettered ? number : letter,
  })?.nearest
}

/** A number alone, or with a stykke, is a section of the act. */
function placeAsked(asked: string): string | undefined {
  return citationNamed(/^\d{1,3}(?: ?\(| stk|$)/.test(folded(asked)) ? `§ ${asked.trim()}` : asked)
}

/** Every place that something of ours rests on. */
function citations({ all }: Catalogue): string[] {
  const rows = [...obligations, ...Object.values(sectors), ...Object.values(authorities)]
  const notes = Object.values(paragraphs).flatMap(({ punished = [], disobeyed = [], obstructed = [] }) => [
    ...punished,
    ...disobeyed,
    ...obstructed,
  ])
  const settling = Object.values(misstatements).flatMap(({ where }) => where.filter(id => id.includes('/')))
  return [...all, ...rows.flatMap(({ source }) => source), ...notes, ...settling]
}
