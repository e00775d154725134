import type { Requirement, Text } from '../../law/types.ts'
import { factsOwed } from '../../model/facts.ts'
import { listIn } from '../sentence.ts'
import { durationIn } from './durations.ts'
import { both, sentences } from './part.ts'

/** What to do to satisfy a requirement, and in which kind of document it shows. */
export function satisfied(id: string, requirement: Requirement): Text[] {
  const { ask, evidence, basis, alsoShownBy = [], fields = {}, interval, repeats } = requirement
  const facts = factsOwed(requirement)
  const others = alsoShownBy.map(kind => `nis2: ${kind}`)
  const names = Object.keys(fields)
  return [
    sentences(ask),
    ...(evidence === 'policy' && basis !== 'tool' ? [filled(words.policy, id)] : []),
    ...(evidence !== 'policy' && evidence !== 'none' ? [filled(words.document, `nis2: ${evidence}`)] : []),
    ...(others.length > 0 ? [both(lang => filled(words.instead, listIn(lang, others))[lang])] : []),
    ...(names.length > 0 ? [both(lang => filled(words.fields, listIn(lang, names))[lang])] : []),
    ...(evidence === 'none' && basis !== 'tool' ? [words.unseen] : []),
    ...(interval ? [both(lang => filled(words.interval, durationIn(lang, interval))[lang])] : []),
    ...(repeats?.atMost ? [both(lang => filled(words.atMost, durationIn(lang, repeats.atMost ?? ''))[lang])] : []),
    ...(repeats && !repeats.atMost ? [words.repeats] : []),
    ...(facts.length > 0
      ? [
          both(
            lang =>
              filled(
                words.facts,
                listIn(
                  lang,
                  facts.map(({ path, title }) => `${path} (${title[lang]})`),
                ),
              )[lang],
          ),
        ]
      : []),
  ]
}

function filled(text: Text, value: string): Text {
  return both(lang => text[lang].replace('{value}', () => value))
}

const words = {
  policy: {
    da: 'Skriv det i et afsnit i en politik, og peg på afsnittet under covers: {value}. Politikken skal være godkendt, som den står, og gennemgået i tide.',
    en: 'Write it in a section of a policy and point to the section under covers: {value}. The policy must be approved as it stands and reviewed in time.',
  },
  document: { da: 'Det vises i et dokument af typen {value}.', en: 'It is shown in a document of the kind {value}.' },
  instead: { da: 'Det kan også vises i {value}.', en: 'It can also be shown in {value}.' },
  fields: { da: 'Felterne er {value}.', en: 'The fields are {value}.' },
  unseen: {
    da: 'Gem det, der viser det (kvitteringer, tidspunkter, tekster), hvor et tilsyn kan finde det.',
    en: 'Keep what shows it (receipts, times, texts) where a supervisor can find it.',
  },
  interval: {
    da: 'Kilden vil have det gennemgået mindst hvert {value}.',
    en: 'The source wants it reviewed at least every {value}.',
  },
  atMost: {
    da: 'Kilden vil have det gentaget med højst {value} imellem.',
    en: 'The source wants it repeated with at most {value} in between.',
  },
  repeats: {
    da: 'Kilden vil have det gentaget jævnligt; hvor tit, vælger I.',
    en: 'The source wants it repeated regularly; how often is yours to choose.',
  },
  facts: { da: 'Skriv det også som data under facts: {value}.', en: 'Write it as data too, under facts: {value}.' },
} as const satisfies Record<string, Text>
