import { changes } from '../src/law/guide.generated.ts'
import type { Lang } from '../src/law/types.ts'
import { beginnings } from './beginnings.ts'
import { markdownTable } from './markdown-table.ts'
import { sureWords } from './sure-words.ts'

/** The page of what changed, in the law and in the data, in one language. */
export function changesPage(lang: Lang): string {
  const told = changes.map(({ date, title, means, status, by, confidence }) => [
    date,
    title[lang],
    means[lang],
    words.status[status][lang],
    `${by[lang]} (${sureWords[confidence][lang]})`,
  ])
  const data = beginnings().map(({ date, begins, ends }) => [date, begins[lang], ends[lang]])
  return `${[
    `# ${words.title[lang]}`,
    words.intro[lang],
    markdownTable(words.head[lang], told),
    `## ${words.dataTitle[lang]}`,
    words.data[lang],
    markdownTable(words.dataHead[lang], data),
  ].join('\n\n')}\n`
}

const words = {
  title: { da: 'Lovændringer', en: 'Changes of the law' },
  intro: {
    da: `Hvad der er sket, og hvad der er foreslået, siden loven kom. Et forslag er ikke lov, og nis2lint kontrollerer intet efter det.
Dansk ret er læst, som den var offentliggjort den 8. marts 2026, andet i begyndelsen af oktober 2026; siden da kan der være kommet mere.`,
    en: `What happened and what is proposed since the act came. A proposal is not law, and nis2lint checks nothing by it. Danish law was
read as published on 8 March 2026, other material in early October 2026; there may be more since.`,
  },
  head: {
    da: ['Dato', 'Hvad', 'Hvad det betyder', 'Status', 'Kilde'],
    en: ['Date', 'What', 'What it means', 'Status', 'Source'],
  },
  status: {
    'in-force': { da: 'gælder', en: 'in force' },
    published: { da: 'udsendt', en: 'published' },
    proposed: { da: '**forslag**', en: '**proposal**' },
    coming: { da: 'vedtaget, endnu ikke brugt', en: 'adopted, not yet used' },
    reported: { da: 'omtalt', en: 'reported' },
  },
  dataTitle: { da: 'Hvad nis2lint regner med fra hvornår', en: 'What nis2lint counts with from when' },
  data: {
    da: '`--as-of` vælger den dato, der bedømmes efter. Krav, der ophører, beholder deres id.',
    en: '`--as-of` chooses the date judged by. Requirements that end keep their ids.',
  },
  dataHead: { da: ['Dato', 'Begynder', 'Ophører'], en: ['Date', 'Begins', 'Ends'] },
} as const
