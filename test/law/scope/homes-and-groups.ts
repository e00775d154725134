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
    '§ 2(4): not represented, so only if it offers its services here; its documentation is judged as if it did',
    { sectors: msp, mainEstablishment: 'US', size: large },
    {
      covered: 'unsettled',
      class: 'essential',
      act: 'dk',
      registration: undefined,
      authorities: ['digitaliseringsstyrelsen'],
      open: ['The entity is not established in the Union'],
    },
  ],
  [
    '§ 2(4): nor is it settled of any size',
    { sectors: ['digital-infrastructure.dns'], mainEstablishment: 'US', size: small },
    { covered: 'unsettled', class: 'essential' },
  ],
  [
    '§ 2(4): nor for what is in no annex',
    { sectors: ['domain-registration'], mainEstablishment: 'US', size: small },
    { covered: 'unsettled', class: undefined, open: ['The entity is not established in the Union'] },
  ],
  [
    '§ 2(4): who is too small is outside wherever it offers them',
    { sectors: msp, mainEstablishment: 'US', size: small },
    { ...outside, open: ['The entity is not established in the Union', '§ 9(1) names the type'] },
  ],
  [
    '§ 2(4): no designation settles it',
    { sectors: msp, mainEstablishment: 'US', designations: ['critical-entity'], size: large },
    { covered: 'unsettled', class: 'essential' },
  ],
  [
    '§ 2(4): what else it does is covered by itself, and no more is taken for settled',
    { sectors: [...msp, ...food], mainEstablishment: 'US', size: large },
    {
      ...important,
      registration: '10',
      regulation: false,
      authorities: ['digitaliseringsstyrelsen', 'foedevarestyrelsen'],
      open: ['The entity is not established in the Union'],
    },
  ],
  [
    '§ 2(4): what else it does settles nothing where that is too small',
    { sectors: ['digital-infrastructure.dns', ...food], mainEstablishment: 'US', size: small },
    { covered: 'unsettled', class: 'essential', regulation: true },
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
