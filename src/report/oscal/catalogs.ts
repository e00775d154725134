import type { AnyRequirementId } from '../../law/catalogue.ts'
import { cite } from '../../law/cite.ts'
import { paragraphs } from '../../law/explained.generated.ts'
import { annexHeadings, requirements, sources } from '../../law/law.generated.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import type { Telling } from '../tables/table.ts'
import { measureNames } from '../words.ts'
import { controlOf } from './controls.ts'
import type { OscalDocument } from './document.ts'
import { line } from './markup.ts'
import { some } from './parts.ts'
import { uuidOf } from './uuid.ts'

/** The catalogs: of the act with its orders, of the annex of the regulation, and of what organisations ask of themselves. */
export type CatalogName = 'catalog-act' | 'catalog-regulation' | 'catalog-organisation'

/** The catalog that a requirement stands in. */
export function catalogOf(id: string): CatalogName {
  const [source] = id.split('/')
  return source === 'org' ? 'catalog-organisation' : source === 'eu-ir' ? 'catalog-regulation' : 'catalog-act'
}

type Asked = readonly [id: string, demand: Requirement]

/** The catalogs with all requirements in force on the date, whomever they bind; that of organisations where some declared one. */
export function catalogs(judgements: readonly Judgement[], { lang, asOf }: Telling): OscalDocument[] {
  const own = new Map(
    judgements
      .flatMap(one => one.requirements.filter(({ demand }) => demand.basis === 'org'))
      .map(({ id, demand }) => [id, demand]),
  )
  const law = Object.entries(requirements).filter(
    ([, { basis, from, until }]) => basis !== 'tool' && (!from || from <= asOf) && (!until || asOf <= until),
  )
  const all: Asked[] = [...law, ...own]
  return (['catalog-act', 'catalog-regulation', 'catalog-organisation'] as const).flatMap(name => {
    const asked = all.filter(([id]) => catalogOf(id) === name)
    return asked.length === 0 ? [] : catalog(name, asked, lang)
  })
}

function catalog(name: CatalogName, asked: readonly Asked[], lang: Lang): OscalDocument {
  const keys = [...new Set(asked.map(([id]) => id.split('/')[0] ?? ''))]
  const resources = keys.flatMap(key => {
    const { name: called, cite: short, url } = sources[key] ?? {}
    if (!called || !url) return []
    const title = line(called[lang])
    return [
      { uuid: uuidOf(`law/${key}`), title, citation: { text: line(short?.[lang] ?? key) }, rlinks: [{ href: url }] },
    ]
  })
  const groups = new Map<string, Asked[]>()
  for (const one of asked) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one])
  const known = new Set(resources.map(({ uuid }) => uuid))
  return {
    path: `${name}.json`,
    model: 'catalog',
    title: titles[name][lang],
    remarks: ownWords[lang],
    body: {
      groups: [...groups].map(([key, controls]) => ({
        id: `group_${key.replaceAll('/', '_')}`,
        title: line(groupTitle(key, lang)),
        controls: controls.map(([id, demand]) => {
          const law = uuidOf(`law/${id.split('/')[0]}`)
          return controlOf(id, demand, known.has(law) ? law : undefined, lang)
        }),
      })),
      ...(resources.length > 0 ? { 'back-matter': some('resources', resources) } : {}),
    },
  }
}

/** By section of the act, by measure within section 6(1), by chapter of the annex. */
function groupOf([id, { measure }]: Asked): string {
  const [source = '', place = ''] = id.split('/')
  if (source === 'org') return source
  const [first, second] = place.split('.')
  return source === 'dk' && first === '6' && second === '1' ? `dk/6.1.${measure}` : `${source}/${first}`
}

function groupTitle(key: string, lang: Lang): string {
  const [source, place = ''] = key.split('/')
  const measure = /^6\.1\.(\d+)$/.exec(place)?.[1]
  const heading = source === 'eu-ir' ? annexHeadings[place] : source === 'dk' ? paragraphs[place]?.title : undefined
  const called = measure ? measureNames[Number(measure) - 1] : heading
  const cited = cite(key as AnyRequirementId)[lang]
  return called ? `${cited}: ${called[lang]}` : cited
}

const titles: Readonly<Record<CatalogName, Text>> = {
  'catalog-act': {
    da: 'NIS 2-loven (lov nr. 434/2025) med bekendtgørelser: krav med nis2lints egne ord',
    en: "The Danish NIS 2 Act (434/2025) with its orders: requirements in nis2lint's own words",
  },
  'catalog-regulation': {
    da: 'Bilaget til forordning (EU) 2024/2690: krav med nis2lints egne ord',
    en: "The annex of Regulation (EU) 2024/2690: requirements in nis2lint's own words",
  },
  'catalog-organisation': { da: 'Organisationens egne krav', en: "The organisation's own requirements" },
}

const ownWords: Text = {
  da: 'Titler og tekster er nis2lints egne, ikke lovens. Egenskaben «confidence» siger, hvad kravet hviler på (V: kildens egen tekst, S: sekundær kilde, BG: baggrundsmateriale, I: vores fortolkning), og «check», hvor meget af det der kan kontrolleres automatisk.',
  en: 'Titles and texts are those of nis2lint, not of the law. The property "confidence" says what the requirement rests on (V: the source\'s own text, S: a secondary source, BG: background material, I: our reading), and "check" how much of it can be checked automatically.',
}
