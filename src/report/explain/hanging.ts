import type { AnyRequirementId, Catalogue } from '../../law/catalogue.ts'
import { obligations } from '../../law/law.generated.ts'
import { isWithinPlace } from '../../law/places.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import { checkWords, rulesFor } from './checked-by.ts'
import type { Part } from './explanation.ts'
import { part } from './part.ts'

/** The requirements whose place is, or stands within, another. */
export function requirementsAt(place: string, catalogue: Catalogue): AnyRequirementId[] {
  return catalogue.all.filter(id => catalogue.knows(id)).filter(id => isWithinPlace(id, place))
}

/** Requirements as a table, below what is to be said of them. */
export function requirementsPart(
  ids: readonly AnyRequirementId[],
  catalogue: Catalogue,
  lang: Lang,
  lines: readonly Text[] = [],
): Part[] {
  const rows = ids.map(id => {
    const { level, title } = catalogue.of(id)
    return [level, id, title[lang]]
  })
  return part('requirements', lang, { lines, table: { head: [words.level[lang], 'Id', words.asks[lang]], rows } })
}

/** The duties that a place lays down, as whoever is covered is told of them. */
export function dutiesPart(place: string, lang: Lang): Part[] {
  const owed = obligations.filter(({ source }) => source.some(id => isWithinPlace(id, place)))
  const rows = owed.map(({ title, when, punishable, binds }) => [
    words.binds[binds][lang],
    (punishable ? words.yes : words.no)[lang],
    `${title[lang]}: ${when[lang]}`,
  ])
  return part('duties', lang, { table: { head: [words.who[lang], words.punishable[lang], words.duty[lang]], rows } })
}

/** The rules that check any of some requirements, and how far that goes. */
export function rulesPart(ids: readonly AnyRequirementId[], catalogue: Catalogue, lang: Lang): Part[] {
  if (ids.length === 0) return []
  const asked = ids.map(id => [id, catalogue.of(id)] as const)
  const found = new Set(asked.flatMap(([id, requirement]) => rulesFor(id, requirement)))
  const rows = [...found].map(rule => [rule.id, rule.title[lang]])
  const hows: Requirement['check'][] = ['automated', 'partly', 'manual']
  const counted = hows.flatMap(how => {
    const count = asked.filter(([, { check }]) => check === how).length
    return count > 0 ? [`${count} ${words.of[lang]} ${ids.length}: ${checkWords[how][lang]}`] : []
  })
  return part('rules', lang, { lines: counted, table: { head: [words.rule[lang], words.looksFor[lang]], rows } })
}

const words = {
  level: { da: 'Niveau', en: 'Level' },
  asks: { da: 'Krav', en: 'Requirement' },
  who: { da: 'Hvem', en: 'Who' },
  punishable: { da: 'Strafbart', en: 'Punishable' },
  duty: { da: 'Pligt: hvornår', en: 'Duty: when' },
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  of: { da: 'af', en: 'of' },
  rule: { da: 'Regel', en: 'Rule' },
  looksFor: { da: 'Det, den ser efter', en: 'What it looks for' },
  binds: {
    'essential-or-important': { da: 'væsentlige og vigtige', en: 'essential and important' },
    regulation: { da: 'typerne i forordningen', en: 'the types of the regulation' },
    'registers-9': { da: 'typerne i § 9', en: 'the types of § 9' },
    'registers-10': { da: 'de øvrige (§ 10)', en: 'the others (§ 10)' },
    'domain-data': { da: 'domæneområdet', en: 'the domain field' },
    trust: { da: 'tillidstjenester', en: 'trust services' },
    'other-than-trust': { da: 'andre end tillidstjenester', en: 'others than trust services' },
    represented: { da: 'udbydere uden for EU', en: 'providers outside the EU' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>
