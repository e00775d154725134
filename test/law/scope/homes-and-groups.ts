import { type Case, essential, food, important, large, medium, msp, outside, small, water } from './case.ts'

/** Jurisdiction and groups. */
export const homesAndGroups: readonly Case[] = [
  [
    '§ 2(2): main establishment in Sweden',
    { sectors: msp, mainEstablishment: 'SE', size: large },
    { ...outside, act: undefined, authorities: [] },
  ],
  [
    '§ 2(2): no designation brings back what another state has',
    { sectors: msp, mainEstablishment: 'SE', designations: ['critical-entity'], size: large },
    { ...outside, act: undefined },
  ],
  ['§ 2(1): for other types it is not asked', { sectors: food, mainEstablishment: 'SE', size: large }, important],
  [
    '§ 2(4): outside the Union, represented in Denmark',
    { sectors: msp, mainEstablishment: 'US', representative: 'DK', size: large },
    { ...essential, open: [] },
  ],
  [
    '§ 2(4): represented in Sweden',
    { sectors: msp, mainEstablishment: 'US', representative: 'SE', size: large },
    outside,
  ],
  [
    '§ 2(4): not represented, so wherever it offers its services',
    { sectors: msp, mainEstablishment: 'US', size: large },
    { ...essential, open: ['The entity is not established in the Union'] },
  ],
  [
    '§ 2(2): only the MSP is Swedish',
    { sectors: [...msp, ...food], mainEstablishment: 'SE', size: medium },
    { ...important, registration: '10', regulation: false, authorities: ['foedevarestyrelsen'] },
  ],
  [
    'the group alone reaches § 5(1)',
    { sectors: food, size: small, group: { employees: 400 } },
    {
      covered: 'unsettled',
      class: undefined,
      registration: undefined,
      open: ['By its own figures the entity is neither'],
    },
  ],
  [
    'the group makes it essential',
    { sectors: water, size: medium, group: { employees: 400 } },
    { ...important, open: ['By its own figures the entity is an important entity'] },
  ],
  [
    'the group changes nothing in annex 2',
    { sectors: food, size: medium, group: { employees: 400 } },
    { ...important, open: [] },
  ],
  [
    'a designation goes before the group',
    { sectors: food, designations: ['sole-provider'], size: small, group: { employees: 400 } },
    { ...essential, open: [] },
  ],
  [
    'a group does not bring back what Act 258/2025 has',
    { sectors: ['energy.oil'], size: medium, group: { employees: 400 } },
    { ...outside, open: [] },
  ],
  [
    '§ 1(2): nor does it with a designation',
    { sectors: ['energy.oil'], designations: ['critical-entity'], size: medium, group: { employees: 400 } },
    { ...outside, act: 'dk-258' },
  ],
]
