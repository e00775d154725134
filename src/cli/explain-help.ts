import { type Command, everywhere } from './options.ts'

/** `nis2lint explain`. */
export const explainCommand = {
  says: {
    da: 'Forklar en regel, et krav, en paragraf, et punkt, en kontrol eller en foranstaltning',
    en: 'Explain a rule, a requirement, a section, a point, a control or a measure',
  },
  operands: '[name]',
  names: true,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'markdown', 'json'],
      says: { da: 'forklaringens form', en: 'form of the explanation' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: everywhere.output,
    lang: { ...everywhere.lang, says: { da: 'sproget i forklaringen', en: 'language of the explanation' } },
    config: everywhere.config,
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint explain', { da: 'hvad der kan spørges om', en: 'what can be asked' }],
    ['nis2lint explain approval-current', { da: 'en regel', en: 'a rule' }],
    ['nis2lint explain dk/6.1.3/backup', { da: 'et krav', en: 'a requirement' }],
    ['nis2lint explain "§ 13, stk. 1, nr. 4"', { da: 'et sted i loven', en: 'a place in the act' }],
    ['nis2lint explain eu-ir/3.2', { da: 'et afsnit af forordningens bilag', en: 'a section of the annex' }],
    ['nis2lint explain A.8.13', { da: 'en kontrol i ISO/IEC 27001', en: 'a control of ISO/IEC 27001' }],
    ['nis2lint explain "nr. 3"', { da: 'en af de ti foranstaltninger', en: 'one of the ten measures' }],
    ['nis2lint explain CFCS --lang en', { da: 'en myndighed, på engelsk', en: 'an authority, in English' }],
  ],
} as const satisfies Command
