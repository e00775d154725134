import { standards as law } from '../src/law/explained.generated.ts'
import type { Relation, Standard } from '../src/law/explained-types.ts'
import { measures } from '../src/law/law.generated.ts'
import type { Lang } from '../src/law/types.ts'
import { annexPlaces, type Control, controlsOf } from './control-groups.ts'
import { markdownTable } from './markdown-table.ts'
import { sureWords } from './sure-words.ts'

/** The relations of which a standard's mappings are: that of requirements of the act, and that of points of the annex. */
const relations: Readonly<Record<Standard, readonly Relation[]>> = {
  nis2: ['letters'],
  iso27001: ['chosen', 'enisa'],
  csf: ['chosen', 'enisa'],
  cis: ['indirect'],
}

/** The page that tells, control by control, which requirements it helps with, in one language. */
export function standardsPage(lang: Lang): string {
  const told = (Object.keys(law.standards) as Standard[]).map(standard => standardTold(standard, lang))
  const pointers = Object.values(law.pointers).map(({ name, note }) => `## ${name[lang]}\n\n${note[lang]}`)
  return `${[`# ${words.title[lang]}`, words.intro[lang], ...told, ...pointers].join('\n\n')}\n`
}

function standardTold(standard: Standard, lang: Lang): string {
  const { name, prefix, version } = law.standards[standard]
  const ties = relations[standard].map(relation => {
    const { source, confidence } = law.origins[relation]
    return `- ${law.relations[relation][lang]}. ${words.source[lang]}: ${source[lang]} (${sureWords[confidence][lang]})`
  })
  const controls = controlsOf(standard)
  const annex = controls.some(({ ids }) => annexPlaces(ids).length > 0)
  const head = [words.control[lang], words.requirements[lang], ...(annex ? [words.annex[lang]] : [])]
  const rows = controls.map(control => row(control, prefix[lang], annex))
  const byMeasure = standard === 'cis' ? [measureTable(lang)] : []
  return [
    `## ${name[lang]}`,
    `${words.version[lang]}: ${version}`,
    ties.join('\n'),
    ...byMeasure,
    markdownTable(head, rows),
  ].join('\n\n')
}

function row({ name, ids }: Control, prefix: string, annex: boolean): string[] {
  const own = ids.filter(id => !id.startsWith('eu-ir/')).map(id => `\`${id}\``)
  return [`${prefix}${name}`, own.join(', '), ...(annex ? [annexPlaces(ids).join(', ')] : [])]
}

function measureTable(lang: Lang): string {
  const rows = Object.entries(measures).map(([number, { cis, ...name }]) => [
    `${number}. ${name[lang]}`,
    cis.join(', ') || words.none[lang],
  ])
  return markdownTable([words.measure[lang], words.controls[lang]], rows)
}

const words = {
  title: { da: 'Standarder', en: 'Standards' },
  intro: {
    da: `For hver kontrol i en standard: hvilke [krav](krav.md) den hjælper med. At have en kontrol er ikke at opfylde kravet: hvad forholdet
er, står ved hver standard, og det er aldrig stærkere, end kilden gør det. Af bilaget til forordning (EU) 2024/2690 nævnes kapitler og
afsnit som helhed, hvor alle punkter i dem er med.`,
    en: `For each control of a standard: which [requirements](requirements.md) it helps with. To have a control is not to meet the
requirement: what the tie is stands at each standard, and it is never stronger than its source makes it. Of the annex of Regulation (EU)
2024/2690 chapters and sections are named as a whole where all points in them are meant.`,
  },
  version: { da: 'Udgave', en: 'Version' },
  source: { da: 'Kilde', en: 'Source' },
  control: { da: 'Kontrol', en: 'Control' },
  controls: { da: 'Kontroller', en: 'Controls' },
  requirements: { da: 'Krav i dansk ret', en: 'Requirements of Danish law' },
  annex: { da: 'Bilaget til forordning (EU) 2024/2690', en: 'Annex of Regulation (EU) 2024/2690' },
  measure: { da: 'Foranstaltning', en: 'Measure' },
  none: { da: 'ingen direkte', en: 'none directly' },
} as const
