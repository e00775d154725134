import { type Command, everywhere } from './options.ts'

/** `nis2lint adopt`. */
export const adoptCommand = {
  says: {
    da: 'Læs politikker, som de er, og foreslå metadata og hvilket afsnit der besvarer hvilket krav',
    en: 'Read policies as they are, and propose metadata and which section answers which requirement',
  },
  operands: '[path…]',
  options: {
    write: {
      type: 'boolean',
      says: {
        da: 'sæt front matter foran dokumenterne (ellers skrives intet)',
        en: 'put front matter before the documents (otherwise nothing is written)',
      },
    },
    index: {
      type: 'boolean',
      says: {
        da: 'med --write: skriv nis2lint.index.yaml, og rør ikke dokumenterne',
        en: 'with --write: write nis2lint.index.yaml and touch no document',
      },
    },
    confidence: {
      type: 'string',
      value: 'LEVEL',
      choices: ['high', 'medium', 'low'],
      says: {
        da: 'laveste sikkerhed, hvormed et afsnit skrives (ellers high)',
        en: 'least confidence at which a section is written (otherwise high)',
      },
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json'],
      says: { da: 'forslagets form', en: 'form of the proposals' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    lang: everywhere.lang,
    'as-of': everywhere['as-of'],
    config: everywhere.config,
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint adopt', { da: 'vis, hvad der er fundet', en: 'show what was found' }],
    ['nis2lint adopt --write', { da: 'skriv det i dokumenterne', en: 'write it into the documents' }],
    [
      'nis2lint adopt --write --index',
      { da: 'skriv det i et indeks ved siden af', en: 'write it into an index beside them' },
    ],
    [
      'nis2lint adopt customers/acme --confidence medium --write',
      { da: 'én kunde, også med middel sikkerhed', en: 'one customer, medium confidence too' },
    ],
    ['nis2lint adopt --format json', { da: 'til andre programmer', en: 'for other programs' }],
  ],
} as const satisfies Command
