import { cite, citeAll } from '../src/law/cite.ts'
import type { Clause } from '../src/law/clause-types.ts'
import { clauses, incidents } from '../src/law/law.generated.ts'
import type { Lang } from '../src/law/types.ts'
import { confidenceWords } from '../src/report/words.ts'
import { lengthIn } from './length-words.ts'
import { markdownTable } from './markdown-table.ts'
import { words } from './supplier-words.ts'

const groups = ['annex', 'ski', 'further'] as const
type Row = readonly [key: string, clause: Clause]

/** The page for companies that supply covered customers, and for those customers as buyers, in one language. */
export function supplierPage(lang: Lang): string {
  const clocks = Object.values(incidents.clocks).map(({ title, within, runsFrom, source }) => {
    const since = words.runsFrom[runsFrom][lang]
    return `- ${title[lang]}: ${words.within[lang]} ${lengthIn(lang, within)} ${since} (${citeAll(source)[lang]})`
  })
  const supplier = groups.map(group => {
    const rows = rowsOf(group).map(([, clause]) => [clause.title[lang], clause.supplier[lang], ground(clause, lang)])
    return `## ${words.groups[group][lang]}\n\n${markdownTable(words.head.supplier[lang], rows)}`
  })
  const buyer = groups.flatMap(group =>
    rowsOf(group).map(([key, { title, buyer, serves }]) => [
      group === 'annex' ? `${title[lang]} (\`${key}\`)` : title[lang],
      buyer[lang],
      serves.map(id => `${cite(id)[lang]} (\`${id}\`)`).join('; '),
    ]),
  )
  return `${[
    `# ${words.title[lang]}`,
    words.intro[lang],
    clocks.join('\n'),
    words.examples[lang],
    ...supplier,
    words.buyer[lang],
    markdownTable(words.head.buyer[lang], buyer),
  ].join('\n\n')}\n`
}

function rowsOf(group: (typeof groups)[number]): Row[] {
  return Object.entries<Clause>(clauses[group])
}

/** Where a point comes from, and how sure that is where it is not the text itself. */
function ground({ source, confidence }: Clause, lang: Lang): string {
  const cited = citeAll(source)[lang]
  return confidence === 'V' ? cited : `${cited} (${confidenceWords[confidence][lang]})`
}
