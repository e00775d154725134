import { sources } from './law.generated.ts'
import type { Text } from './types.ts'

/**
 * The citation of a requirement, made from its id: `dk/6.1.3/backup` is § 6, stk. 1, nr. 3.
 *
 * The numbers of an id are paragraph, stykke and nummer (0: no stykke); of an annex, its point.
 */
export function cite(id: string): Text {
  const [source = '', place = ''] = id.split('/')
  const name = sources[source]?.cite ?? { da: source, en: source }
  if (source === 'tool' || source === 'org') return name
  const where = source === 'eu-ir' ? point(place) : paragraph(place)
  return source === 'dk' ? where : { da: `${name.da}, ${where.da}`, en: `${name.en}, ${where.en}` }
}

function paragraph(place: string): Text {
  const [section, subsection, number] = place.split('.')
  const stk = subsection === undefined || subsection === '0'
  return {
    da: [`§ ${section}`, stk ? '' : `stk. ${subsection}`, number ? `nr. ${number}` : ''].filter(Boolean).join(', '),
    en: `§ ${section}${stk ? '' : `(${subsection})`}${number ? ` no. ${number}` : ''}`,
  }
}

function point(place: string): Text {
  const [, number = place, letter] = /^([\d.]+?)(?:\.([a-z]))?$/.exec(place) ?? []
  return {
    da: `pkt. ${number}${letter ? `, litra ${letter}` : ''}`,
    en: `point ${number}${letter ? `(${letter})` : ''}`,
  }
}
