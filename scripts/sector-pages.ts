import { cite, citeAll } from '../src/law/cite.ts'
import { classNamed } from '../src/law/classify.ts'
import { authorities, classes, type SectorId, sectors } from '../src/law/law.generated.ts'
import type { Lang, Sector } from '../src/law/types.ts'
import { markdownTable } from './markdown-table.ts'
import { words } from './sector-words.ts'
import { sureWords } from './sure-words.ts'

/** The page of all sectors and types of entity, in one language. */
export function sectorsPage(lang: Lang): string {
  const parts = ([1, 2, null] as const).map(annex => {
    const own = (Object.keys(sectors) as SectorId[]).filter(id => sectors[id].annex === annex)
    const rows = own.map(id => row(id, lang))
    return `## ${words.annex[String(annex) as '1' | '2' | 'null'][lang]}\n\n${markdownTable(words.head[lang], rows)}`
  })
  return `${[`# ${words.title[lang]}`, words.intro[lang], thresholds(lang), ...parts].join('\n\n')}\n`
}

function thresholds(lang: Lang): string {
  const money = (amount: number) => `${amount / 1_000_000} ${words.million[lang]}`
  return Object.entries(classes.thresholds)
    .map(([size, { employeesFrom, turnoverOver, balanceOver, source }]) => {
      const name = words.size[size as keyof typeof words.size][lang]
      const { da, en } = citeAll(source)
      return `- ${name}: ${employeesFrom} ${words.employees[lang]} ${words.or[lang]} ${money(turnoverOver)} ${words.and[lang]} ${money(balanceOver)} (${{ da, en }[lang]})`
    })
    .join('\n')
}

function row(id: SectorId, lang: Lang): string[] {
  const { item, sector, subsector, type, registration, regulation, confidence, unsettled } = sectors[id]
  const named = [sector[lang], subsector?.[lang], type[lang]].filter(Boolean).join(': ')
  return [
    `\`${id}\``,
    item ?? '',
    named,
    sizeRule(sectors[id], lang),
    supervisedBy(sectors[id], lang),
    registration ? `§ ${registration}${unsettled ? words.ifCovered[lang] : ''}` : '',
    regulation ? words.yes[lang] : '',
    remarks(sectors[id], lang),
    sureWords[confidence][lang],
  ]
}

function sizeRule({ annex, anySize, carveOut, unsettled }: Sector, lang: Lang): string {
  if (anySize === 'essential') return `${classNamed(anySize)[lang]}, ${words.anySize[lang]}`
  if (unsettled) return words.unsettled[lang]
  if (annex === null) return words.noClass[lang]
  if (carveOut) return words.otherAct[lang]
  const fitting = classes.sizeRules.filter(({ annexes }) => annexes.includes(annex))
  // What no rule before says of the larger, the one for the smaller says too.
  const sizeOf = (atLeast: 'large' | 'medium') =>
    fitting.length === 1 ? words.orLarger[lang] : words.size[atLeast][lang]
  const bySize = fitting.map(({ atLeast, class: found }) => `${sizeOf(atLeast)}: ${classNamed(found)[lang]}`)
  if (!anySize) return bySize.join('; ')
  return [bySize[0], `${words.unlessEssential[lang]} ${classNamed(anySize)[lang]}, ${words.anySize[lang]}`].join('; ')
}

function supervisedBy({ authority, authorityExceptions = [], source }: Sector, lang: Lang): string {
  const places = source.filter(id => /^dk-(?:620|435|258|260)\//.test(id))
  const main = `${nameOf(authority, lang)}${places.length > 0 ? ` (${citeAll(places)[lang]})` : ''}`
  const others = authorityExceptions.map(({ when, authority: other, source: of = [], confidence = 'V' }) => {
    const sure = confidence === 'V' ? '' : `, ${sureWords[confidence][lang]}`
    return `${when[lang]}: ${nameOf(other, lang)} (${citeAll(of)[lang]}${sure})`
  })
  return [main, ...others].join('; ')
}

function nameOf(authority: string, lang: Lang): string {
  return authorities[authority]?.name[lang] ?? authority
}

function remarks({ carveOut, unsettled, duties = [] }: Sector, lang: Lang): string {
  const { act = '', extent = 'entity', except } = carveOut ?? {}
  return [
    carveOut && `${words.extent[extent][lang]}: ${cite(act)[lang]}`,
    except && `${words.except[lang]}: ${except[lang]}`,
    ...duties.map(duty => words.duty[duty][lang]),
    unsettled?.[lang],
  ]
    .filter(Boolean)
    .join('. ')
}
