import { authorityNamed, outdatedNameOf } from '../../law/authorities.ts'
import { authorities, outdatedNames, sectors } from '../../law/law.generated.ts'
import type { Text } from '../../law/types.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { misstatedPart } from './misstated.ts'
import { both, part, sentence } from './part.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Competent authorities, and the names that are still written for one though they are no longer, or never were, right. */
export const authorityKind: Kind = {
  named: asked => [outdatedNameOf(asked)?.name ?? authorityNamed(asked)].filter(found => found !== undefined),
  known: () => [
    ...Object.values(authorities).flatMap(({ name, short }) => [name.da, name.en, ...(short ? [short] : [])]),
    ...outdatedNames.map(({ name }) => name),
  ],
  explain,
}

function explain(id: string, { lang }: Asking): Explanation {
  const outdated = outdatedNameOf(id)
  if (outdated) {
    const instead = outdated.instead.flatMap(key => authorities[key]?.name ?? [])
    return {
      kind: 'authority',
      id,
      title: both(to => words.notOne[to].replace('{name}', id))[lang],
      parts: [
        ...part('says', lang, { lines: [outdated.why] }),
        ...part('authorities', lang, {
          lines: instead.length > 0 ? instead.map(name => both(to => sentence(name[to]))) : [words.bySector],
        }),
        ...misstatedPart(['dk-620/6.0.2'], lang),
        ...sourcePart(
          outdated.source.filter(one => instead.length > 0 || one === 'dk-620/1'),
          lang,
        ),
        ...surenessPart(outdated.confidence, lang),
      ],
    }
  }
  const authority = authorities[id]
  if (!authority) throw new Error(`there is no authority ${id}`)
  const { name, short, source, confidence } = authority
  const own = Object.entries(sectors).filter(([, sector]) => sector.authority === id)
  const others = Object.entries(sectors).filter(([, { authorityExceptions = [] }]) =>
    authorityExceptions.some(one => one.authority === id),
  )
  const rows = [
    ...own.map(([slug, { type }]) => [slug, type[lang]]),
    ...others.map(([slug, { authorityExceptions = [] }]) => [
      slug,
      authorityExceptions.find(one => one.authority === id)?.when[lang] ?? '',
    ]),
  ]
  return {
    kind: 'authority',
    id,
    title: short ? `${name[lang]} (${short})` : name[lang],
    parts: [
      ...part('says', lang, { lines: [words.says] }),
      ...part('under', lang, { table: { head: [words.sector[lang], words.type[lang]], rows } }),
      ...misstatedPart(source, lang),
      ...sourcePart(source, lang),
      ...surenessPart(confidence, lang),
    ],
  }
}

const words = {
  says: { da: 'Fører tilsyn med enheder i disse sektorer.', en: 'Supervises entities in these sectors.' },
  notOne: {
    da: '{name}: ikke en kompetent myndighed efter NIS 2-loven',
    en: '{name}: not a competent authority under the Danish NIS 2 Act',
  },
  bySector: {
    da: 'Hvem der er det, følger af sektoren: nis2lint explain § 20, eller spørg om sektoren.',
    en: 'Who is one follows from the sector: nis2lint explain § 20, or ask about the sector.',
  },
  sector: { da: 'Sektor', en: 'Sector' },
  type: { da: 'Type', en: 'Type' },
} as const satisfies Record<string, Text>
