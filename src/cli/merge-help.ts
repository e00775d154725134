import { type Command, everywhere } from './options.ts'

/** `nis2lint merge`. */
export const mergeCommand = {
  says: {
    da: 'Saml JSON-rapporter til én, eller vis alle deres enheder i en tabel',
    en: 'Join JSON reports to one, or show all their entities in a table',
  },
  operands: 'report.json…',
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['json', 'text', 'markdown', 'csv', 'html', 'xlsx'],
      says: { da: 'én rapport eller en tabel (ellers json)', en: 'one report, or a table (otherwise json)' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: everywhere.output,
    lang: { ...everywhere.lang, says: { da: 'sproget i tabellen', en: 'language of the table' } },
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    [
      'nis2lint --shard 1/2 --format json --output a.json',
      {
        da: 'den ene halvdel af enhederne, den anden på en anden maskine',
        en: 'one half of the entities, the other on another machine',
      },
    ],
    [
      'nis2lint merge a.json b.json --output report.json',
      { da: 'som om alt var kørt på én gang', en: 'as if all had been run at once' },
    ],
    [
      'nis2lint merge customers/*.json --format text',
      { da: 'dem med flest mangler først', en: 'those with most gaps first' },
    ],
  ],
} as const satisfies Command
