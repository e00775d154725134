import { measures, requirements } from '../../src/law/law.generated.ts'
import { slugOf } from '../../src/text/markdown.ts'
import type { Chance } from './chance.ts'
import type { Draft } from './document.ts'
import { list, sentences, table } from './prose.ts'
import type { Data } from './yaml.ts'

const owners = ['Driftschefen', 'Sikkerhedschefen', 'Indkøbschefen', 'HR-chefen'] as const
const headings = [
  'Formål og omfang',
  'Roller og ansvar',
  'Sådan gør vi',
  'Kontrol og opfølgning',
  'Frister',
  'Leverandører',
  'Hændelser',
  'Logning',
  'Undtagelser',
  'Uddannelse',
  'Gennemgang af politikken',
  'Ord og begreber',
]
const facts: Readonly<Record<number, Readonly<Record<string, Data>>>> = {
  3: { backupFrequency: 'PT24H', restoreTest: { last: '2026-09-15', every: 'P6M' } },
  6: { effectivenessReview: { last: '2026-03-02', every: 'P12M' } },
  7: { passwordLength: 14, staffCourse: { last: '2026-05-20', every: 'P12M' } },
  8: { keyRotation: 'P2Y', certificateWarning: 'P30D', cryptographyReview: { last: '2026-02-19', every: 'P12M' } },
  9: { accessReview: { last: '2026-07-28', every: 'P6M' } },
}
const claimed = Object.entries(requirements).filter(
  ([, { evidence, measure, binds }]) => evidence === 'policy' && measure !== undefined && binds !== 'regulation',
)

/** What a policy is one of: its number, how many there are, and how the names of all of them are made. */
export interface Series {
  readonly count: number
  pathOf(index: number): string
  idOf(index: number): string
}

/** A policy of about 6 KB: twenty keys, twelve headings with text, lists and a table, links to its neighbours, and claims of two or three requirements. */
export function policyOf(index: number, series: Series, chance: Chance): Draft {
  const own = claimed.filter((_, place) => place % Math.min(series.count, claimed.length) === index % claimed.length)
  const wanted = own.length > 1 ? own : [...own, ...claimed.slice(index % claimed.length).slice(1, 3)]
  const measure = wanted[0]?.[1].measure ?? 1
  const covers = Object.fromEntries(wanted.map(([id], place) => [id, `#${slugOf(headings[place + 2] ?? '')}`]))
  const title = `Politik ${index + 1}: ${measures[measure]?.da ?? 'sikkerhed'}`
  const data = {
    nis2: 'policy',
    id: series.idOf(index),
    title,
    version: '1.0',
    status: 'approved',
    owner: chance.one(owners),
    effective: '2026-03-16',
    updated: '2026-02-26',
    reviewed: '2026-03-12',
    reviewEvery: 'P12M',
    covers,
    facts: facts[measure] ? { [measure]: facts[measure] } : undefined,
    tags: ['drift', `foranstaltning ${measure}`, chance.one(['intern', 'fortrolig', 'offentlig'])],
  } as const
  return { path: series.pathOf(index), data, body: bodyOf(title, index, series, chance) }
}

function bodyOf(title: string, index: number, series: Series, chance: Chance): string {
  const parts = headings.map((heading, place) => {
    const other = (index + place + 1) % series.count
    const link = `[${series.idOf(other)}](${series.pathOf(other).split('/').at(-1)}#${slugOf(headings[(place + 5) % 12] ?? '')})`
    const below = place === 4 ? `\n\n${table(chance, 5)}` : place % 4 === 1 ? `\n\n${list(chance, 4)}` : ''
    return `## ${heading}\n\n${wrapped(`${sentences(chance, place % 3 === 0 ? 1 : 2)} Se også ${link}.`)}${below}\n`
  })
  return `# ${title}\n\n${wrapped(sentences(chance, 1))}\n\n${parts.join('\n')}`
}

/** In lines of about 110 columns, as people write. */
function wrapped(text: string): string {
  return text.replace(/(.{90,110}?) /g, '$1\n')
}
