import type { Text } from '../../law/types.ts'

/** What stands in a draft where somebody has to write before it is sent. */
export const gapMark: Text = { da: 'MANGLER', en: 'MISSING' }

/** The words of the drafts of what is sent under section 13. */
export const draftWords = {
  entity: { da: 'Enhed', en: 'Entity' },
  cvr: { da: 'CVR-nr.', en: 'CVR no.' },
  whichEntity: { da: 'Enhedens navn og CVR-nummer', en: 'The name and CVR number of the entity' },
  incident: { da: 'Hændelse', en: 'Incident' },
  discovered: { da: 'Først bemærket', en: 'First noticed' },
  known: { da: 'Kendskab til den væsentlige hændelse', en: 'Knowledge of the significant incident' },
  whenKnown: {
    da: 'Hvornår fik enheden kendskab til den væsentlige hændelse?',
    en: 'When did the entity get knowledge of the significant incident?',
  },
  ground: { da: 'Væsentlig på grund af', en: 'Significant because of' },
  services: { da: 'Berørte tjenester', en: 'Services affected' },
  danishTime: { da: '{when} (dansk tid)', en: '{when} (Danish time)' },
  yesMalicious: { da: 'ja, det mistænkes', en: 'yes, that is suspected' },
  noMalicious: { da: 'nej, det mistænkes ikke', en: 'no, that is not suspected' },
  yesAbroad: { da: 'ja', en: 'yes' },
  abroadIn: { da: 'ja, i {states}', en: 'yes, in {states}' },
  whichStates: { da: 'I hvilke lande?', en: 'In which countries?' },
  no: { da: 'nej', en: 'no' },
  unknown: { da: 'vides ikke endnu', en: 'not known yet' },
  status: { da: 'status', en: 'state of things' },
  askStatus: {
    da: 'Hvor står hændelsen og håndteringen nu? Loven siger ikke, hvad en statusrapport indeholder',
    en: 'Where do the incident and its handling stand now? The act does not say what a status report holds',
  },
} as const satisfies Record<string, Text>
