import { type Command, everywhere } from './options.ts'

/** `nis2lint pack`. */
export const packCommand = {
  says: {
    da: 'Saml det, myndigheden kan bede om, i en bevispakke, der kan kontrolleres',
    en: 'Gather what the authority may ask for in an evidence pack that can be checked',
  },
  operands: '[path…]',
  one: {
    da: 'pakken er skrevet, men noget i den er ikke committet',
    en: 'the pack was written, but something in it is not committed',
  },
  options: {
    for: {
      type: 'string',
      value: 'PLACE',
      multiple: true,
      says: {
        da: 'kun det, der svarer på et sted i § 21 eller § 24 eller på krav; kan gentages',
        en: 'only what answers a place of § 21 or § 24, or requirements; may be repeated',
      },
    },
    redact: {
      type: 'boolean',
      says: {
        da: 'sæt pseudonymer i stedet for navne, og udelad bilag',
        en: 'put pseudonyms in the place of names, and leave out files named as evidence',
      },
    },
    entity: {
      type: 'string',
      value: 'ID',
      says: { da: 'enhedens id, hvor der er flere', en: 'id of the entity, where there are several' },
    },
    ...everywhere,
    output: { ...everywhere.output, says: { da: 'pakkens fil', en: 'file of the pack' } },
    lang: { ...everywhere.lang, says: { da: 'sproget i rapporterne', en: 'language of the reports' } },
  },
  examples: [
    [
      'nis2lint pack --output pack.zip',
      { da: 'alt, der gælder, undtagen hændelser', en: 'all that is in force, except incidents' },
    ],
    [
      'nis2lint pack --for "§ 21, stk. 1, nr. 5" --output pack.zip',
      { da: 'det, en væsentlig enhed er bedt om', en: 'what an essential entity was asked for' },
    ],
    [
      'nis2lint pack --for "§ 12" --for "§ 13" --output incidents.zip',
      {
        da: 'hændelserne, som kun kommer med, når der bedes om dem',
        en: 'the incidents, which come only when asked for',
      },
    ],
    [
      'nis2lint pack --for dk/6.1.3/backup --for dk/6.1.3/disaster-recovery --output backup.zip',
      { da: 'kun disse krav', en: 'these requirements alone' },
    ],
    [
      'nis2lint pack customers/acme --redact --output acme.zip',
      { da: 'én enhed, uden navne', en: 'one entity, without names' },
    ],
  ],
} as const satisfies Command
