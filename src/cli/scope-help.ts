import common from '../../schemas/common.schema.json' with { type: 'json' }
import { type Command, everywhere, type Option } from './options.ts'

const { sector, designation, legalForm, euMemberState } = common.$defs

/** What is stated where no type of the annexes fits. */
export const noSector = 'none'

const million = { type: 'string', value: 'MILLION' } as const

/** The options that state what the scope of the act is decided on; with none of them, and nothing named, we ask. */
export const factOptions = {
  sector: {
    type: 'string',
    value: 'TYPE',
    choices: [...sector.enum, noSector],
    multiple: true,
    says: {
      da: 'en type fra bilag 1 eller 2, eller none; kan gentages (navnene står i docs/sektorer.md)',
      en: 'a type from annex 1 or 2, or none; may be repeated (docs/sectors.md has the names)',
    },
  },
  employees: { type: 'string', value: 'NUMBER', says: { da: 'antal beskæftigede', en: 'number of people employed' } },
  turnover: { ...million, says: { da: 'årlig omsætning i mio. euro', en: 'annual turnover in million EUR' } },
  balance: {
    ...million,
    says: { da: 'årlig samlet balance i mio. euro', en: 'annual balance sheet total in million EUR' },
  },
  designation: {
    type: 'string',
    value: 'GROUND',
    choices: designation.enum,
    multiple: true,
    says: {
      da: 'en udpegning, en afgørelse eller et grundlag for at være undtaget; kan gentages',
      en: 'a designation, a decision or a ground for being outside; may be repeated',
    },
  },
  'group-employees': {
    type: 'string',
    value: 'NUMBER',
    says: { da: 'koncernens tal (ellers egne)', en: 'figures of the group (otherwise own)' },
  },
  'group-turnover': { ...million, says: { da: 'det samme for omsætningen', en: 'the same of turnover' } },
  'group-balance': { ...million, says: { da: 'det samme for balancen', en: 'the same of the balance sheet' } },
  form: { type: 'string', value: 'FORM', choices: legalForm.enum, says: { da: 'retlig form', en: 'legal form' } },
  'main-establishment': {
    type: 'string',
    value: 'CC',
    says: {
      da: 'landet med hovedforretningsstedet (ellers DK)',
      en: 'country of the main establishment (otherwise DK)',
    },
  },
  representative: {
    type: 'string',
    value: 'CC',
    choices: euMemberState.enum,
    says: { da: 'medlemsstat med repræsentanten', en: 'Member State of the representative' },
  },
  'covered-since': {
    type: 'string',
    value: 'DATE',
    says: { da: 'den dag, loven begyndte at gælde for enheden', en: 'the day the act began to apply to the entity' },
  },
} as const satisfies Record<string, Option>

/** `nis2lint scope`. */
export const scopeCommand = {
  says: {
    da: 'Afgør, om NIS 2-loven omfatter en enhed, i hvilken klasse, og hvad der følger af det',
    en: 'Decide whether the Danish NIS 2 Act covers an entity, in which class, and what follows',
  },
  operands: '[entity.yaml]',
  options: {
    ...factOptions,
    write: {
      type: 'string',
      value: 'FILE',
      says: {
        da: 'skriv svaret som enhedsdokument i en ny fil',
        en: 'write the answer to a new file, as an entity document',
      },
    },
    name: {
      type: 'string',
      value: 'NAME',
      says: { da: 'enhedens navn, til --write', en: 'name of the entity, for --write' },
    },
    cvr: { type: 'string', value: 'NUMBER', says: { da: 'CVR-nummer, til --write', en: 'CVR number, for --write' } },
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json', 'markdown'],
      says: { da: 'svarets form', en: 'form of the answer' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: everywhere.output,
    lang: { ...everywhere.lang, says: { da: 'sproget i svaret', en: 'language of the answer' } },
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint scope', { da: 'spørg mig', en: 'ask me' }],
    [
      'nis2lint scope --sector ict-service-management.msp --employees 84 --turnover 14.2 --balance 6.1',
      { da: 'en udbyder af administrerede tjenester', en: 'a managed service provider' },
    ],
    ['nis2lint scope --sector digital-infrastructure.dns', { da: 'uanset størrelse', en: 'whatever its size' }],
    ['nis2lint scope customers/acme/entity.yaml', { da: 'af et enhedsdokument', en: 'of an entity document' }],
    [
      'nis2lint scope --sector food --employees 300 --form public-limited-company --name "Acme A/S" --cvr 12345674 --write entity.yaml',
      { da: 'og skriv svaret ned', en: 'and write the answer down' },
    ],
    [
      'nis2lint scope --sector food --employees 60 --format json',
      { da: 'til andre programmer', en: 'for other programs' },
    ],
  ],
} as const satisfies Command
