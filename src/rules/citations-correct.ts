import { rule } from '../engine/rule.ts'
import { cite, citeAll } from '../law/cite.ts'
import { repeated, writtenNames } from '../law/cited.generated.ts'
import { absence, citationOf } from '../law/existence.ts'
import { sources } from '../law/law.generated.ts'
import type { Text } from '../law/types.ts'
import { statementsOf } from '../model/statements.ts'

/** The most places that a sentence cites for what is right: the first are those that settle it. */
const mostPlaces = 3

const notThere = {
  da: 'Stedet findes ikke: {cited}; det nærmeste, der findes, er {nearest}',
  en: 'There is no such place: {cited}; the nearest that exists is {nearest}',
  fix: { da: 'Ret henvisningen', en: 'Correct the reference' },
} as const

const misstated = {
  da: '«{words}» er ikke, hvad loven siger. {right} ({where})',
  en: '"{words}" is not what the law says. {right} ({where})',
  fix: {
    da: 'Skriv det rigtige i stedet, eller fjern sætningen',
    en: 'Write what is right instead, or remove the sentence',
  },
} as const

export default rule({
  id: 'citations-correct',
  requirement: 'tool/citation',
  title: {
    da: 'Det, dokumenterne siger om loven, findes og er rigtigt',
    en: 'What the documents say of the law exists and is right',
  },
  messages: {
    notThere,
    notThereUnnamed: {
      ...notThere,
      confidence: 'I',
      fix: {
        da: 'Ret henvisningen, eller skriv, hvilken lov der menes',
        en: 'Correct the reference, or write which act is meant',
      },
    },
    notThereBySecondarySource: { ...notThere, confidence: 'S' },
    misstated,
    misstatedBySecondarySource: { ...misstated, confidence: 'S' },
  },
  *check({ documents }, say) {
    for (const document of documents) {
      for (const { citations, misstated, at } of statementsOf(document)) {
        for (const { source, place, named, span } of citations) {
          const absent = absence(source, place)
          // Where no text is named beside it, it may be of any of them.
          if (!absent || (!named && mayBeOf(source).some(other => !absence(other, place)))) continue
          const words = { cited: inFull(citationOf(source, place)), nearest: cite(absent.nearest) }
          const speak = !named
            ? say.notThereUnnamed
            : absent.confidence === 'V'
              ? say.notThere
              : say.notThereBySecondarySource
          yield speak(at(span, `citation ${words.cited.da}`), words)
        }
        for (const { id, words, span } of misstated) {
          const law = repeated[id]
          if (!law) continue
          const { right, where, confidence, requirement } = law
          const speak = confidence === 'V' ? say.misstated : say.misstatedBySecondarySource
          yield speak(
            at(span, `misstated ${id}`),
            { words, right, where: citeAll(where.slice(0, mostPlaces)) },
            { requirement },
          )
        }
      }
    }
  },
})

/** The texts that count their places as one does. */
function mayBeOf(source: string): string[] {
  return Object.keys(writtenNames).filter(other => sources[other]?.places === sources[source]?.places)
}

/** A citation with the name of its text, which for the act is otherwise left out. */
function inFull(id: string): Text {
  const [where, act] = [cite(id), cite('dk')]
  const comma = where.da.includes(',') ? ',' : ''
  return id.startsWith('dk/') ? { da: `${where.da}${comma} i ${act.da}`, en: `${where.en} of ${act.en}` } : where
}
