import type { TableName } from '../report/tables/table.ts'
import { type Command, everywhere } from './options.ts'

/** What `export` can write. */
export const exportFormats = ['xlsx', 'csv', 'oscal'] as const

// By itself, so that help need not wait for reports to load.
const tableNames = Object.keys({
  overview: true,
  matrix: true,
  findings: true,
  suppliers: true,
  assets: true,
  services: true,
  risks: true,
  actions: true,
  exceptions: true,
  calendar: true,
  about: true,
} satisfies Record<TableName, true>)

/** What the command line says of `export`. */
export const exportCommand = {
  says: {
    da: 'Skriv krav, fund og registre som regneark, CSV eller OSCAL',
    en: 'Write requirements, findings and registers as a workbook, CSV or OSCAL',
  },
  operands: 'xlsx|csv|oscal [path…]',
  choices: exportFormats,
  paths: true,
  options: {
    ...everywhere,
    output: {
      ...everywhere.output,
      value: 'FILE',
      says: {
        da: 'regnearkets fil; til csv og oscal en mappe',
        en: 'file of the workbook; for csv and oscal a folder',
      },
    },
    table: {
      type: 'string',
      value: 'NAME',
      choices: tableNames,
      says: { da: 'csv: kun én tabel, til skærmen eller en fil', en: 'csv: one table only, to the screen or a file' },
    },
    'link-base': {
      type: 'string',
      value: 'URL',
      says: {
        da: 'xlsx: den adresse, dokumenternes stier føjes til i link',
        en: 'xlsx: the address that paths of documents are added to in links',
      },
    },
  },
  examples: [
    ['nis2lint export xlsx --output nis2.xlsx', { da: 'et regneark med alt', en: 'a workbook with everything' }],
    [
      'nis2lint export xlsx customers/acme --lang en --output acme.xlsx',
      { da: 'én kunde, på engelsk', en: 'one customer, in English' },
    ],
    [
      'nis2lint export csv --output nis2-csv',
      { da: 'en mappe med en fil for hver tabel', en: 'a folder with a file for each table' },
    ],
    [
      'nis2lint export csv --table findings',
      { da: 'kun fund, til et andet program', en: 'findings only, for another program' },
    ],
    ['nis2lint export oscal --output oscal', { da: 'en mappe med OSCAL 1.2.1', en: 'a folder with OSCAL 1.2.1' }],
  ],
} as const satisfies Command
