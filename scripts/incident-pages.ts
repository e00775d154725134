import { citeAll } from '../src/law/cite.ts'
import type { Content, Threshold } from '../src/law/incident-types.ts'
import { incidents, significance } from '../src/law/law.generated.ts'
import type { Lang } from '../src/law/types.ts'
import { lengthIn } from './length-words.ts'
import { markdownTable } from './markdown-table.ts'

const words = {
  title: { da: 'Hændelser', en: 'Incidents' },
  intro: {
    da: `En hændelse er et Markdown-dokument (\`nis2: incident\`). Tidspunkter skrives med forskellen til UTC, som
\`2026-03-12T14:05+01:00\`; uden den kan ingen frist regnes. 24 og 72 timer er forløbet tid. En måned er kalenderens i Danmark: samme dag i
næste måned eller dens sidste dag, og først dagen efter er den overskredet, for loven siger ikke, om klokkeslættet tæller. Hvad loven beder
om uden unødigt ophold, beder den om før fristen. \`nis2lint incident new\` skriver dokumentet, og \`nis2lint incident status\` viser
fristerne ([incident](incident.md)).`,
    en: `An incident is a Markdown document (\`nis2: incident\`). Times are written with their offset from UTC, as
\`2026-03-12T14:05+01:00\`; without it no time limit can be counted. 24 and 72 hours are elapsed time. A month is that of the calendar in
Denmark: the same day of the next month or its last day, and it is over only on the day after, since the act does not say whether the hour
counts. What the act asks for without undue delay it asks for before the time limit. \`nis2lint incident new\` writes the document, and
\`nis2lint incident status\` shows the clocks ([incident](incident.md)).`,
  },
  clocks: { da: 'Frister', en: 'Time limits' },
  clockHead: { da: ['Hvad', 'Senest', 'Fra', 'Lov'], en: ['What', 'Within', 'From', 'Law'] },
  runsFrom: {
    knowledge: { da: 'kendskab til den væsentlige hændelse', en: 'knowledge of the significant incident' },
    notification: { da: 'hændelsesunderretningen blev sendt', en: 'the incident notification was sent' },
    handled: { da: 'hændelsen var håndteret', en: 'the incident had been handled' },
  },
  contents: { da: 'Indhold', en: 'Contents' },
  contentHead: { da: ['Trin', 'Nøgle', 'Hvad', 'Kræves', 'Lov'], en: ['Step', 'Key', 'What', 'Asked for', 'Law'] },
  owed: {
    always: { da: 'altid', en: 'always' },
    either: { da: 'den ene; begge efter vores fortolkning', en: 'one of them; both by our reading' },
    whereAny: { da: 'når der er nogen', en: 'where there are any' },
  },
  significance: { da: 'Væsentlig', en: 'Significant' },
  test: {
    da: `Én betingelse er nok. For andre end de typer, som forordning (EU) 2024/2690 nævner, er der kun de to i § 12, stk. 2. For dem, den
nævner, er der tærskler; \`met\` og \`notMet\` nævner dem ved nøgle.`,
    en: `One ground is enough. For others than the types that Regulation (EU) 2024/2690 lists there are only the two of section 12(2). For
those it lists there are thresholds; \`met\` and \`notMet\` name them by key.`,
  },
  ground: { da: ['Nøgle', 'Hvad', 'Lov'], en: ['Key', 'What', 'Law'] },
  general: { da: 'Alle nævnte typer', en: 'All listed types' },
} as const

/** The page on incidents: time limits, contents and thresholds, in one language. */
export function incidentPage(lang: Lang): string {
  const clocks = Object.values(incidents.clocks).map(({ title, within, runsFrom, source }) => [
    title[lang],
    lengthIn(lang, within),
    words.runsFrom[runsFrom][lang],
    citeAll(source)[lang],
  ])
  const contents = Object.entries(incidents.steps).flatMap(([step, { contents: own }]) =>
    Object.entries(own).map(([key, content]) => contentRow(step, key, content, lang)),
  )
  const limbs = Object.entries(incidents.limbs).map(([key, limb]) => groundRow(key, limb, lang))
  const general = Object.entries(significance.general).map(([key, threshold]) => groundRow(key, threshold, lang))
  const types = Object.entries(significance.byType).map(([type, { title, source, thresholds }]) => {
    const rows = Object.entries(thresholds).map(([key, own]) => groundRow(`${type}/${key}`, { source, ...own }, lang))
    const name = title[lang]
    return `### ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n${markdownTable(words.ground[lang], rows)}`
  })
  const { planned, counting } = significance
  const notes = [planned, counting].map(({ title, source }) => `- ${title[lang]} (${citeAll(source)[lang]})`)
  return `${[
    `# ${words.title[lang]}`,
    words.intro[lang],
    `## ${words.clocks[lang]}`,
    markdownTable(words.clockHead[lang], clocks),
    `## ${words.contents[lang]}`,
    markdownTable(words.contentHead[lang], contents),
    `## ${words.significance[lang]}`,
    words.test[lang],
    markdownTable(words.ground[lang], limbs),
    notes.join('\n'),
    `### ${words.general[lang]}`,
    markdownTable(words.ground[lang], general),
    ...types,
  ].join('\n\n')}\n`
}

function contentRow(step: string, key: string, { title, owed, source }: Content, lang: Lang): string[] {
  return [`\`${step}\``, `\`${key}\``, title[lang], words.owed[owed][lang], citeAll(source)[lang]]
}

function groundRow(key: string, { title, source = [] }: Threshold, lang: Lang): string[] {
  return [`\`${key}\``, title[lang], citeAll(source)[lang]]
}
