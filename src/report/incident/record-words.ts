import type { Text } from '../../law/types.ts'

/** The words of a record of an incident as it is first written. */
export const recordWords = {
  firstNoticed: { da: 'Først bemærket', en: 'First noticed' },
  gotKnowledge: {
    da: 'Enheden har fået kendskab til hændelsen (§ 13)',
    en: 'The entity has got knowledge of the incident (section 13)',
  },
  knownHint: {
    da: 'known: når enheden har kendskab til en væsentlig hændelse (§ 13); timerne regnes herfra',
    en: 'known: when the entity has knowledge of a significant incident (section 13); the hours run from then',
  },
  becauseHint: {
    da: 'knownBecause: hvad gav kendskabet først på det tidspunkt?',
    en: 'knownBecause: what gave the knowledge only then?',
  },
  assessHint: {
    da: 'significance: assessed (tidspunkt), by, result (significant eller not-significant), limbs eller met, reasons',
    en: 'significance: assessed (time), by, result (significant or not-significant), limbs or met, reasons',
  },
  reasonsHint: { da: 'by: hvem, og reasons: hvorfor', en: 'by: who, and reasons: why' },
  sentHint: {
    da: 'Skriv hvert trin her, når det er sendt (uden #); contents er det, der blev oplyst:',
    en: 'Write each step here when it has been sent (without #); contents is what was told:',
  },
  recipientsHint: {
    da: 'recipients: told (at, how), eller notTold med grunden (§ 15)',
    en: 'recipients: told (at, how), or notTold with the reason (section 15)',
  },
  course: { da: 'Forløb', en: 'What happened' },
  courseGuide: {
    da: 'Skriv tidspunkterne i `timeline` ovenfor, med forskel til UTC, og fortæl sammenhængen her.',
    en: 'Write the times in `timeline` above, with their offset from UTC, and tell how they hang together here.',
  },
  askCourse: {
    da: 'Hvad skete der, hvad er ramt, og hvad er gjort indtil nu?',
    en: 'What happened, what is struck, and what has been done so far?',
  },
  assessment: { da: 'Er hændelsen væsentlig?', en: 'Is the incident significant?' },
  assessmentGuide: {
    da: 'Én betingelse er nok (§ 12, stk. 2); et muligt tab eller en mulig skade tæller med. Skriv resultatet og grunden i `significance`, også når svaret er nej.',
    en: 'One ground is enough (section 12(2)); a possible loss or harm counts. Write the result and the reason in `significance`, also where the answer is no.',
  },
  undecided: { da: 'Det er ikke afgjort endnu.', en: 'That is not decided yet.' },
  thresholds: {
    da: 'For de typer, som forordning (EU) 2024/2690 nævner, gælder tærsklerne i dens artikel 3-14 (docs/haendelser.md).',
    en: 'For the types that Regulation (EU) 2024/2690 lists, the thresholds of its Articles 3 to 14 hold (docs/incidents.md).',
  },
  recipients: { da: 'Modtagerne af tjenesterne', en: 'The recipients of the services' },
  askRecipients: {
    da: 'Hvad er ramt, hvad betyder det for modtagerne, og hvad kan de selv gøre?',
    en: 'What is struck, what does that mean to the recipients, and what can they do themselves?',
  },
  noDelay: { da: 'Uden unødigt ophold', en: 'Without undue delay' },
  drafts: { da: 'Udkast til underretninger', en: 'Drafts of the notifications' },
  draftsGuide: {
    da: 'Hvert trin sendes til {both} ({law}), gennem {channel} ({channelLaw}). Kan den ikke nås: {fallback} ({fallbackLaw}). Loven beder om den tidlige varsling og hændelsesunderretningen uden unødigt ophold; tidspunkterne står i `nis2lint incident status`. Det, der er oplyst, står i udkastene; det, der mangler, er mærket {gap}.',
    en: 'Each step goes to {both} ({law}), through {channel} ({channelLaw}). Where that cannot be reached: {fallback} ({fallbackLaw}). The act asks for the early warning and the incident notification without undue delay; the times of all steps are in `nis2lint incident status`. What was stated stands in the drafts; what is lacking is marked {gap}.',
  },
  learnt: { da: 'Læring', en: 'What we learnt' },
  learntGuide: {
    da: 'Til evalueringen, når hændelsen er håndteret: grundårsagen, hvad der virkede, og hvad der ændres.',
    en: 'For the review once the incident has been handled: the root cause, what worked, and what is changed.',
  },
} as const satisfies Record<string, Text>
