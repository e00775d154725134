import common from '../../schemas/common.schema.json' with { type: 'json' }
import { type Command, everywhere } from './options.ts'
import { factOptions } from './scope-help.ts'

/** `nis2lint init`. */
export const initCommand = {
  says: {
    da: 'Begynd: skriv enhed, registrering, opsætning og et udkast til hver politik, som enheden skal have',
    en: 'Begin: write entity, registration, configuration and a draft of each policy that the entity owes',
  },
  operands: '[folder]',
  options: {
    name: { type: 'string', value: 'NAME', says: { da: 'enhedens navn', en: 'name of the entity' } },
    cvr: { type: 'string', value: 'NUMBER', says: { da: 'CVR-nummer', en: 'CVR number' } },
    ...factOptions,
    year: {
      type: 'string',
      value: 'YEAR',
      says: { da: 'regnskabsåret, tallene er fra', en: 'the financial year of the figures' },
    },
    structure: {
      type: 'string',
      value: 'HOW',
      choices: common.$defs.structure.enum,
      says: { da: 'hvilke ledelsesorganer enheden har', en: 'which management bodies the entity has' },
    },
    member: {
      type: 'string',
      value: '"NAME DATE"',
      multiple: true,
      says: {
        da: 'et medlem af ledelsesorganet, og siden hvornår; kan gentages',
        en: 'a member of the management body, and since when; may be repeated',
      },
    },
    yes: { type: 'boolean', short: 'y', says: { da: 'spørg ikke, før der skrives', en: 'do not ask before writing' } },
    'dry-run': {
      type: 'boolean',
      short: 'n',
      says: {
        da: 'vis, hvad der ville blive skrevet, og skriv intet',
        en: 'show what would be written, and write nothing',
      },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    lang: {
      ...everywhere.lang,
      says: { da: 'sproget i det, der skrives', en: 'language of what is written' },
    },
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint init', { da: 'spørg mig', en: 'ask me' }],
    [
      'nis2lint init --name "Hvidå Vand A/S" --cvr 12345674 --form public-limited-company --sector drinking-water --employees 62 --turnover 11.8 --balance 96 --covered-since 2025-07-01',
      { da: 'et vandværk, uden spørgsmål', en: 'a waterworks, without questions' },
    ],
    [
      'nis2lint init customers/acme',
      { da: 'en kunde mere i samme repository', en: 'one more customer in the same repository' },
    ],
    [
      'nis2lint init --dry-run',
      { da: 'se først, hvad der ville blive skrevet', en: 'see first what would be written' },
    ],
  ],
} as const satisfies Command
