import { type Command, everywhere } from './options.ts'

/** `nis2lint trend`. */
export const trendCommand = {
  says: {
    da: 'Vis tilsynsparatheden over grenens commits, som tabel eller kurve',
    en: 'Show audit readiness over the commits of the branch, as a table or a chart',
  },
  operands: '[folder]',
  options: {
    since: {
      type: 'string',
      value: 'REV',
      says: { da: 'begynd ved en commit, en gren eller et mærke', en: 'begin at a commit, a branch or a tag' },
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json', 'markdown', 'svg'],
      says: { da: 'tabel, data eller kurve', en: 'table, data or chart' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: everywhere.output,
    lang: everywhere.lang,
    config: everywhere.config,
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint trend', { da: 'hele historikken', en: 'all of the history' }],
    ['nis2lint trend --since v2026-q3', { da: 'siden et mærke', en: 'since a tag' }],
    [
      'nis2lint trend customers/acme --format svg --output trend.svg',
      { da: 'en kurve for én kunde', en: 'a chart of one customer' },
    ],
  ],
} as const satisfies Command
