import { type Command, everywhere } from './options.ts'

/** What the command line says of `doctor`. */
export const doctorCommand = {
  says: {
    da: 'Vis, hvad der er konfigureret og fundet, uden et ord fra dokumenterne',
    en: 'Show what is configured and found, without a word of the documents',
  },
  operands: '[folder]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json'],
      says: { da: 'svarets form', en: 'form of the answer' },
    },
    ...everywhere,
  },
  examples: [
    ['nis2lint doctor', { da: 'til en fejlmelding', en: 'for a bug report' }],
    ['nis2lint doctor --format json', { da: 'til andre programmer', en: 'for other programs' }],
  ],
} as const satisfies Command
