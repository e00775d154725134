import type { Lang, Text } from '../../law/types.ts'
import type { Explanation } from './explanation.ts'
import { part } from './part.ts'

/** What can be asked about, with examples. */
export function overview(lang: Lang): Explanation {
  const rows = examples.map(([what, example]) => [`nis2lint explain ${example}`, what[lang]])
  const table = { head: [words.example[lang], words.what[lang]], rows }
  return {
    kind: 'overview',
    id: 'overview',
    title: words.title[lang],
    parts: part('askable', lang, { lines: [words.ids], table }),
  }
}

const examples: readonly (readonly [what: Text, example: string])[] = [
  [{ da: 'en regel', en: 'a rule' }, 'approval-current'],
  [{ da: 'et krav', en: 'a requirement' }, 'dk/6.1.3/backup'],
  [{ da: 'en paragraf, et stykke, et nummer', en: 'a section, subsection or number' }, '"§ 13, stk. 1, nr. 4"'],
  [{ da: 'en bekendtgørelse eller en paragraf i den', en: 'an order or a section of it' }, 'dk-620/14'],
  [
    {
      da: 'et kapitel, et afsnit eller et punkt i bilaget til forordning (EU) 2024/2690',
      en: 'a chapter, section or point of the annex of Regulation (EU) 2024/2690',
    },
    'eu-ir/3.2',
  ],
  [{ da: 'en af de ti foranstaltninger', en: 'one of the ten measures' }, '"nr. 3"'],
  [
    {
      da: 'en kontrol i ISO/IEC 27001:2022, NIST CSF 2.0, CIS v8 eller et bogstav i direktivets artikel 21',
      en: 'a control of ISO/IEC 27001:2022, NIST CSF 2.0 or CIS v8, or a letter of article 21 of the directive',
    },
    'A.8.13',
  ],
  [{ da: 'en sektor', en: 'a sector' }, 'drinking-water'],
  [{ da: 'en myndighed, også under et forældet navn', en: 'an authority, also by an outdated name' }, 'CFCS'],
  [{ da: 'en særlig grund til en klasse', en: 'a special ground for a class' }, 'critical-entity'],
  [{ da: 'en retsform', en: 'a legal form' }, 'A/S'],
]

const words = {
  title: { da: 'Hvad nis2lint kan forklare', en: 'What nis2lint can explain' },
  ids: {
    da: 'Kravenes id står i docs/krav.md; Tab fuldfører id på regler og krav.',
    en: 'The ids of requirements stand in docs/requirements.md; Tab completes the ids of rules and requirements.',
  },
  example: { da: 'Spørg for eksempel', en: 'Ask for instance' },
  what: { da: 'Om', en: 'About' },
} as const satisfies Record<string, Text>
