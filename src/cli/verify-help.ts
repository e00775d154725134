import { type Command, everywhere } from './options.ts'

/** `nis2lint verify`. */
export const verifyCommand = {
  says: {
    da: 'Kontrollér en bevispakke uden repositoriet, og sig, hvad der er ændret',
    en: 'Check an evidence pack without the repository, and say what was altered',
  },
  operands: 'pack.zip',
  one: { da: 'pakken er ændret', en: 'the pack was altered' },
  options: {
    expect: {
      type: 'string',
      value: 'SHA256',
      says: {
        da: 'den SHA-256 af pakken eller dens manifest.json, I fik ad anden vej',
        en: 'the SHA-256 of the pack or its manifest.json that you were told by another way',
      },
    },
    signature: {
      type: 'string',
      value: 'FILE',
      says: { da: 'signaturen på manifest.json (ssh-keygen)', en: 'the signature on manifest.json (ssh-keygen)' },
    },
    'allowed-signers': {
      type: 'string',
      value: 'FILE',
      says: { da: 'hvem der må underskrive (OpenSSH)', en: 'who may sign (OpenSSH)' },
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json'],
      says: { da: 'svarets form', en: 'form of the answer' },
    },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: everywhere.output,
    lang: { ...everywhere.lang, says: { da: 'sproget i svaret', en: 'language of the answer' } },
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint verify pack.zip', { da: 'er filerne, som pakken siger?', en: 'are the files as the pack says?' }],
    [
      'nis2lint verify pack.zip --expect 4bf0…',
      { da: 'er det den pakke, vi fik at vide?', en: 'is it the pack that we were told of?' },
    ],
    [
      'nis2lint verify pack.zip --signature manifest.json.sig --allowed-signers allowed_signers',
      { da: 'hvem står inde for den?', en: 'who vouches for it?' },
    ],
  ],
} as const satisfies Command
