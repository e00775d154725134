import type { Text } from '../law/types.ts'

/** What the interview asks and says. */
export const interviewWords = {
  sectors: {
    da: 'I hvilke sektorer arbejder enheden? (mellemrum vælger, Enter går videre; ingen: tryk Enter)',
    en: 'In which sectors does the entity work? (space chooses, Enter goes on; none: press Enter)',
  },
  types: {
    da: 'Hvad af dette er den? (mellemrum vælger, Enter går videre)',
    en: 'Which of these is it? (space chooses, Enter goes on)',
  },
  designations: {
    da: 'Gælder noget af dette? (mellemrum vælger, Enter går videre; intet: tryk Enter)',
    en: 'Does any of this apply? (space chooses, Enter goes on; nothing: press Enter)',
  },
  form: { da: 'Hvilken retlig form har den?', en: 'What is its legal form?' },
  home: {
    da: 'Hvor træffes beslutningerne om cybersikkerhedsrisici overvejende? (hovedforretningsstedet, § 2, stk. 3)',
    en: 'Where are decisions on cybersecurity risks predominantly taken? (the main establishment, § 2(3))',
  },
  denmark: { da: 'I Danmark', en: 'In Denmark' },
  otherMemberState: { da: 'I en anden medlemsstat', en: 'In another Member State' },
  outsideUnion: { da: 'Enheden er ikke etableret i EU', en: 'The entity is not established in the Union' },
  memberState: { da: 'I hvilken?', en: 'In which?' },
  country: { da: 'I hvilket land? (to bogstaver, f.eks. US)', en: 'In which country? (two letters, for example US)' },
  notACountry: { da: 'Skriv to bogstaver', en: 'Write two letters' },
  representative: { da: 'Hvor er dens repræsentant i EU?', en: 'Where is its representative in the Union?' },
  none: { da: 'Den har ingen', en: 'It has none' },
  employees: { da: 'Hvor mange beskæftiger enheden?', en: 'How many people does the entity employ?' },
  turnover: { da: 'Hvad er den årlige omsætning i mio. euro?', en: 'What is its annual turnover in million EUR?' },
  balance: {
    da: 'Hvad er den årlige samlede balance i mio. euro?',
    en: 'What is its annual balance sheet total in million EUR?',
  },
  group: {
    da: 'Har den partner- eller tilknyttede virksomheder, så koncernens tal er andre?',
    en: 'Has it partner or linked enterprises, so that the figures of the group differ?',
  },
  ofGroup: {
    employees: { da: 'Hvor mange beskæftiger koncernen?', en: 'How many people does the group employ?' },
    turnover: {
      da: 'Hvad er koncernens omsætning i mio. euro?',
      en: 'What is the turnover of the group in million EUR?',
    },
    balance: {
      da: 'Hvad er koncernens balance i mio. euro?',
      en: 'What is the balance sheet total of the group in million EUR?',
    },
  },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  since: {
    da: 'Hvilken dag blev den omfattet? (år-måned-dag; tidligst 2025-07-01; ved ikke: tryk Enter)',
    en: 'On which day did it become covered? (year-month-day; 2025-07-01 at the earliest; unknown: press Enter)',
  },
  notADate: { da: 'Skriv år-måned-dag, f.eks. 2026-03-12', en: 'Write year-month-day, for example 2026-03-12' },
  name: { da: 'Hvad hedder enheden?', en: 'What is the name of the entity?' },
  cvr: { da: 'Hvad er dens CVR-nummer?', en: 'What is its CVR number?' },
  empty: { da: 'Skriv et navn', en: 'Write a name' },
  notACvr: { da: 'Otte cifre med rigtigt kontrolciffer', en: 'Eight digits that pass the check' },
  stopped: { da: 'Afbrudt; intet er skrevet', en: 'Stopped; nothing was written' },
} as const satisfies Record<string, Text | Record<string, Text>>
