import { cite } from '../../law/cite.ts'
import { folded } from '../../law/folded.ts'
import { authorities, classes, type SectorId, sectors, sources } from '../../law/law.generated.ts'
import type { Sector, Text } from '../../law/types.ts'
import { capitalised, words as reportWords } from '../words.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { misstatedPart } from './misstated.ts'
import { both, part, sentence, sentences } from './part.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Types of entity in annexes 1 and 2 of the act. */
export const sectorKind: Kind = {
  named: asked => {
    const word = folded(asked)
    const same = ids.filter(
      id =>
        id === word ||
        [sectors[id].type, sectors[id].subsector].some(name => name && [name.da, name.en].map(folded).includes(word)),
    )
    return same.length > 0 ? same : ids.filter(id => id.startsWith(`${word}.`) || id.endsWith(`.${word}`))
  },
  known: () => ids,
  explain,
}

const ids = Object.keys(sectors) as SectorId[]

function explain(id: string, { lang }: Asking): Explanation {
  const sector = sectors[id as SectorId]
  const { authority, authorityExceptions = [], source, confidence, unsettled } = sector
  const name = (key: string) => authorities[key]?.name ?? { da: key, en: key }
  return {
    kind: 'sector',
    id,
    title: sector.type[lang],
    parts: [
      ...part('says', lang, { lines: [where(sector), carveOut(sector), unsettled && sentences(unsettled)] }),
      ...part('level', lang, { lines: classTold(id, sector) }),
      ...part('duties', lang, { lines: [registered(sector), sector.regulation && words.regulation] }),
      ...part('authorities', lang, {
        lines: [
          both(to => sentence(name(authority)[to])),
          ...authorityExceptions.map(one => both(to => `${one.when[to]}: ${sentence(name(one.authority)[to])}`)),
        ],
      }),
      ...misstatedPart(
        source.filter(one => one.startsWith('dk-620/')),
        lang,
      ),
      ...sourcePart(source, lang),
      ...surenessPart(confidence, lang, sector.annex !== null && words.described),
    ],
  }
}

function where({ annex, item, sector, subsector }: Sector): Text {
  return both(lang => {
    const named = [sector[lang], subsector?.[lang]].filter(Boolean).join(', ')
    return annex
      ? `${named}: ${words.annex[lang]} ${annex}, ${words.point[lang]} ${item}.`
      : `${named}: ${words.outside[lang]}`
  })
}

function carveOut({ carveOut: other }: Sector): Text | undefined {
  if (!other) return undefined
  return both(lang => {
    const act = sources[other.act]?.name[lang] ?? other.act
    const except = other.except ? ` ${words.except[lang]} ${sentence(other.except[lang])}` : ''
    return `${words[other.extent][lang].replace('{act}', act)}${except}`
  })
}

/** The class by this act, which is none of its matters where another act decides it or nothing is settled. */
function classTold(id: string, sector: Sector): Text[] {
  if (sector.unsettled) return [words.unsettledClass]
  const { carveOut: other } = sector
  if (!other) return [classOf(sector)]
  const own = Object.values(classes.designations).filter(({ sectors: of }) => of?.includes(id))
  return [
    both(lang => words.classByOther[lang].replace('{act}', cite(other.act)[lang])),
    ...(other.except ? [both(lang => `${words.excepted[lang]} ${classOf(sector)[lang]}`)] : []),
    ...own.map(({ title, class: found, atLeast = 'medium' }) =>
      both(lang => `${title[lang]}: ${reportWords[found][lang]} ${size(classes.thresholds[atLeast], lang)}.`),
    ),
  ]
}

function classOf({ annex, anySize }: Sector): Text {
  const { large, medium } = classes.thresholds
  if (anySize === 'essential') return words.anySize
  if (anySize) {
    return both(
      lang => `${capitalised(reportWords.essential[lang])}: ${size(large, lang)}. ${words.otherwiseImportant[lang]}`,
    )
  }
  if (!annex) return words.noClass
  return annex === 1
    ? both(
        lang =>
          `${capitalised(reportWords.essential[lang])}: ${size(large, lang)}. ${capitalised(reportWords.important[lang])}: ${size(medium, lang)}. ${words.grounds[lang]}`,
      )
    : both(
        lang =>
          `${capitalised(reportWords.important[lang])}: ${size(medium, lang)}. ${words.neverEssential[lang]} ${words.grounds[lang]}`,
      )
}

