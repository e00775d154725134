import type { AnyRequirementId, Catalogue } from '../../law/catalogue.ts'
import { citationNamed } from '../../law/citation-named.ts'
import { folded } from '../../law/folded.ts'
import { sources } from '../../law/law.generated.ts'
import { placeOf } from '../../law/places.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import { dateIn } from '../sentence.ts'
import { boundBy } from './bound.ts'
import { checkWords, policyRules, rulesFor } from './checked-by.ts'
import { whyAsked } from './context.ts'
import { examplesOf } from './examples.ts'
import { exceptionPart } from './exception.ts'
import type { Asking, Explanation, Kind, Part, Table } from './explanation.ts'
import { requirementsAt } from './hanging.ts'
import { levelTold } from './level.ts'
import { mappingsPart } from './mappings.ts'
import { misstatedPart } from './misstated.ts'
import { both, part } from './part.ts'
import { requirementPenalty } from './penalty.ts'
import { satisfied } from './satisfy.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Requirements: of the law, of nis2lint, and those that an organisation has declared. */
export const requirementKind: Kind = { named, known: ({ all }) => [...all, ...all.flatMap(slugOfId)], explain }

/** By id, by the slug at its end, or by the citation of a place that is a requirement itself, as each point of the annex is. */
function named(asked: string, { all }: Catalogue): string[] {
  const word = folded(asked)
  if (all.includes(word)) return [word]
  const cited = citationNamed(/^\d+(?:\.\d+)+(?:\.[a-z])?(?:\([a-z]\))?$/.test(word) ? `point ${word}` : asked)
  if (cited && all.includes(cited)) return [cited]
  return all.filter(id => slugOfId(id).includes(word))
}

function slugOfId(id: string): string[] {
  return id.split('/').slice(2)
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const own = id as AnyRequirementId
  const requirement = catalogue.of(own)
  const { title, basis, punishable, typically, confidence } = requirement
  const law = basis !== 'tool' && basis !== 'org'
  return {
    kind: 'requirement',
    id,
    title: title[lang],
    parts: [
      ...part('why', lang, { lines: whyAsked(id, basis) }),
      ...part('bound', lang, { lines: boundBy(requirement) }),
      ...part('level', lang, { lines: levelTold(requirement) }),
      ...part('penalty', lang, { lines: requirementPenalty(placeOf(id), punishable, basis) }),
      ...part('satisfy', lang, { lines: satisfied(id, requirement) }),
      ...part('typically', lang, { lines: [typically] }),
      ...part('under', lang, { table: belowIt(id, catalogue, lang) }),
      ...examplesOf(own, requirement, lang),
      ...exceptionPart(id, requirement, lang),
      ...checksPart(own, requirement, lang),
      ...(law ? misstatedPart([placeOf(id)], lang) : []),
      ...sourcePart([law ? id : (id.split('/', 1)[0] ?? '')], lang),
      ...surenessPart(confidence, lang, !law && words.notLaw),
      ...mappingsPart(requirement, lang),
      ...part('validity', lang, { lines: [validity(id, requirement)] }),
    ],
  }
}

/** The requirements that stand within a point of the annex. */
function belowIt(id: string, catalogue: Catalogue, lang: Lang): Table {
  const within = id.startsWith('eu-ir/') ? requirementsAt(id, catalogue).filter(one => one !== id) : []
  return { head: ['Id', words.asks[lang]], rows: within.map(one => [one, catalogue.of(one).title[lang]]) }
}

function checksPart(id: AnyRequirementId, requirement: Requirement, lang: Lang): Part[] {
  const own = rulesFor(id, requirement)
  const more = requirement.evidence === 'policy' ? policyRules.filter(rule => !own.includes(rule)) : []
  const rows = [
    ...own.map(rule => [rule.id, rule.title[lang]]),
    ...more.map(rule => [rule.id, `${rule.title[lang]} (${words.ofPolicy[lang]})`]),
  ]
  const table = { head: [words.rule[lang], words.says[lang]], rows }
  return part('rules', lang, { lines: [checkWords[requirement.check]], table })
}

function validity(id: string, { from, until }: Requirement): Text {
  const begins = from ?? sources[id.split('/', 1)[0] ?? '']?.from
  return both(lang => {
    const start = begins ? words.from[lang].replace('{date}', dateIn(lang, begins)) : words.undated[lang]
    return until ? `${start} ${words.until[lang].replace('{date}', dateIn(lang, until))}` : start
  })
}

const words = {
  asks: { da: 'Krav', en: 'Requirement' },
  rule: { da: 'Regel', en: 'Rule' },
  says: { da: 'Det, den ser efter', en: 'What it looks for' },
  ofPolicy: { da: 'om politikken, der svarer', en: 'of the policy that answers' },
  notLaw: {
    da: 'Det er vores eget eller jeres eget, så der er ingen retskilde at efterprøve.',
    en: 'It is ours or your own, so there is no source of law to verify it in.',
  },
  from: { da: 'Gælder fra den {date}.', en: 'Applies from {date}.' },
  until: { da: 'Gjaldt til og med den {date}.', en: 'Applied until {date}.' },
  undated: { da: 'Uden fast begyndelse.', en: 'With no set beginning.' },
} as const satisfies Record<string, Text>
