import type { Catalogue } from '../../law/catalogue.ts'
import { citationNamed } from '../../law/citation-named.ts'
import { cite } from '../../law/cite.ts'
import { folded } from '../../law/folded.ts'
import { annexHeadings } from '../../law/law.generated.ts'
import { boundBy } from './bound.ts'
import { headingsAbove } from './context.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { requirementsAt, requirementsPart, rulesPart } from './hanging.ts'
import { part } from './part.ts'
import { penaltyTold } from './penalty.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Chapters, sections and introductions of the annex of Regulation (EU) 2024/2690: what has points under it and asks nothing itself. */
export const pointKind: Kind = {
  named,
  known: () => Object.keys(annexHeadings).map(point => `eu-ir/${point}`),
  explain,
}

function named(asked: string, { all }: Catalogue): string[] {
  const word = folded(asked)
  const cited = citationNamed(/^\d+(?:\.\d+)+$/.test(word) ? `point ${word}` : asked)
  // A section that asks something itself is told as what it asks, with its points below.
  return cited?.startsWith('eu-ir/') && annexHeadings[cited.slice(6)] && !all.includes(cited) ? [cited] : []
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const ids = requirementsAt(id, catalogue)
  const point = id.slice('eu-ir/'.length)
  const below = Object.entries(annexHeadings).filter(([other]) => other.startsWith(`${point}.`))
  const first = ids[0]
  return {
    kind: 'point',
    id,
    title: `${cite(id)[lang]}: ${annexHeadings[point]?.[lang] ?? ''}`,
    parts: [
      ...part('says', lang, { lines: [headingsAbove(point)] }),
      ...part('under', lang, {
        table: { head: ['Id', ''], rows: below.map(([other, title]) => [`eu-ir/${other}`, title[lang]]) },
      }),
      ...requirementsPart(ids, catalogue, lang),
      ...part('bound', lang, { lines: first ? boundBy(catalogue.of(first)) : [] }),
      ...part('penalty', lang, { lines: penaltyTold(id) }),
      ...rulesPart(ids, catalogue, lang),
      ...sourcePart([id], lang),
      ...surenessPart('V', lang),
    ],
  }
}
