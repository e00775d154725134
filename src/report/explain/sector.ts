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
      ...part('level', lang, { lines: [classOf(sector)] }),
      ...part('duties', lang, { lines: [registered(sector), sector.regulation && words.regulation] }),
      ...part('authorities', lang, {
        lines: [
          both(to => sentence(name(authority)[to])),
          ...authorityExceptions.map(one =>
            both(to => `${sentence(one.when[to])} ${sentence(name(one.authority)[to])}`),
          ),
        ],
      }),
      ...misstatedPart(
        source.filter(one => one.startsWith('dk-620/')),
        lang,
      ),
      ...sourcePart(source, lang),
      ...surenessPart(confidence, lang),
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

function classOf({ annex, anySize }: Sector): Text {
  if (anySize) return both(lang => words.anySize[lang].replace('{class}', classes.classes[anySize][lang]))
  const { large, medium } = classes.thresholds
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

function registered({ registration }: Sector): Text {
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
  anySize: { da: 'Er {class} uanset størrelse.', en: 'Is an {class} whatever its size.' },
  noClass: {
    da: 'Hverken væsentlig eller vigtig enhed i sig selv.',
    en: 'Neither an essential nor an important entity by itself.',
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
  registers: { da: 'Registreres efter § {paragraph}.', en: 'Registers under § {paragraph}.' },
  elsewhere: {
    da: 'Registreres ikke efter NIS 2-loven, i det omfang en anden lov gælder.',
    en: 'Does not register under the Danish NIS 2 Act, as far as another act applies.',
  },
  regulation: { da: 'Forordning (EU) 2024/2690 nævner typen.', en: 'Regulation (EU) 2024/2690 names the type.' },
} as const satisfies Record<string, Text>
