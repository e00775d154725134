import type { Text } from '../../law/types.ts'

/** The words of a proposal to the management body, and of the list of what it has to decide on. */
export const approveWords = {
  policies: { da: 'Godkendelse af politikker', en: 'Approval of policies' },
  exceptions: { da: 'Godkendelse af undtagelser', en: 'Approval of exceptions' },
  both: { da: 'Godkendelse af politikker og undtagelser', en: 'Approval of policies and exceptions' },
  comment: {
    da: [
      'Efter mødet: skriv date: og minutes:, ret present: til dem, der deltog, fjern det, der ikke blev godkendt,',
      'skriv beslutningen under indstillingen, og sæt status: decided. Indtil da godkender dokumentet intet.',
    ],
    en: [
      'After the meeting: write date: and minutes:, correct present: to those who took part, remove what was not approved,',
      'write the decision below the proposed resolution, and set status: decided. Until then the document approves nothing.',
    ],
  },
  to: {
    da: 'Til ledelsesorganet ({organ}). Udarbejdet den {date}.',
    en: 'To the management body ({organ}). Prepared on {date}.',
  },
  law: {
    da: 'En væsentlig eller vigtig enheds foranstaltninger efter § 6, stk. 1 og 2, skal godkendes af ledelsesorganet, som fører tilsyn med, at de bliver gennemført (NIS 2-lovens § 7, stk. 1).',
    en: 'The measures of an essential or important entity under § 6(1) and (2) must be approved by the management body, which oversees that they are carried out (§ 7(1) of the Danish NIS 2 Act).',
  },
  before: { da: 'Forelagt', en: 'Put before the body' },
  version: { da: 'version', en: 'version' },
  document: { da: 'Dokument', en: 'Document' },
  from: { da: 'Overtaget fra', en: 'Taken over from' },
  draft: {
    da: 'Står som udkast; status i dokumentet ændres til approved, hvis det godkendes',
    en: 'Stands as a draft; the status in the document becomes approved if it is approved',
  },
  unapproved: {
    da: 'Ingen godkendelse, der tæller, er fundet',
    en: 'No approval that counts was found',
  },
  changed: {
    da: 'Ændret efter godkendelsen den {date} ({approval}, version {version})',
    en: 'Changed after its approval on {date} ({approval}, version {version})',
  },
  unknown: {
    da: 'Ingen historik: den godkendte tekst kendes ikke',
    en: 'No history: the approved text is not known',
  },
  old: { da: 'Før', en: 'Before' },
  now: { da: 'Nu', en: 'Now' },
  measures: { da: 'Foranstaltninger, som dokumenterne vedrører', en: 'Measures that the documents concern' },
  residual: { da: 'Restpunkter', en: 'Residual points' },
  actions: {
    da: 'Korrigerende foranstaltninger uden en beslutning fra ledelsesorganet',
    en: 'Corrective actions without a decision of the management body',
  },
  noActions: {
    da: 'Registrene viser ingen igangsat korrigerende foranstaltning uden en beslutning fra ledelsesorganet.',
    en: 'The registers show no corrective action begun without a decision of the management body.',
  },
  due: { da: 'frist {date}', en: 'due {date}' },
  resolution: { da: 'Indstilling', en: 'Proposed resolution' },
  resolve: {
    da: 'Det indstilles, at ledelsesorganet godkender',
    en: 'It is proposed that the management body approve',
  },
  asSuch: {
    da: 'foranstaltningerne efter {law}, nr. {numbers}, som dokumenterne beskriver dem',
    en: 'the measures under {law} no. {numbers} as the documents describe them',
  },
  action: {
    da: 'den korrigerende foranstaltning {action}, jf. {law}',
    en: 'the corrective action {action}, see {law}',
  },
  nothing: {
    da: 'Ingen politik eller undtagelse mangler en beslutning',
    en: 'No policy or exception lacks a decision',
  },
  one: { da: '1 dokument mangler en beslutning', en: '1 document lacks a decision' },
  many: { da: '{count} dokumenter mangler en beslutning', en: '{count} documents lack a decision' },
  onlyBroken: { da: 'Intet dokument kan forelægges, som det er nu', en: 'No document can be put forward as it is now' },
  broken: {
    da: 'Kan ikke forelægges, før fejlene er rettet (se nis2lint)',
    en: 'Cannot be put forward before the errors are mended (see nis2lint)',
  },
  proposed: { da: 'Forelagt i {path}', en: 'Put forward in {path}' },
  written: {
    da: 'Skrev {path}: et forslag, som intet godkender. Udfyld date og minutes efter mødet, og sæt status: decided.',
    en: 'Wrote {path}: a proposal that approves nothing. Fill in date and minutes after the meeting, and set status: decided.',
  },
  allProposed: {
    da: 'Alt er allerede forelagt; intet er skrevet.',
    en: 'All of it is put forward already; nothing was written.',
  },
} as const satisfies Record<string, Text | { da: readonly string[]; en: readonly string[] }>
