import type { Text } from '../../law/types.ts'

/** What the interview on an incident asks and says. */
export const incidentQuestions = {
  entity: { da: 'Hvilken enhed?', en: 'Which entity?' },
  title: { da: 'Hvad er der sket? (én linje)', en: 'What has happened? (one line)' },
  discovered: {
    da: 'Hvornår bemærkede I det først? (14:30, 2026-11-22 14:30; nu: tryk Enter)',
    en: 'When did you first notice it? (14:30, 2026-11-22 14:30; now: press Enter)',
  },
  significant: { da: 'Er hændelsen væsentlig? (§ 12, stk. 2)', en: 'Is the incident significant? (section 12(2))' },
  undecided: { da: 'Ikke afgjort endnu', en: 'Not decided yet' },
  yes: { da: 'Ja: {ground}', en: 'Yes: {ground}' },
  both: { da: 'Ja: begge dele', en: 'Yes: both' },
  notSignificant: { da: 'Nej', en: 'No' },
  met: {
    da: 'Hvilke tærskler i forordning (EU) 2024/2690 er overskredet? (mellemrum vælger, Enter går videre; uafklaret: tryk Enter)',
    en: 'Which thresholds of Regulation (EU) 2024/2690 are exceeded? (space chooses, Enter goes on; undecided: press Enter)',
  },
  known: {
    da: 'Hvornår havde I kendskab til, at det er væsentligt? Timerne regnes herfra (samme tidspunkt: tryk Enter)',
    en: 'When did you know that it is significant? The hours run from then (the same time: press Enter)',
  },
  malicious: {
    da: 'Mistænkes ulovlige eller ondsindede handlinger at være årsagen?',
    en: 'Are unlawful or malicious acts suspected to be the cause?',
  },
  crossBorder: { da: 'Kan det have virkning i andre lande?', en: 'Could it have effect in other countries?' },
  state: {
    da: 'I hvilke EU-lande? (mellemrum vælger, Enter går videre; uafklaret: tryk Enter)',
    en: 'In which EU countries? (space chooses, Enter goes on; undecided: press Enter)',
  },
  personalData: { da: 'Er personoplysninger berørt?', en: 'Are personal data affected?' },
  service: {
    da: 'Hvilke tjenester er ramt? (mellemrum vælger, Enter går videre; uafklaret: tryk Enter)',
    en: 'Which services are struck? (space chooses, Enter goes on; undecided: press Enter)',
  },
  answers: {
    unknown: { da: 'Vides ikke endnu', en: 'Not known yet' },
    yes: { da: 'Ja', en: 'Yes' },
    no: { da: 'Nej', en: 'No' },
  },
  stopped: { da: 'Afbrudt; intet er skrevet', en: 'Stopped; nothing was written' },
  goOn: { da: 'Svarene indtil nu', en: 'The answers so far' },
} as const satisfies Record<string, Text | Record<string, Text>>
