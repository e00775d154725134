import { cite } from '../../law/cite.ts'
import { folded } from '../../law/folded.ts'
import { measures } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { requirementsPart, rulesPart } from './hanging.ts'
import { misstatedPart } from './misstated.ts'
import { both, part } from './part.ts'
import { penaltyTold } from './penalty.ts'
import { sourcePart, surenessPart } from './source.ts'

/** The ten measures of § 6, stk. 1. */
export const measureKind: Kind = {
  named: asked => {
    const number = /^(?:measure|foranstaltning)?(?: |^)(?:nr\.?|no\.?)? ?(\d{1,2})$/.exec(folded(asked))?.[1]
    const spelt = Object.keys(measures).filter(key =>
      [measures[Number(key)]?.da, measures[Number(key)]?.en].some(name => name && folded(name) === folded(asked)),
    )
    return number && measures[Number(number)] && /\D/.test(asked) ? [number] : spelt
  },
  known: () => Object.values(measures).flatMap(({ da, en }) => [da, en]),
  explain,
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const place = `dk/6.1.${id}`
  const ids = catalogue.all.filter(one => catalogue.knows(one)).filter(one => catalogue.of(one).measure === Number(id))
  const article = `dir/21.2.${measures[Number(id)]?.letter}`
  return {
    kind: 'measure',
    id: `nr. ${id}`,
    title: `${both(to => words.title[to].replace('{number}', id))[lang]}: ${measures[Number(id)]?.[lang] ?? ''}`,
    parts: [
      ...part('why', lang, { lines: [both(to => `${cite(place)[to]}; ${cite(article)[to]}.`)] }),
      ...part('penalty', lang, { lines: penaltyTold(place) }),
      ...requirementsPart(ids, catalogue, lang),
      ...misstatedPart([place], lang),
      ...rulesPart(ids, catalogue, lang),
      ...sourcePart([place, article], lang),
      ...surenessPart('V', lang),
    ],
  }
}

const words = {
  title: { da: 'Foranstaltning nr. {number} i § 6, stk. 1', en: 'Measure no. {number} of § 6(1)' },
} as const satisfies Record<string, Text>
