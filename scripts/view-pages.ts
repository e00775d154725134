import { views } from '../src/law/guide.generated.ts'
import type { View, ViewItem } from '../src/law/guide-types.ts'
import type { Lang } from '../src/law/types.ts'
import { markdownTable } from './markdown-table.ts'
import { sureWords } from './sure-words.ts'

/** The page of the lists that others made, told by our requirements, in one language. */
export function viewsPage(lang: Lang): string {
  const told = Object.values<View>(views).map(view => viewTold(view, lang))
  return `# ${words.title[lang]}\n\n${words.intro[lang]}\n\n${told.join('\n\n')}\n`
}

function viewTold({ title, intro, confidence, items }: View, lang: Lang): string {
  const parts = [...new Set(items.map(({ part }) => part?.[lang] ?? ''))]
  const tables = parts.map(part => {
    const own = items.filter(item => (item.part?.[lang] ?? '') === part)
    return `${part ? `### ${part}\n\n` : ''}${markdownTable(
      words.head[lang],
      own.map(item => row(item, lang)),
    )}`
  })
  const sure = `${words.sure[lang]} ${sureWords[confidence][lang]}.`
  return `## ${title[lang]}\n\n${intro[lang]}\n\n${sure}\n\n${tables.join('\n\n')}`
}

function row({ title, requirements, note }: ViewItem, lang: Lang): string[] {
  return [title[lang], requirements.map(id => `\`${id}\``).join(', '), note?.[lang] ?? '']
}

const words = {
  title: { da: 'Visninger', en: 'Views' },
  intro: {
    da: `Lister, som andre har lavet, sat op mod de [krav](krav.md), nis2lint kender. De er ikke loven, og den, der har alt på en liste,
har ikke dermed gjort alt, hvad loven kræver. Krav, hvis id begynder med \`eu-ir/\`, binder kun de typer af enheder, som forordning (EU)
2024/2690 gælder for; for andre er de en målestok.`,
    en: `Lists that others made, set against the [requirements](requirements.md) that nis2lint knows. They are not the law, and whoever
has all that is on a list has not thereby done all that the law asks for. Requirements whose id begins with \`eu-ir/\` bind only the
types of entity to which Regulation (EU) 2024/2690 applies; for others they are a benchmark.`,
  },
  head: { da: ['Punkt', 'Krav', 'Bemærkning'], en: ['Item', 'Requirements', 'Note'] },
  sure: { da: 'Selve listen:', en: 'The list itself:' },
} as const
