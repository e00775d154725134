import { sha256 } from '#sha256'
import type { Lang, Text } from '../../law/types.ts'
import type { Judgement } from '../../lint.ts'
import type { Telling } from '../tables/table.ts'
import { words } from '../words.ts'
import { catalogOf } from './catalogs.ts'
import { controlId } from './controls.ts'
import type { OscalDocument } from './document.ts'
import { properties, some } from './parts.ts'

/** The profiles of a run, and which of them each entity is measured by. */
export interface Profiles {
  readonly documents: readonly OscalDocument[]
  readonly of: ReadonlyMap<Judgement, string>
}

/** A profile for each kind of entity: its class, whether the regulation binds it, and what its types owe beside. */
export function profilesOf(judgements: readonly Judgement[], { lang }: Telling): Profiles {
  const documents = new Map<string, OscalDocument>()
  const of = new Map<Judgement, string>()
  const named = new Map<string, string>()
  for (const judgement of judgements) {
    if (judgement.requirements.length === 0) continue
    const same = JSON.stringify(judgement.requirements.map(({ id, level }) => [id, level]))
    const name = nameOf(judgement)
    const other = named.get(name) ?? same
    named.set(name, other)
    const path = other === same ? `profile-${name}.json` : `profile-${name}-${sha256(same).slice(0, 8)}.json`
    of.set(judgement, path)
    if (!documents.has(path)) documents.set(path, profile(path, judgement, lang))
  }
  return { documents: [...documents.values()], of }
}

function nameOf({ profile: who, requirements }: Judgement): string {
  const has = (start: string) => requirements.some(({ id }) => id.startsWith(start))
  const parts = [who?.class ?? 'no-class', who?.regulation ? 'regulation' : 'act']
  if (who?.paragraph) parts.push(`section-${who.paragraph}`)
  if (has('dk/13.2/')) parts.push('trust')
  if (has('dk/11.')) parts.push('domain-data')
  return parts.join('-')
}

function profile(path: string, { profile: who, requirements }: Judgement, lang: Lang): OscalDocument {
  const catalogs = [...new Set(requirements.map(({ id }) => catalogOf(id)))]
  const benchmark = requirements.filter(({ level, demand }) => level !== demand.level)
  return {
    path,
    model: 'profile',
    title: [titles.profile[lang], who?.class ? words[who.class][lang] : titles.none[lang]].join(': '),
    remarks: titles.remark[lang],
    body: {
      imports: catalogs.map(name => ({
        href: `${name}.json`,
        'include-controls': [
          { 'with-ids': requirements.filter(({ id }) => catalogOf(id) === name).map(({ id }) => controlId(id)) },
        ],
      })),
      merge: { 'as-is': true },
      ...(benchmark.length > 0
        ? {
            modify: some(
              'alters',
              benchmark.map(({ id, level }) => ({
                'control-id': controlId(id),
                adds: [
                  {
                    props: properties({ 'applied-level': level }).map(one => ({
                      ...one,
                      remarks: titles.benchmark[lang],
                    })),
                  },
                ],
              })),
            ),
          }
        : {}),
    },
  }
}

const titles = {
  profile: { da: 'Krav, der måles', en: 'Requirements that are measured' },
  none: { da: 'uden klasse', en: 'without a class' },
  remark: {
    da: 'De krav, der måles for enheder af denne slags. Hvilken klasse en enhed har, følger af dens egne oplysninger og er ikke afgjort af nogen myndighed.',
    en: 'The requirements measured for entities of this kind. Which class an entity has follows from its own information and has been decided by no authority.',
  },
  benchmark: {
    da: 'Binder ikke enheder af denne slags, men bruges som målestok.',
    en: 'Does not bind entities of this kind, but serves as a benchmark.',
  },
} as const satisfies Record<string, Text>
