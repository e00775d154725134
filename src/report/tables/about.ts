import { sources } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import { words } from '../words.ts'
import { type Cell, type Table, type Telling, tableOf } from './table.ts'

type Row = readonly [what: string, is: Cell]

/** What the tables are and are not: how they were made, what the words in them mean, and which laws were measured by. */
export function aboutTable(judgements: readonly Judgement[], { lang, asOf, version }: Telling): Table {
  const named = new Set(judgements.flatMap(({ requirements }) => requirements.map(({ id }) => id.split('/')[0] ?? '')))
  const laws = Object.entries(sources).filter(([key, { url }]) => named.has(key) && url)
  const rows: Row[] = [
    [about.what[lang], words.disclaimer[lang]],
    [about.by[lang], `nis2lint ${version}`],
    [words.asOf[lang], asOf],
    [about.status[lang], about.statuses[lang]],
    [about.share[lang], about.shares[lang]],
    [about.rests[lang], about.grounds[lang]],
    ...laws.map(([, { name, url }]): Row => [name[lang], { text: url ?? '', href: url ?? undefined }]),
  ]
  const title = { da: 'Om', en: 'About' }
  return tableOf(
    'about',
    title,
    lang,
    [
      [about.head, 34, ([what]) => what],
      [about.told, 100, ([, is]) => is],
    ],
    rows,
  )
}

const about = {
  head: { da: 'Hvad', en: 'What' },
  told: { da: 'Forklaring', en: 'Explanation' },
  what: { da: 'Hvad det er', en: 'What it is' },
  by: { da: 'Udarbejdet med', en: 'Made with' },
  status: { da: 'Status', en: 'Status' },
  statuses: {
    da: 'Dokumenteret: dokumenterne viser det. Delvis: det påstås, men noget mangler. Undtaget: en godkendt undtagelse gælder. Efterses manuelt: det kan ikke ses af dokumenter.',
    en: 'Documented: the documents show it. Partial: it is claimed, but something is wanting. Exempt: an approved exception is in force. To be checked by hand: documents cannot show it.',
  },
  share: { da: 'Tilsynsparathed', en: 'Audit readiness' },
  shares: {
    da: 'Andelen af lovens SKAL-krav, der er dokumenteret eller undtaget; delvis tæller halvt. Vejledning tæller ikke med.',
    en: 'The share of what the law says must be that is documented or exempt; partial counts half. Guidance does not count.',
  },
  rests: { da: 'Hviler på', en: 'Rests on' },
  grounds: {
    da: 'Hvor sikkert det er, at kilden stiller kravet: dens egen tekst, en sekundær kilde, baggrundsmateriale eller vores fortolkning.',
    en: 'How sure it is that the source asks for it: by its own text, a secondary source, background material, or our reading.',
  },
} as const satisfies Record<string, Text>
