import { type Command, everywhere } from './options.ts'

/** What the command line says of `badge`. */
export const badgeCommand = {
  says: {
    da: 'Tegn et mærke med andelen af dokumenterede krav',
    en: 'Draw a badge with the share of documented requirements',
  },
  operands: '[path…]',
  one: {
    da: 'mærket siger ikke, hvad dokumentationen viser (--verify)',
    en: 'the badge does not say what the documentation shows (--verify)',
  },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['svg', 'json'],
      says: { da: 'billede eller data til shields.io', en: 'picture, or data for shields.io' },
    },
    shows: {
      type: 'string',
      value: 'NAME',
      choices: ['share', 'level'],
      says: {
        da: 'andelen i procent (ellers det) eller niveauet',
        en: 'the share in per cent (the usual) or the level',
      },
    },
    verify: {
      type: 'string',
      value: 'FILE',
      says: {
        da: 'beregn et mærke igen efter dets commit og dato, og sig, om det passer',
        en: 'recompute a badge from its commit and date, and say whether it agrees',
      },
    },
    commit: {
      type: 'string',
      value: 'REV',
      says: {
        da: 'med --verify: den commit, mærket er fra, når det ikke selv nævner en',
        en: 'with --verify: the commit that the badge is of, where it names none itself',
      },
    },
    refresh: {
      type: 'string',
      value: 'FILE',
      says: {
        da: 'gør et mærke gråt, hvis dets tid er gået; rør det ellers ikke',
        en: 'turn a badge grey if its time has passed; otherwise leave it alone',
      },
    },
    ...everywhere,
  },
  examples: [
    ['nis2lint badge --output badge.svg', { da: 'et billede til README', en: 'a picture for the README' }],
    ['nis2lint badge --verify badge.svg', { da: 'passer mærket?', en: 'does the badge agree?' }],
    [
      'nis2lint badge --refresh badge.svg',
      { da: 'hver nat: gråt, når tiden er gået', en: 'each night: grey when its time has passed' },
    ],
  ],
} as const satisfies Command
