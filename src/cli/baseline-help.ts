import { type Command, everywhere } from './options.ts'

const { output: _, ...others } = everywhere

/** `nis2lint baseline`. */
export const baselineCommand = {
  says: {
    da: 'Skriv dagens mangler ned, så lint kun fejler af nye',
    en: "Write down today's gaps, so that lint fails only by new ones",
  },
  operands: '[folder]',
  one: { da: 'der er nye fund, som ikke er taget med', en: 'there are new findings that were not taken in' },
  options: {
    'accept-new': {
      type: 'boolean',
      says: { da: 'tag også det med, der er kommet til siden', en: 'take in what has come since, too' },
    },
    ...others,
    lang: {
      ...everywhere.lang,
      says: { da: 'sproget i filen og svaret', en: 'language of the file and the answer' },
    },
  },
  examples: [
    ['nis2lint baseline', { da: 'første gang: alt, der mangler i dag', en: 'the first time: all that lacks today' }],
    ['nis2lint baseline', { da: 'siden: tag ud, hvad der er rettet', en: 'later: take out what was mended' }],
    ['nis2lint baseline --accept-new', { da: 'udskyd også det nye', en: 'put off what is new, too' }],
  ],
} as const satisfies Command
