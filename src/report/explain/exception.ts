import { isLaw, isUnconditional } from '../../law/basis.ts'
import type { Lang, Requirement, Text } from '../../law/types.ts'
import type { Part } from './explanation.ts'
import { part } from './part.ts'

/** How not applying a requirement is documented: an exception with its front matter; for what is no requirement, that there is none. */
export function exceptionPart(id: string, demand: Requirement, lang: Lang): Part[] {
  const { basis, conditional, level } = demand
  if (basis === 'tool') return part('exception', lang, { lines: [words.tool] })
  const grounds = conditional
    ? basis === 'regulation'
      ? words.article
      : words.relevant
    : words[isLaw(basis) ? 'unconditional' : 'notLaw']
  const lines = [grounds, isUnconditional(demand, level) ? words.half : words.approved]
  return part('exception', lang, {
    lines,
    files: [{ path: `exceptions/${words.file[lang]}.md`, text: frontMatter(id, lang) }],
  })
}

function frontMatter(id: string, lang: Lang): string {
  return [
    '---',
    'nis2: exception',
    'id: UND-1',
    'version: "1.0"',
    `requirement: ${id}`,
    `reason: ${words.reason[lang]}`,
    `owner: ${words.owner[lang]}`,
    'granted: 2026-03-12',
    'expires: 2027-03-11',
    '---',
    '',
  ].join('\n')
}

const words = {
  tool: {
    da: 'Der er ingen undtagelse at skrive: ret dokumentet, eller vælg en anden alvor i nis2lint.yaml under severities.',
    en: 'There is no exception to write: mend the document, or choose another severity in nis2lint.yaml under severities.',
  },
  article: {
    da: 'Artikel 2, stk. 2, vil have grunden dokumenteret, så andre kan forstå den, når punktet ikke anvendes.',
    en: 'Article 2(2) wants the reason documented so that others can understand it where the point is not applied.',
  },
  relevant: {
    da: 'Kravet gælder, hvor det er relevant. Skriv, hvorfor det ikke er det hos jer.',
    en: 'The requirement holds where relevant. Write why it is not so with you.',
  },
  unconditional: {
    da: 'Bestemmelsen har intet forbehold her. Et undtagelsesdokument ophæver ingen pligt; det viser, hvorfor I ikke opfylder punktet endnu, og hvad I gør i stedet.',
    en: 'The provision makes no reservation here. An exception document lifts no duty; it shows why you do not meet the point yet and what you do instead.',
  },
  notLaw: {
    da: 'Punktet står ikke i lovens egne ord. Gør I noget andet, så skriv hvad og hvorfor.',
    en: "The point is not in the law's own words. If you do something else, write what and why.",
  },
  approved: {
    da: 'Undtagelsen tæller i rapporten, når ledelsesorganet har godkendt den, og indtil den udløber. Skriv også scope, hvis den kun er for en del.',
    en: 'The exception counts in the report once the management body has approved it, and until it expires. Write scope too where it is for a part only.',
  },
  half: {
    da: 'I rapporten gør en godkendt undtagelse punktet «delvis», indtil den udløber, og ikke dokumenteret.',
    en: 'In the report an approved exception makes the point "partial" until it expires, and not documented.',
  },
  file: { da: 'undtagelse', en: 'exception' },
  reason: {
    da: 'Hvorfor kravet ikke anvendes, med ord som et tilsyn kan følge',
    en: 'Why the requirement is not applied, in words that a supervisor can follow',
  },
  owner: { da: 'It-chefen', en: 'Head of IT' },
} as const satisfies Record<string, Text>
