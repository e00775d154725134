import { cite } from '../src/law/cite.ts'
import { standards as law } from '../src/law/explained.generated.ts'
import type { Standard } from '../src/law/explained-types.ts'
import { type RequirementId, requirements, sources } from '../src/law/law.generated.ts'
import type { Basis, Confidence, Lang, Text } from '../src/law/types.ts'
import { rulesFor } from '../src/report/explain/checked-by.ts'
import { basisWords, confidenceWords } from '../src/report/words.ts'
import { markdownTable } from './markdown-table.ts'

const words = {
  title: { da: 'Krav', en: 'Requirements' },
  intro: {
    da: `Hvert krav, som nis2lint kender, med det id, en politik skriver under \`covers\`. Titlerne er vores egne. SKAL er en fejl, når det er
efterprøvet i retskildens tekst, ellers højst en advarsel. Kræver loven kun noget, hvor det er relevant, eller er det vores fortolkning,
at det skal dokumenteres, er det højst en advarsel.

De sidste kolonner siger, hvilke [regler](regler.md) der taler om kravet, og hvad det er forbundet med i [standarder](standarder.md).
Reglerne om undtagelser (\`exception-valid\`, \`exception-used\`) gælder alle krav og er ikke gentaget. Delvis: at der står noget og hænger
sammen, ikke om det er rigtigt eller nok.`,
    en: `Each requirement that nis2lint knows, with the id that a policy writes under \`covers\`. The titles are our own. SKAL (must) is an
error where it was verified in the text of the source, otherwise at most a warning. Where the act asks for something only where relevant,
or that it be documented is our reading, it is at most a warning.

The last columns say which [rules](rules.md) speak of the requirement, and what it is tied to in [standards](standards.md). The rules on
exceptions (\`exception-valid\`, \`exception-used\`) are for all requirements and not repeated. Partly: that something is said and fits
together, not whether it is right or enough.`,
  },
  head: {
    da: ['Id', 'Sted', 'Krav', 'Niveau', 'Straf', 'Kontrol', 'Regler', 'Standarder'],
    en: ['Id', 'Where', 'Requirement', 'Level', 'Punishable', 'Checked', 'Rules', 'Standards'],
  },
  punishable: { da: 'ja', en: 'yes' },
  check: {
    automated: { da: 'automatisk', en: 'automatically' },
    partly: { da: 'delvis', en: 'partly' },
    manual: { da: 'manuelt', en: 'by hand' },
  },
} as const

/** The page that lists every requirement, in one language. */
export function requirementPage(lang: Lang): string {
  const sections = Object.entries(sources).flatMap(([source, { name }]) => {
    const ids = (Object.keys(requirements) as RequirementId[]).filter(id => id.startsWith(`${source}/`))
    if (ids.length === 0) return []
    return [
      `## ${name[lang]}\n\n${markdownTable(
        words.head[lang],
        ids.map(id => cells(id, lang)),
      )}`,
    ]
  })
  return `# ${words.title[lang]}\n\n${words.intro[lang]}\n\n${sections.join('\n\n')}\n`
}

function cells(id: RequirementId, lang: Lang): string[] {
  const { title, level, basis, confidence, punishable, check } = requirements[id]
  const beside = [
    basisWord(basis),
    confidence === 'V' ? undefined : confidenceWords[confidence as Exclude<Confidence, 'V'>],
  ]
  const remarks = beside.flatMap(text => (text ? [text[lang]] : []))
  const levelCell = remarks.length > 0 ? `${level} (${remarks.join(', ')})` : level
  return [
    `\`${id}\``,
    cite(id)[lang],
    title[lang],
    levelCell,
    punishable ? words.punishable[lang] : '',
    words.check[check][lang],
    rulesTold(id),
    mappingsTold(id, lang),
  ]
}

function basisWord(basis: Basis): Text | undefined {
  return basisWords[basis]
}

function rulesTold(id: RequirementId): string {
  return rulesFor(id, requirements[id])
    .map(rule => `\`${rule.id}\``)
    .join(', ')
}

function mappingsTold(id: RequirementId, lang: Lang): string {
  const { maps = {} } = requirements[id]
  return (Object.keys(law.standards) as Standard[])
    .flatMap(standard =>
      maps[standard] ? [`${law.standards[standard].name[lang]}: ${maps[standard].join(', ')}`] : [],
    )
    .join('; ')
}
