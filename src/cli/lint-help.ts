import { type Command, everywhere } from './options.ts'

/** `nis2lint lint`, which is meant where no command is named. */
export const lintCommand = {
  says: {
    da: 'Find mangler i dokumentationen efter NIS 2-loven',
    en: 'Find gaps in the documentation under the Danish NIS 2 Act',
  },
  operands: '[path…]',
  one: { da: 'fund af den valgte alvor', en: 'findings of the chosen severity' },
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'NAME',
      choices: ['text', 'json', 'sarif', 'junit', 'codequality', 'github', 'markdown'],
      says: { da: 'rapportens form', en: 'form of the report' },
    },
    'fail-on': {
      type: 'string',
      value: 'LEVEL',
      choices: ['error', 'warning', 'notice', 'never'],
      says: {
        da: 'laveste alvor, der giver kode 1 (ellers error)',
        en: 'least severity that gives exit code 1 (otherwise error)',
      },
    },
    shard: {
      type: 'string',
      value: 'I/N',
      says: {
        da: 'kun hver n. enhed, så flere maskiner kan deles om dem; se nis2lint merge',
        en: 'only every nth entity, so that several machines can share them; see nis2lint merge',
      },
    },
    fix: {
      type: 'boolean',
      says: {
        da: 'ret det, der er sikkert og ikke ændrer noget, nogen har taget stilling til',
        en: 'mend what is certain and changes nothing that anybody decided on',
      },
    },
    'fix-dry-run': {
      type: 'boolean',
      says: {
        da: 'vis, hvad --fix ville ændre, og skriv intet',
        en: 'show what --fix would change, and write nothing',
      },
    },
    watch: {
      type: 'boolean',
      short: 'w',
      says: { da: 'kontrollér igen, hver gang noget ændres', en: 'check again whenever something changes' },
    },
    known: {
      type: 'boolean',
      says: {
        da: 'vis også fund, der står i nis2lint.baseline.json',
        en: 'show findings of nis2lint.baseline.json too',
      },
    },
    'no-baseline': {
      type: 'boolean',
      says: { da: 'se bort fra nis2lint.baseline.json', en: 'pass over nis2lint.baseline.json' },
    },
    'no-cache': {
      type: 'boolean',
      says: { da: 'bedøm alt forfra, uden det, der huskes fra sidst', en: 'judge all anew, with nothing remembered' },
    },
    quiet: { type: 'boolean', short: 'q', says: { da: 'vis kun fejl', en: 'show errors only' } },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    ...everywhere,
  },
  examples: [
    ['nis2lint', { da: 'kontrollér mappen her', en: 'check this folder' }],
    ['nis2lint customers/acme --lang en', { da: 'én kunde, på engelsk', en: 'one customer, in English' }],
    ['nis2lint --format json --output report.json', { da: 'til andre programmer', en: 'for other programs' }],
    ['nis2lint --format sarif --output nis2.sarif', { da: 'til kodescanning', en: 'for code scanning' }],
    [
      'nis2lint --format junit --output nis2.xml',
      { da: 'til testvisningen i et CI-system', en: 'for the test view of a CI system' },
    ],
    [
      'nis2lint --format codequality --output nis2.json',
      { da: 'til merge requests i GitLab', en: 'for merge requests in GitLab' },
    ],
    ['nis2lint --fix-dry-run', { da: 'hvad kan rettes af sig selv?', en: 'what can be mended by itself?' }],
    ['nis2lint --watch --quiet', { da: 'mens der skrives', en: 'while writing' }],
    [
      'nis2lint --as-of 2027-01-01',
      { da: 'som det vil stå på en bestemt dato', en: 'as it will stand on a certain date' },
    ],
  ],
} as const satisfies Command
