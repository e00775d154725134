import { cite } from '../../law/cite.ts'
import { paragraphs } from '../../law/explained.generated.ts'
import { annexHeadings, authorities, classes, sectors, sources } from '../../law/law.generated.ts'
import { isWithinPlace, overlaps } from '../../law/places.ts'
import type { Lang, Text } from '../../law/types.ts'
import { words as reportWords } from '../words.ts'
import type { Asking, Explanation, Kind, Part } from './explanation.ts'
import { dutiesPart, requirementsAt, requirementsPart, rulesPart } from './hanging.ts'
import { misstatedPart } from './misstated.ts'
import { both, part } from './part.ts'
import { penaltyTold } from './penalty.ts'
import { placesNamed } from './place-named.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Places in the texts of law: sections of the act and of orders, articles of the directive and of the regulation. */
export const placeKind: Kind = {
  named: placesNamed,
  known: () => Object.keys(paragraphs).map(section => `§ ${section}`),
  explain,
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const [source = '', within = ''] = id.split('/')
  const note = source === 'dk' ? paragraphs[within.split('.', 1)[0] ?? ''] : undefined
  const ids = requirementsAt(id, catalogue)
  const name = cite(id)[lang]
  return {
    kind: 'place',
    id,
    title: note ? `${name}: ${note.title[lang]}` : name,
    parts: [
      ...part('says', lang, { lines: [note?.says ?? sources[source]?.name] }),
      ...part('penalty', lang, { lines: overlaps(id, 'dk/32.1') ? ceilings(lang) : penaltyTold(id) }),
      ...dutiesPart(id, lang),
      ...requirementsPart(ids, catalogue, lang),
      ...authoritiesPart(id, lang),
      ...misstatedPart([id], lang),
      ...rulesPart(ids, catalogue, lang),
      ...sourcePart([id], lang),
      ...surenessPart(note ? 'V' : (sources[source]?.confidence ?? 'I'), lang),
      ...part('seeAlso', lang, { lines: seeAlso(id, lang) }),
    ],
  }
}

/** The sectors that a place gives an authority. */
function authoritiesPart(id: string, lang: Lang): Part[] {
  const rows = Object.entries(sectors)
    .filter(([, { source }]) => source.some(one => isWithinPlace(one, id)))
    .map(([slug, { authority, type }]) => [slug, authorities[authority]?.name[lang] ?? authority, type[lang]])
  const table = { head: [words.sector[lang], words.authority[lang], words.type[lang]], rows }
  return id.startsWith('dk-620/') ? part('authorities', lang, { table }) : []
}

/** What the directive demands of the highest fine, since the act has no amount. */
function ceilings(lang: Lang): string[] {
  return (['essential', 'important'] as const).map(kind => {
    const { amount, percent, source } = classes.fineCeilings[kind]
    const [million, share] = [String(amount / 1_000_000), String(percent)].map(number =>
      lang === 'da' ? number.replace('.', ',') : number,
    )
    return words.ceiling[lang]
      .replace('{class}', reportWords[kind][lang])
      .replace('{million}', million ?? '')
      .replace('{percent}', share ?? '')
      .replace('{law}', source.map(one => cite(one)[lang]).join('; '))
  })
}

/** What else a bare number may have meant. */
function seeAlso(id: string, lang: Lang): Text[] {
  const number = /^dk\/(\d+)$/.exec(id)?.[1]
  if (!number) return []
  const chapter = annexHeadings[number]
  return [
    ...(Number(number) <= 10 ? [both(() => words.measure[lang].replaceAll('{number}', number))] : []),
    ...(chapter
      ? [both(() => words.chapter[lang].replaceAll('{number}', number).replace('{title}', chapter[lang]))]
      : []),
  ]
}

const words = {
  sector: { da: 'Sektor', en: 'Sector' },
  authority: { da: 'Myndighed', en: 'Authority' },
  type: { da: 'Type', en: 'Type' },
  ceiling: {
    da: 'Direktivets niveau for en {class}: det øverste bødeniveau skal mindst kunne nå det højeste af {million} mio. euro og {percent} % af omsætningen på verdensplan i den virksomhed, enheden hører til ({law}). Det er ikke beløb i den danske lov.',
    en: 'The level of the directive for an {class}: the top of the range must at least reach the higher of EUR {million} million and {percent} % of the worldwide turnover of the undertaking the entity belongs to ({law}). These are not amounts in the Danish act.',
  },
  measure: {
    da: 'Foranstaltning nr. {number}: nis2lint explain "nr. {number}"',
    en: 'Measure no. {number}: nis2lint explain "no. {number}"',
  },
  chapter: {
    da: 'Kapitel {number} i bilaget til forordning (EU) 2024/2690, {title}: nis2lint explain eu-ir/{number}',
    en: 'Chapter {number} of the annex of Regulation (EU) 2024/2690, {title}: nis2lint explain eu-ir/{number}',
  },
} as const satisfies Record<string, Text>
