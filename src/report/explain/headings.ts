import type { Text } from '../../law/types.ts'

/** The parts of explanations by their keys, which stand in JSON, with the headings that people read. */
export const headings = {
  says: { da: 'Hvad det er', en: 'What it is' },
  why: { da: 'Hvorfor', en: 'Why' },
  bound: { da: 'Hvem det binder', en: 'Who is bound' },
  level: { da: 'Niveau', en: 'Level' },
  penalty: { da: 'Straf efter § 32', en: 'Penalty under § 32' },
  satisfy: { da: 'Sådan opfyldes det', en: 'How to satisfy it' },
  typically: {
    da: 'Hvad man typisk viser (eksempler, ikke krav)',
    en: 'What one typically shows (examples, not demands)',
  },
  messages: { da: 'Hvad reglen kan sige', en: 'What the rule can say' },
  settings: { da: 'Hvad I selv kan vælge', en: 'What you can choose yourselves' },
  bad: { da: 'Et dårligt eksempel', en: 'A bad example' },
  good: { da: 'Et godt eksempel', en: 'A good example' },
  exception: { da: 'Sådan dokumenteres en undtagelse', en: 'How to document an exception' },
  misstated: { da: 'Siges ofte forkert', en: 'Often said wrongly' },
  requirements: { da: 'Krav', en: 'Requirements' },
  duties: { da: 'Pligter og frister', en: 'Duties and deadlines' },
  under: { da: 'Det, der hører under', en: 'What stands under it' },
  rules: { da: 'Hvordan det kontrolleres', en: 'How it is checked' },
  authorities: { da: 'Kompetent myndighed', en: 'Competent authority' },
  source: { da: 'Kilde', en: 'Source' },
  sureness: { da: 'Hvor sikre vi er', en: 'How sure we are' },
  mappings: { da: 'I andre standarder', en: 'In other standards' },
  validity: { da: 'Gyldighed', en: 'Validity' },
  seeAlso: { da: 'Se også', en: 'See also' },
  askable: { da: 'Hvad der kan spørges om', en: 'What can be asked' },
} as const satisfies Record<string, Text>

/** The key of a part. */
export type PartKey = keyof typeof headings
