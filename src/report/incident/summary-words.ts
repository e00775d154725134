import type { Text } from '../../law/types.ts'

/** The words of what is said once an incident has been written down. */
export const summaryWords = {
  wrote: { da: 'Skrev {path} ({id})', en: 'Wrote {path} ({id})' },
  notWritten: {
    da: 'Intet er skrevet. Det ville blive {path} ({id})',
    en: 'Nothing was written. It would be {path} ({id})',
  },
  due: { da: 'Uden unødigt ophold og senest (dansk tid)', en: 'Without undue delay and by this time (Danish time)' },
  runsFrom: {
    da: 'Timerne er regnet fra kendskabet den {when}.',
    en: 'The hours are counted from the knowledge on {when}.',
  },
  later: { da: 'Derefter', en: 'After that' },
  to: { da: 'Til', en: 'To' },
  both: { da: '{both}, hver gang ({law})', en: '{both}, each time ({law})' },
  noAuthority: {
    da: 'Hvilken myndighed det er, vides ikke uden et enhedsdokument (nis2: entity); nis2lint scope viser den',
    en: 'Which authority that is cannot be known without an entity document (nis2: entity); nis2lint scope shows it',
  },
  noCsirt: { da: 'Loven nævner ikke CSIRT’en ved navn', en: 'The act does not name the CSIRT' },
  through: { da: 'Gennem {channel} ({law})', en: 'Through {channel} ({law})' },
  otherwise: { da: 'Kan den ikke nås: {fallback} ({law})', en: 'Where that cannot be reached: {fallback} ({law})' },
  contents: { da: 'Det skal med', en: 'What each must tell' },
  either: {
    da: '{content} (den ene; begge efter vores fortolkning)',
    en: '{content} (one of them; both by our reading)',
  },
  whereAny: { da: '{content}, når der er nogen', en: '{content}, where there are any' },
  noContents: { da: 'loven siger ikke hvad', en: 'the act does not say what' },
  draft: { da: 'Udkast: {step}', en: 'Draft: {step}' },
  otherDrafts: { da: 'Udkast til de øvrige trin står i {path}.', en: 'Drafts of the other steps are in {path}.' },
  alsoThink: { da: 'Husk også', en: 'Think also of' },
  noDelay: { da: '{what}, uden unødigt ophold ({law})', en: '{what}, without undue delay ({law})' },
  personalData: {
    da: 'Personoplysninger er berørt: se {other}; nis2lint bedømmer det ikke',
    en: 'Personal data are affected: see {other}; nis2lint does not judge it',
  },
  personalDataMaybe: {
    da: 'Kan personoplysninger være berørt, så se {other}; nis2lint bedømmer det ikke',
    en: 'If personal data may be affected, see {other}; nis2lint does not judge it',
  },
  notBound: {
    da: 'Loven beder ikke enheden om underretning efter det, enhedsdokumentet oplyser (nis2lint scope). Fristerne her er dem, den ville have. Frivillig underretning af CSIRT’en kan altid gives ({law}).',
    en: 'By what the entity document states, the act asks no notification of the entity (nis2lint scope). The times here are those it would have. Anybody may notify the CSIRT voluntarily ({law}).',
  },
  notSignificant: {
    da: 'Fundet ikke væsentlig: ingen frist løber. Skriv grunden i reasons. CSIRT’en kan underrettes frivilligt ({law}).',
    en: 'Found not significant: no clock is running. Write the reason in reasons. The CSIRT may be notified voluntarily ({law}).',
  },
  next: {
    da: 'Fristerne når som helst: nis2lint incident status',
    en: 'The clocks at any time: nis2lint incident status',
  },
} as const satisfies Record<string, Text>
