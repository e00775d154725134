import { type Command, everywhere } from './options.ts'

/** `nis2lint approve`. */
export const approveCommand = {
  says: {
    da: 'Find det, ledelsesorganet skal tage stilling til, og skriv et forslag til beslutning',
    en: 'Find what the management body has to decide on, and write a proposal for the decision',
  },
  operands: '[path…]',
  one: { da: 'der mangler en beslutning (--check)', en: 'a decision is missing (--check)' },
  options: {
    check: {
      type: 'boolean',
      says: {
        da: 'skriv intet; kode 1, hvis noget mangler godkendelse',
        en: 'write nothing; exit code 1 where something lacks approval',
      },
    },
    message: {
      type: 'string',
      value: 'FILE',
      says: {
        da: 'skriv de bytes, der underskrives af en godkendelse (docs/signatures.md)',
        en: 'write the bytes of an approval that are signed (docs/signatures.md)',
      },
    },
    entity: {
      type: 'string',
      value: 'ID',
      says: { da: 'enhedens id, hvor der er flere', en: 'id of the entity, where there are several' },
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json'],
      says: { da: 'listens form', en: 'form of the list' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    ...everywhere,
    output: {
      ...everywhere.output,
      says: {
        da: 'forslagets fil, som ikke må findes (ellers ved siden af godkendelserne)',
        en: 'file of the proposal, which must be new (otherwise beside the approvals)',
      },
    },
    lang: {
      ...everywhere.lang,
      says: { da: 'sproget i forslaget og listen', en: 'language of the proposal and the list' },
    },
  },
  examples: [
    ['nis2lint approve', { da: 'skriv et forslag til næste møde', en: 'write a proposal for the next meeting' }],
    ['nis2lint approve --check', { da: 'mangler noget godkendelse?', en: 'does anything lack approval?' }],
    [
      'nis2lint approve customers/acme --lang da',
      { da: 'én enhed af flere, på dansk', en: 'one entity of several, in Danish' },
    ],
    [
      'nis2lint approve --output approvals/2027-q1.md',
      { da: 'til en fil, I selv vælger', en: 'to a file of your choice' },
    ],
    [
      'nis2lint approve --message approvals/2026-03-12.md --output message',
      { da: 'det, ssh-keygen skal underskrive', en: 'what ssh-keygen is to sign' },
    ],
    ['nis2lint approve --check --format json', { da: 'til andre programmer', en: 'for other programs' }],
  ],
} as const satisfies Command
