import { type Case, essential, food, important, large, medium, msp, outside, small } from './case.ts'

/** Types that have a class of their own, that register otherwise or that nobody sees by size. */
export const types: readonly Case[] = [
  [
    'Regulation (EU) 2024/2690 binds an MSP also where it is a food company besides',
    { sectors: [...msp, ...food], size: medium },
    { ...important, registration: '9', regulation: true },
  ],
  [
    '§ 4(3) no. 1: DNS of any size',
    { sectors: ['digital-infrastructure.dns'], size: small },
    { ...essential, registration: '9', regulation: true },
  ],
  [
    '§ 4(3) no. 1: TLD of any size',
    { sectors: ['digital-infrastructure.tld'], size: small },
    { ...essential, registration: '9' },
  ],
  [
    '§ 4(3) no. 1: qualified trust service; not in § 9',
    { sectors: ['digital-infrastructure.trust-qualified'], size: small },
    { ...essential, registration: '10', regulation: true },
  ],
  [
    '§ 5(3): other trust service',
    { sectors: ['digital-infrastructure.trust'], size: small },
    { ...important, registration: '10' },
  ],
  [
    '§ 4(1): a large trust service is essential by size',
    { sectors: ['digital-infrastructure.trust'], size: large },
    essential,
  ],
  [
    '§ 5(1): a small MSP is neither; § 9(1) leaves open whether it registers',
    { sectors: msp, size: small },
    { ...outside, regulation: false, authorities: [], open: ['§ 9(1) names the type without a size'] },
  ],
  [
    '§ 5(1): a medium MSP',
    { sectors: msp, size: medium },
    {
      ...important,
      act: 'dk',
      registration: '9',
      regulation: true,
      authorities: ['digitaliseringsstyrelsen'],
      open: [],
    },
  ],
  ['§ 4(1): a large MSP', { sectors: msp, size: large }, essential],
  [
    '§ 5(1): a small cloud provider is not exempt from size',
    { sectors: ['digital-infrastructure.cloud'], size: small },
    outside,
  ],
  [
    '§ 5(1): marketplaces are annex 2',
    { sectors: ['digital-providers.marketplace'], size: large },
    { ...important, registration: '9' },
  ],
  [
    '§ 9: domain registration has no class and still registers',
    { sectors: ['domain-registration'], size: large },
    {
      covered: true,
      class: undefined,
      registration: '9',
      regulation: false,
      authorities: ['digitaliseringsstyrelsen'],
      open: [],
    },
  ],
  [
    '§ 10, cf. § 9: one type of § 9 decides',
    { sectors: [...food, ...msp], size: medium },
    { ...important, registration: '9' },
  ],
  [
    'order 620/2025 § 5: incineration has another authority, which does not change the one named',
    { sectors: ['waste-management'], size: medium },
    { ...important, authorities: ['miljoestyrelsen'] },
  ],
]
