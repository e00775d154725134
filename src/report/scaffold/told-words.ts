import type { Text } from '../../law/types.ts'

/** What whoever begins is told. */
export const toldWords = {
  registers: {
    da: 'Den registreres efter § {paragraph}. Kompetent myndighed: {authorities}.',
    en: 'It registers under § {paragraph}. Competent authority: {authorities}.',
  },
  notBound: {
    da: 'Så nis2lint beder hverken om politikker, registrering eller godkendelser.',
    en: 'So nis2lint asks for no policies, registration or approvals.',
  },
  notYet: {
    da: 'Indtil det er afklaret, beder nis2lint hverken om politikker, registrering eller godkendelser.',
    en: 'Until that is settled, nis2lint asks for no policies, registration or approvals.',
  },
  file: { da: '{files} fil', en: '{files} file' },
  files: { da: '{files} filer', en: '{files} files' },
  sections: {
    da: ' med {sections} afsnit, der venter på jeres tekst',
    en: ' with {sections} sections that wait for your text',
  },
  written: { da: 'Skrev {what}', en: 'Wrote {what}' },
  done: { da: 'Skrev {what}', en: 'Wrote {what}' },
  planned: { da: 'Vil skrive {what}', en: 'About to write {what}' },
  dry: { da: 'Ville skrive {what}; intet er skrevet', en: 'Would write {what}; nothing was written' },
  kept: { da: 'Var der i forvejen og er ikke rørt', en: 'Were there already and were not touched' },
  open: { da: 'Det skal I finde ud af', en: 'What you have to find out' },
  noType: {
    da: 'nis2lint har intet at kontrollere, når enheden ikke er nogen af typerne i lovens bilag. Derfor er intet skrevet.',
    en: 'nis2lint has nothing to check where the entity is none of the types in the annexes. So nothing was written.',
  },
  next: { da: 'Det næste', en: 'What to do next' },
} as const satisfies Record<string, Text>
