import { cite } from '../../law/cite.ts'
import { folded } from '../../law/folded.ts'
import { sources } from '../../law/law.generated.ts'
import { textDigests } from '../../law/text-digests.generated.ts'
import type { Lang, Text } from '../../law/types.ts'
import { dateIn } from '../sentence.ts'
import type { Asking, Explanation, Kind } from './explanation.ts'
import { requirementsAt } from './hanging.ts'
import { misstatedPart } from './misstated.ts'
import { part, sentence } from './part.ts'
import { sourcePart, surenessPart } from './source.ts'

/** Whole texts: acts, orders, the directive and the regulation, by name or number. */
export const textKind: Kind = {
  named: asked => {
    const word = folded(asked)
    const found = Object.entries(sources).filter(
      ([key, text]) => key !== 'org' && [key, ...namesOf(key, text)].includes(word),
    )
    // The articles and the annex of the regulation are one text to who asks for it.
    return found.map(([key]) => key).filter((key, _, keys) => key !== 'eu-ir-articles' || !keys.includes('eu-ir'))
  },
  known: () => Object.entries(sources).flatMap(([key, text]) => (key === 'org' ? [] : [key, ...namesOf(key, text)])),
  explain,
}

function namesOf(key: string, { name, cite: short, number }: (typeof sources)[string]): string[] {
  const bare = number?.replace(/^\(eu\) /i, '') ?? ''
  const alone = /^(\d{3})\//.exec(bare)?.[1]
  const kinds = {
    act: ['lov nr. ', 'lov ', 'act ', 'act no. '],
    order: ['bekendtgørelse nr. ', 'bekendtgørelse ', 'order ', 'order no. '],
  }
  const basis = sources[key]?.basis
  const prefixes =
    basis === 'act' || basis === 'order'
      ? kinds[basis]
      : ['forordning ', 'regulation ', 'forordning (eu) ', 'regulation (eu) ']
  const numbered = bare
    ? [bare, ...prefixes.flatMap(prefix => [prefix + bare, ...(alone ? [prefix + alone] : [])])]
    : []
  return [name.da, name.en, short.da, short.en, ...numbered].map(folded)
}

function explain(id: string, { lang, catalogue }: Asking): Explanation {
  const text = sources[id]
  if (!text) throw new Error(`there is no text ${id}`)
  const ids = requirementsAt(id, catalogue)
  const read = Object.keys(textDigests[id] ?? {}).length
  return {
    kind: 'text',
    id,
    title: sentence(cite(id)[lang]).replace(/\.$/, ''),
    parts: [
      ...part('says', lang, { lines: [sentence(text.name[lang])] }),
      ...part('requirements', lang, {
        lines:
          ids.length > 0
            ? [words.has[lang].replace('{count}', String(ids.length)).replace('{id}', ids[0] ?? '')]
            : [words.none[lang]],
      }),
      ...misstatedPart([id], lang),
      ...sourcePart([id], lang),
      ...surenessPart(text.confidence, lang, read > 0 ? counted(read, lang) : words.unread),
      ...part('validity', lang, {
        lines: [
          words.from[lang].replace('{date}', dateIn(lang, text.from)),
          text.until && words.until[lang].replace('{date}', dateIn(lang, text.until)),
        ],
      }),
    ],
  }
}

function counted(read: number, lang: Lang): Text {
  const told = words.read[lang].replace('{count}', String(read))
  return { da: told, en: told }
}

const words = {
  has: {
    da: 'Antal krav: {count}. Det første er {id}; spørg om en paragraf, en artikel eller et punkt for at se dem.',
    en: 'Number of requirements: {count}. The first is {id}; ask about a section, article or point to see them.',
  },
  none: {
    da: 'Ingen krav, som nis2lint kender, hører til teksten; den er kun nævnt som kilde.',
    en: 'No requirement that nis2lint knows belongs to the text; it is only cited.',
  },
  read: {
    da: '{count} paragraffer, artikler eller punkter er læst.',
    en: '{count} sections, articles or points were read.',
  },
  unread: { da: 'Selve teksten er ikke læst til dette formål.', en: 'The text itself was not read for this purpose.' },
  from: { da: 'Gælder her fra den {date}.', en: 'Applies here from {date}.' },
  until: { da: 'Gjaldt til og med den {date}.', en: 'Applied until {date}.' },
} as const satisfies Record<string, Text>
