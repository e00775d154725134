import common from '../../../schemas/common.schema.json' with { type: 'json' }
import { type Command, everywhere, type Option } from '../options.ts'

const { limb, threshold, euMemberState } = common.$defs

const answer = { type: 'string', value: 'yes|no|unknown', choices: ['yes', 'no', 'unknown'] } as const
const several = { type: 'string', multiple: true } as const
const time = { type: 'string', value: 'TIME' } as const

/** The options that state what is known of an incident; what none of them states is asked at a terminal, and left open elsewhere. */
export const reportOptions = {
  title: {
    type: 'string',
    value: 'TEXT',
    says: { da: 'hvad der er sket, i én linje', en: 'what happened, in one line' },
  },
  discovered: {
    ...time,
    says: {
      da: 'hvornår noget først blev bemærket: nu, 14:30, "2026-11-22 14:30" (dansk tid) eller med forskel til UTC',
      en: 'when anything was first noticed: now, 14:30, "2026-11-22 14:30" (Danish time), or with its offset',
    },
  },
  significant: {
    ...answer,
    says: { da: 'er hændelsen væsentlig (§ 12, stk. 2)?', en: 'is it significant (section 12(2))?' },
  },
  limb: {
    ...several,
    value: 'GROUND',
    choices: limb.enum,
    says: {
      da: 'betingelsen, der gør den væsentlig; kan gentages',
      en: 'the ground that makes it so; may be repeated',
    },
  },
  met: {
    ...several,
    value: 'KEY',
    choices: threshold.enum,
    says: {
      da: 'en overskredet tærskel i forordning (EU) 2024/2690 (docs/haendelser.md); kan gentages',
      en: 'a threshold of Regulation (EU) 2024/2690 exceeded (docs/incidents.md); may be repeated',
    },
  },
  known: {
    ...time,
    says: {
      da: 'hvornår I havde kendskab til den væsentlige hændelse; timerne regnes herfra',
      en: 'when you had knowledge of the significant incident; the hours run from then',
    },
  },
  malicious: {
    ...answer,
    says: { da: 'mistænkes ulovlige eller ondsindede handlinger?', en: 'are unlawful or malicious acts suspected?' },
  },
  'cross-border': {
    ...answer,
    says: { da: 'kan den virke i andre lande?', en: 'could it have effect in other countries?' },
  },
  state: {
    ...several,
    value: 'CC',
    choices: euMemberState.enum.filter(state => state !== 'DK'),
    says: { da: 'et af de øvrige EU-lande; kan gentages', en: 'one of the other EU countries; may be repeated' },
  },
  'personal-data': { ...answer, says: { da: 'er personoplysninger berørt?', en: 'are personal data affected?' } },
  service: {
    ...several,
    value: 'ID',
    says: { da: 'en ramt tjeneste ved dens id; kan gentages', en: 'a service struck, by its id; may be repeated' },
  },
} as const satisfies Record<string, Option>

/** `nis2lint incident new`, as help and completion know it. */
export const incidentNewCommand = {
  says: {
    da: 'Skriv en hændelse ned, og få frister, modtagere og udkast til underretningerne',
    en: 'Write an incident down, and get the deadlines, the addressees and drafts of the notifications',
  },
  operands: '',
  options: {
    ...reportOptions,
    entity: {
      type: 'string',
      value: 'ID',
      says: { da: 'enhedens id, hvor der er flere', en: 'id of the entity, where there are several' },
    },
    'dry-run': { type: 'boolean', says: { da: 'skriv intet; vis dokumentet', en: 'write nothing; show the document' } },
    'no-color': { type: 'boolean', says: { da: 'uden farver', en: 'no colours' } },
    output: {
      ...everywhere.output,
      says: {
        da: 'dokumentets fil, som ikke må findes (ellers incidents/DATO-TITEL.md under enheden)',
        en: 'file of the document, which must be new (otherwise incidents/DATE-TITLE.md below the entity)',
      },
    },
    lang: {
      ...everywhere.lang,
      says: { da: 'sproget i dokumentet og svaret', en: 'language of the document and the answer' },
    },
    'as-of': {
      ...time,
      says: {
        da: 'regn fra dette tidspunkt i stedet for nu (øvelser)',
        en: 'count from this time instead of now (exercises)',
      },
    },
    config: everywhere.config,
    help: everywhere.help,
    version: everywhere.version,
  },
  examples: [
    ['nis2lint incident new', { da: 'spørg mig', en: 'ask me' }],
    [
      'nis2lint incident new --title Ransomware --known now',
      {
        da: 'det mindste: fristerne regnes, resten står åbent',
        en: 'the least: deadlines are counted, the rest stands open',
      },
    ],
    [
      'nis2lint incident new --title Ransomware --known 14:50 --malicious yes --cross-border no',
      { da: 'med det, den tidlige varsling skal oplyse', en: 'with what the early warning must tell' },
    ],
    [
      'nis2lint incident new --title Ransomware --known "2026-11-22 14:30" --dry-run',
      { da: 'en øvelse: intet skrives', en: 'an exercise: nothing is written' },
    ],
  ],
} as const satisfies Command