function size(
  { employeesFrom, turnoverOver, balanceOver }: (typeof classes.thresholds)['large'],
  lang: 'da' | 'en',
): string {
  return words.size[lang]
    .replace('{employees}', String(employeesFrom))
    .replace('{turnover}', String(turnoverOver / 1_000_000))
    .replace('{balance}', String(balanceOver / 1_000_000))
}

function registered({ registration, unsettled }: Sector): Text {
  if (unsettled && registration) return both(lang => words.registersIf[lang].replace('{paragraph}', registration))
  return registration ? both(lang => words.registers[lang].replace('{paragraph}', registration)) : words.elsewhere
}

const words = {
  annex: { da: 'bilag', en: 'annex' },
  point: { da: 'pkt.', en: 'point' },
  outside: {
    da: 'ikke i bilagene, men nævnt for sig i loven.',
    en: 'not in the annexes, but named on its own in the act.',
  },
  activity: { da: '{act} går forud, så langt den rækker.', en: '{act} goes first, as far as it reaches.' },
  entity: { da: '{act} gælder i stedet for hele enheden.', en: '{act} applies instead, to the whole entity.' },
  except: { da: 'Undtaget herfra:', en: 'Except:' },
  anySize: { da: 'Er en væsentlig enhed uanset størrelse.', en: 'Is an essential entity whatever its size.' },
  otherwiseImportant: {
    da: 'Ellers er den en vigtig enhed, uanset størrelse.',
    en: 'Otherwise it is an important entity, whatever its size.',
  },
  noClass: {
    da: 'Hverken væsentlig eller vigtig enhed i sig selv, efter vores fortolkning.',
    en: 'Neither an essential nor an important entity by itself, by our reading.',
  },
  unsettledClass: {
    da: 'Uafklaret, som sagt ovenfor.',
    en: 'Unsettled, as said above.',
  },
  classByOther: {
    da: 'Hvor {act} gælder, følger klassen af den.',
    en: 'Where {act} applies, the class follows from it.',
  },
  excepted: { da: 'For dem, der er undtaget herfra:', en: 'For those excepted from it:' },
  described: {
    da: 'Det gælder myndigheden og loven. Typen er beskrevet efter direktivets bilag, da lovens egne bilag ikke er læst.',
    en: "That is of the authority and the act. The type is described after the annexes of the directive, since the act's own annexes were not read.",
  },
  grounds: {
    da: 'Særlige grunde i § 4, stk. 3, kan gøre den væsentlig uanset størrelse.',
    en: 'Special grounds in § 4(3) can make it essential whatever its size.',
  },
  neverEssential: { da: 'Størrelsen alene gør den aldrig væsentlig.', en: 'Size alone never makes it essential.' },
  size: {
    da: 'fra {employees} beskæftigede, eller både omsætning over {turnover} og balance over {balance} mio. euro',
    en: 'from {employees} persons employed, or both turnover over EUR {turnover} million and balance sheet over EUR {balance} million',
  },
  registersIf: {
    da: 'Registreres efter § {paragraph}, hvis og i det omfang den er omfattet.',
    en: 'Registers under § {paragraph} if and in so far as it is covered.',
  },
  registers: { da: 'Registreres efter § {paragraph}.', en: 'Registers under § {paragraph}.' },
  elsewhere: {
    da: 'Registreres ikke efter NIS 2-loven, i det omfang en anden lov gælder.',
    en: 'Does not register under the Danish NIS 2 Act, as far as another act applies.',
  },
  regulation: { da: 'Forordning (EU) 2024/2690 nævner typen.', en: 'Regulation (EU) 2024/2690 names the type.' },
} as const satisfies Record<string, Text>
