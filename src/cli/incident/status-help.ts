import { type Command, everywhere } from '../options.ts'

/** `nis2lint incident status`, as help and completion know it. */
export const incidentStatusCommand = {
  says: {
    da: 'Vis hændelsernes frister, den nærmeste først; kode 1, hvis en er overskredet',
    en: 'Show the clocks of incidents, nearest first; exit code 1 where one has passed',
  },
  operands: '[path…]',
  one: { da: 'en frist er overskredet', en: 'a deadline has passed' },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json', 'markdown'],
      says: { da: 'tabellens form', en: 'form of the table' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    ...everywhere,
    'as-of': {
      type: 'string',
      value: 'TIME',
      says: {
        da: 'tidspunkt eller dato, der regnes fra (ellers nu); en dato er ikke overskredet, før den er omme',
        en: 'time or date to count from (otherwise now); a date has not passed before it is over',
      },
    },
  },
  examples: [
    ['nis2lint incident status', { da: 'fristerne nu', en: 'the clocks now' }],
    ['nis2lint incident status customers/acme', { da: 'én kunde', en: 'one customer' }],
    ['nis2lint incident status --format json', { da: 'til andre programmer', en: 'for other programs' }],
    [
      'nis2lint incident status --as-of 2026-11-23T14:30+01:00',
      { da: 'som det vil stå på et bestemt tidspunkt', en: 'as it will stand at a certain time' },
    ],
  ],
} as const satisfies Command
