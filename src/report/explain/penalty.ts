import { cite } from '../../law/cite.ts'
import { sources } from '../../law/law.generated.ts'
import { datedBy, penaltyOf } from '../../law/penalty.ts'
import type { Text } from '../../law/types.ts'
import { listIn } from '../sentence.ts'
import { both } from './part.ts'

/** Whether § 32 of the act makes breach of a place punishable, in sentences. */
export function penaltyTold(place: string): Text[] {
  const [source = ''] = place.split('/', 1)
  if (source !== 'dk') return [sources[source]?.basis === 'regulation' ? words.regulation : words.otherText]
  const { punished, disobeyed, obstructed } = penaltyOf(place)
  const named: [readonly string[], Text][] = [
    [punished, words.punished],
    [datedBy(place), words.through],
    [disobeyed, words.disobeyed],
    [obstructed, words.obstructed],
  ]
  const told = named.flatMap(([places, text]) =>
    places.length > 0
      ? [
          both(lang =>
            text[lang].replace(
              '{places}',
              listIn(
                lang,
                places.map(one => cite(one)[lang]),
              ),
            ),
          ),
        ]
      : [],
  )
  return told.length > 0 ? told : [words.none]
}

/** The same of a requirement: what rests on guidance or on us is not the act's, wherever it stands. */
export function requirementPenalty(place: string, punishable: boolean, basis: string): Text[] {
  if (basis === 'tool' || basis === 'org') return [words.notLaw]
  if (punishable) return place.startsWith('dk/') ? penaltyTold(place) : [words.byOrder]
  if (basis === 'guidance' || basis === 'product') return [words.guidance]
  return penaltyTold(place)
}

const words = {
  punished: {
    da: 'Ja: § 32, stk. 1, nr. 1, giver bøde for brud på {places}.',
    en: 'Yes: § 32(1) no. 1 provides a fine for breach of {places}.',
  },
  through: {
    da: 'Ikke i sig selv, men fristen er for pligten efter {places}, og brud på dem giver bøde efter § 32, stk. 1, nr. 1.',
    en: 'Not in itself, but the day is for the duty under {places}, and breach of those is fined under § 32(1) no. 1.',
  },
  disobeyed: {
    da: 'Det er strafbart ikke at følge myndighedens afgørelse eller påbud efter {places}.',
    en: "It is punishable not to follow the authority's decision or order under {places}.",
  },
  obstructed: {
    da: 'Det er strafbart at hindre tilsyn efter {places}.',
    en: 'It is punishable to hinder supervision under {places}.',
  },
  none: {
    da: 'Nej, ikke i sig selv: § 32, stk. 1, nævner den ikke.',
    en: 'No, not in itself: § 32(1) does not name it.',
  },
  regulation: {
    da: 'Nej, ikke i sig selv: § 32 nævner NIS 2-lovens egne bestemmelser, blandt dem § 6, stk. 1 og 2, men ikke denne tekst.',
    en: 'No, not in itself: § 32 names provisions of the Danish NIS 2 Act, among them § 6(1) and (2), but not this text.',
  },
  otherText: {
    da: 'Nej, ikke efter § 32, der kun nævner NIS 2-lovens egne bestemmelser. Teksten kan have sin egen straffebestemmelse.',
    en: 'No, not under § 32, which names only provisions of the Danish NIS 2 Act. The text may have a penal provision of its own.',
  },
  byOrder: {
    da: 'Ja, efter bekendtgørelsens egen straffebestemmelse (jf. § 32, stk. 3).',
    en: "Yes, under the order's own penal provision (see § 32(3)).",
  },
  guidance: {
    da: 'Nej: § 32 rammer brud på lovens egne ord, og dette punkt står ikke i dem.',
    en: "No: § 32 is about breach of the act's own words, and this point is not among them.",
  },
  notLaw: { da: 'Nej: det er ikke et lovkrav.', en: 'No: it is not a legal requirement.' },
} as const satisfies Record<string, Text>
