import { cite } from '../src/law/cite.ts'
import { measures, requirements } from '../src/law/law.generated.ts'
import type { Lang } from '../src/law/types.ts'
import { type FactKind, factKinds } from '../src/model/facts.ts'
import { basisWords } from '../src/report/words.ts'

const words = {
  title: { da: 'Oplysninger som data', en: 'Facts as data' },
  intro: {
    da: `Det, en politik siger i ord, kan den også sige som data under \`facts\`, efter foranstaltningens nummer i § 6, stk. 1:

\`\`\`yaml
facts:
  "3":
    backupRetention: P35D
    restoreTest: { last: 2026-06-17, every: P6M }
\`\`\`

Intet er påkrævet af skemaerne. Det, der skal ske igen og igen, skrives \`{ last, every }\`: hvornår det sidst er sket, og
hvor ofte det skal ske. \`last\` kan ændres uden ny godkendelse; alt andet er bindende som teksten selv. Tidsrum er P1W, P6M,
P1Y; PT4H for timer og P0D for samme dag, hvor det giver mening. Lovens tal står ikke her og kan ikke ændres her. Punkterne
i forordning (EU) 2024/2690 binder kun dem, som forordningen gælder for; andre kan bruge dem som målestok.`,
    en: `What a policy says in words it can also say as data under \`facts\`, by the number of the measure in section 6(1):

\`\`\`yaml
facts:
  "3":
    backupRetention: P35D
    restoreTest: { last: 2026-06-17, every: P6M }
\`\`\`

The schemas demand none of it. What is done again and again is written \`{ last, every }\`: when it was last done and how
often it is to be done. \`last\` may change without a new decision; all else is bound as the text itself. Lengths of time are
P1W, P6M, P1Y; PT4H for hours and P0D for the same day, where that makes sense. The law's numbers neither stand nor change here.
The points of Regulation (EU) 2024/2690 bind only those to whom it applies; others can use them as a benchmark.`,
  },
  head: {
    da: ['Nøgle', 'Hvad', 'Hører til', 'Gentages'],
    en: ['Key', 'What', 'Belongs to', 'Repeated'],
  },
  repeated: { da: 'ja', en: 'yes' },
  demanded: { da: 'ja, efter punktet selv', en: 'yes, by the point itself' },
  atMost: { da: 'mindst hver', en: 'at least every' },
} as const

/** The page that lists everything a policy can say as data, in one language. */
export function factsPage(lang: Lang): string {
  const sections = Object.entries(measures).map(([measure, name]) => {
    const rows = [...factKinds.values()].filter(kind => kind.measure === measure).map(kind => row(kind, lang))
    const head = `| ${words.head[lang].join(' | ')} |\n| --- | --- | --- | --- |`
    return `## ${measure}. ${name[lang]}\n\n${head}\n${rows.join('\n')}`
  })
  return `# ${words.title[lang]}\n\n${words.intro[lang]}\n\n${sections.join('\n\n')}\n`
}

function row({ name, title, requirement, repeated }: FactKind, lang: Lang): string {
  const { repeats, basis } = requirements[requirement]
  const choice = basisWords[basis]?.[lang]
  const ground = choice ? `${cite(requirement)[lang]}, ${choice}` : cite(requirement)[lang]
  const atMost = repeats?.atMost ? ` (${words.atMost[lang]} ${repeats.atMost})` : ''
  const again = repeats ? words.demanded[lang] + atMost : words.repeated[lang]
  return `| \`${name}\` | ${title[lang]} | ${ground} (\`${requirement}\`) | ${repeated ? again : ''} |`
}
