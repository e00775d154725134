import { type Command, everywhere } from './options.ts'

/** What the command line says of `report`. */
export const reportCommand = {
  says: {
    da: 'Skriv en rapport til ledelsesorgan, revisor og myndighed',
    en: 'Write a report for the management body, an auditor and the authority',
  },
  operands: '[path…]',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['html'],
      says: { da: 'rapportens form', en: 'form of the report' },
    },
    ...everywhere,
  },
  examples: [
    [
      'nis2lint report --output rapport.html',
      { da: 'én fil, som kan læses og udskrives i enhver browser', en: 'one file that any browser shows and prints' },
    ],
    [
      'nis2lint report customers/acme --lang en --output acme.html',
      { da: 'én kunde, på engelsk', en: 'one customer, in English' },
    ],
  ],
} as const satisfies Command
