import type { Basis, Text } from '../../law/types.ts'

/** What a scaffold says beside the law's own titles. */
export const scaffoldWords = {
  domainData: { da: 'Registreringsdata om domænenavne', en: 'Domain name registration data' },
  main: { da: 'Hovedpunkter', en: 'Main points' },
  typically: { da: 'Det viser man typisk med: {what}.', en: 'Typically shown by: {what}.' },
  interval: { da: 'Gennemgås mindst hvert {interval}.', en: 'Reviewed at least every {interval}.' },
  alsoAsData: {
    da: 'Skriv det også som data øverst: facts, {paths}.',
    en: 'Write it as data at the top too: facts, {paths}.',
  },
  howTo: {
    da: 'Skriv jeres egen tekst under hver overskrift i stedet for {residue}, og slet vejledningen mellem pilene, når afsnittet er færdigt: den hører ikke til den tekst, der bliver godkendt. Ændrer I en overskrift, så ret ankeret under covers. Passer et punkt ikke på jer, så skriv hvorfor i en undtagelse (nis2: exception), og slet afsnittet her og under covers. Når alt er skrevet: ret version, og kør nis2lint approve.',
    en: 'Write your own text below each heading in place of {residue}, and delete the guidance between the arrows when the section is done: it is no part of the text that is approved. Where you change a heading, change its anchor under covers. Where a point does not fit you, say why in an exception (nis2: exception) and delete the section here and under covers. When all is written: set the version and run nis2lint approve.',
  },
  factsBound: {
    da: 'Det, teksten fastsætter, som data. Det, der gentages, har den dag, det sidst er sket, og hvor ofte. Slet det, der ikke passer på jer.',
    en: 'What the text lays down, as data. What is repeated has the day it was last done, and how often. Delete what does not fit you.',
  },
  factsFree: {
    da: 'Vil I have fulgt tal og datoer, så fjern # foran dem, I bruger (docs/oplysninger.md).',
    en: 'To have numbers and dates followed up, remove the # in front of those you use (docs/facts.md).',
  },
  draft: {
    da: 'approved, når ledelsesorganet har besluttet det',
    en: 'approved once the management body has decided it',
  },
  draftAlone: { da: 'approved, når den er sat i kraft', en: 'approved once it is in force' },
  reviewed: { da: 'dagen, den sidst er gennemgået, som 2026-03-12', en: 'the day it was last reviewed, as 2026-03-12' },
  example: { da: 'som {example}', en: 'as {example}' },
  emptyList: { da: 'skriv [], hvis der ingen er', en: 'write [] where there are none' },
  filings: {
    da: 'Hver indgivelse, ældste først: - { date: 2026-03-12, channel: {channel}, receipt: "…" }',
    en: 'Each filing, oldest first: - { date: 2026-03-12, channel: {channel}, receipt: "…" }',
  },
  bodyCourse: {
    da: 'Et kursus for ledelsesorganets medlemmer (§ 7, stk. 2). Skriv hvert kursus for sig, når det er holdt.',
    en: 'A course for the members of the management body (§ 7(2)). Record each course by itself once it is held.',
  },
  staffCourse: {
    da: 'Et kursus, som de ansatte er tilbudt. Medlemmerne skal tilskynde til det; er intet holdt, så slet det her.',
    en: 'A course that staff were offered. The members are to encourage it; where none was held, delete this one.',
  },
  noActions: { da: 'skriv [], når der ingen mangler er', en: 'write [] once nothing is lacking' },
  actions: {
    da: 'Hvert krav, der ikke er opfyldt, og hvad der gøres ved det (§ 6, stk. 2), f.eks.\n# - { id: K-1, gap: …, owner: …, opened: 2026-03-12, due: 2026-06-30 }',
    en: 'Each requirement that is not met, and what is done about it (§ 6(2)), such as\n# - { id: A-1, gap: …, owner: …, opened: 2026-03-12, due: 2026-06-30 }',
  },
  customers: { da: 'Det, kunder under NIS 2-loven spørger om', en: 'What customers under the NIS 2 Act ask' },
  customersHowTo: {
    da: 'Loven giver ikke jer pligter, fordi I leverer til nogen, den omfatter; det gør kontrakten. Her er de punkter, en sådan kunde typisk tager op. Skriv jeres svar under hver overskrift i stedet for {residue}, og slet vejledningen mellem pilene. Leverer I ikke til nogen, loven omfatter, så slet filen.',
    en: 'The act gives you no duties because you supply somebody it covers; the contract does. Here are the points that such a customer typically takes up. Write your answer below each heading in place of {residue}, and delete the guidance between the arrows. Where you supply nobody the act covers, delete the file.',
  },
} as const satisfies Record<string, Text>

/** What the heading of a section rests on: the questions below it are ours whatever asks for the thing itself. */
export const groundWords: Readonly<Record<Basis, Text>> = {
  act: {
    da: 'Kravet i overskriften følger af lovens egne ord; spørgsmålene er vores.',
    en: "The requirement in the heading follows from the act's own words; the questions are ours.",
  },
  order: {
    da: 'Kravet i overskriften følger af bekendtgørelsens egne ord; spørgsmålene er vores.',
    en: "The requirement in the heading follows from the order's own words; the questions are ours.",
  },
  regulation: {
    da: 'Kravet i overskriften følger af forordningens egne ord; spørgsmålene er vores.',
    en: "The requirement in the heading follows from the regulation's own words; the questions are ours.",
  },
  guidance: {
    da: 'Det, overskriften siger, følger af vejledning eller baggrundsmateriale, ikke af loven selv. Niveauet er kildens; spørgsmålene er vores.',
    en: 'What the heading says follows from guidance or background material, not from the act itself. The level is that of the source; the questions are ours.',
  },
  product: {
    da: 'Både overskriften og spørgsmålene er nis2lints valg, ikke lov.',
    en: "Both the heading and the questions are nis2lint's choice, not law.",
  },
  org: {
    da: 'Kravet i overskriften er organisationens eget, ikke lov.',
    en: "The requirement in the heading is the organisation's own, not law.",
  },
  tool: {
    da: 'Overskriften er ikke et lovkrav, men en forudsætning for, at dokumenterne kan kontrolleres.',
    en: 'The heading is not a legal requirement but what it takes for the documents to be checked.',
  },
}

/** The names that files and ids get. */
export const scaffoldNames = {
  actions: { da: 'korrigerende-foranstaltninger', en: 'corrective-actions' },
  registration: { da: 'registrering', en: 'registration' },
  training: { da: 'kurser', en: 'training' },
  customers: { da: 'kunders-krav', en: 'customer-demands' },
} as const satisfies Record<string, Text>
