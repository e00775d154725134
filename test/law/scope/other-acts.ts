import { type Case, essential, important, large, medium, msp, outside, small } from './case.ts'

/** Other acts in the place of this one. */
export const otherActs: readonly Case[] = [
  [
    '§ 1(2): energy alone',
    { sectors: ['energy.electricity'], size: medium },
    { ...outside, act: 'dk-258', besides: [], authorities: ['energistyrelsen'], open: [] },
  ],
  [
    '§ 1(2): to the extent only; an energy company that is also an MSP',
    { sectors: ['energy.electricity', ...msp], size: medium },
    {
      ...important,
      act: 'dk',
      besides: ['dk-258'],
      registration: '9',
      authorities: ['digitaliseringsstyrelsen', 'energistyrelsen'],
    },
  ],
  [
    'Act 258/2025 § 2(2): many small ones are outside it, and small under this act too',
    { sectors: ['energy.electricity'], size: small },
    { ...outside, act: 'dk-258', open: ['Where the undertaking employs under 50'] },
  ],
  [
    'Act 258/2025 § 2(2), § 5(1): few heads and much money may fall between that act and this one',
    { sectors: ['energy.electricity'], size: [30, 90, 90] },
    { covered: 'unsettled', class: undefined, open: ['Where the undertaking employs under 50'] },
  ],
  [
    '§ 1(2), § 4(3) no. 3: a designated energy company stays with Act 258/2025',
    { sectors: ['energy.gas'], designations: ['critical-entity'], size: large },
    { ...outside, act: 'dk-258' },
  ],
  [
    'Act 258/2025 § 2(2), § 4(3) no. 3: a small designated one may not',
    { sectors: ['energy.gas'], designations: ['critical-entity'], size: small },
    { covered: 'unsettled', class: undefined },
  ],
  [
    '§ 1(2): a telecom company',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'public-limited-company', size: large },
    { ...outside, act: 'dk-435', authorities: ['styrelsen-for-samfundssikkerhed'], open: [] },
  ],
  [
    'Act 435/2025 § 1(2): without a form it may be a municipality',
    { sectors: ['digital-infrastructure.telecom'], size: large },
    { ...outside, act: 'dk-435', open: ['Is the entity a municipality or region?'] },
  ],
  [
    '§ 1(2): telecom and data centre',
    {
      sectors: ['digital-infrastructure.telecom', 'digital-infrastructure.data-centre'],
      legalForm: 'public-limited-company',
      size: large,
    },
    { ...essential, besides: ['dk-435'], authorities: ['digitaliseringsstyrelsen', 'styrelsen-for-samfundssikkerhed'] },
  ],
  [
    '§ 1(3): a bank',
    { sectors: ['banking'], size: large },
    { ...outside, act: 'dora', authorities: ['finanstilsynet'] },
  ],
  [
    '§ 1(3) speaks of entities: a bank that is also an MSP is unsettled',
    { sectors: ['banking', ...msp], size: large },
    {
      covered: 'unsettled',
      authorities: ['digitaliseringsstyrelsen', 'finanstilsynet'],
      open: ['§ 1(3) keeps whole entities out'],
    },
  ],
  [
    '§ 1(2) third sentence: designated under § 333, whatever it does',
    { sectors: msp, designations: ['financial-infrastructure-operator'], size: large },
    { ...outside, act: 'dk-fil', authorities: ['finanstilsynet'] },
  ],
  [
    '§ 1(3): another sector act, which we do not know',
    { sectors: ['transport.air'], designations: ['sector-specific-act'], size: large },
    { ...outside, act: undefined, authorities: [] },
  ],
  [
    '§ 1(3): the sector act of a bank is DORA',
    { sectors: ['banking'], designations: ['sector-specific-act'], size: large },
    { ...outside, act: 'dora', authorities: ['finanstilsynet'] },
  ],
  [
    'Act 258/2025 § 2(2): 50 employed and one amount over are not small',
    { sectors: ['energy.gas'], size: [50, 11, 1] },
    { ...outside, act: 'dk-258', open: [] },
  ],
  [
    'Act 258/2025 § 2(2): 50 employed and neither amount over are',
    { sectors: ['energy.gas'], size: [50, 10, 10] },
    { covered: 'unsettled', class: undefined },
  ],
]
