import { type Case, essential, important, large, medium, outside, small, water } from './case.ts'

/** Public administration. */
export const publicAdministration: readonly Case[] = [
  [
    '§ 1(7): a municipality is unsettled',
    { sectors: ['public-administration.local'], size: large },
    {
      covered: 'unsettled',
      class: undefined,
      registration: undefined,
      authorities: ['styrelsen-for-samfundssikkerhed'],
      open: ['Order 620/2025'],
    },
  ],
  [
    '§ 1(7): nor is it settled for what municipalities do together in another form',
    { sectors: ['public-administration.local'], legalForm: 'general-partnership', size: large },
    { covered: 'unsettled', class: undefined, authorities: ['styrelsen-for-samfundssikkerhed'] },
  ],
  [
    '§ 4(2): a municipality that sells telecom, from 50',
    {
      sectors: ['public-administration.local', 'digital-infrastructure.telecom'],
      designations: ['commercial-telecom'],
      size: [50, 1, 1],
    },
    { ...essential, act: 'dk', authorities: ['styrelsen-for-samfundssikkerhed'], open: ['Order 620/2025'] },
  ],
  [
    '§ 4(1): a large one is essential whether it sells telecom or not',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'municipality', size: [250, 1, 1] },
    { ...essential, open: ['Order 620/2025'] },
  ],
  [
    '§ 4(2): one that is important otherwise is asked whether it sells telecom',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'municipality', size: [50, 1, 1] },
    { ...important, open: ['Order 620/2025', 'Does the municipality or'] },
  ],
  [
    '§ 4(2): not under 50',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'municipality', size: [49, 9, 9] },
    { covered: 'unsettled', class: undefined, authorities: ['styrelsen-for-samfundssikkerhed'] },
  ],
  [
    '§ 4(2): a region under 50, which is a type of annex 1, is outside',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'region', size: [49, 9, 9] },
    { ...outside, act: undefined, authorities: [] },
  ],
  [
    '§ 4(2), Act 435/2025 § 1(2): a region that sells telecom; order 620/2025 § 2 no. 1',
    {
      sectors: ['digital-infrastructure.telecom'],
      designations: ['commercial-telecom'],
      legalForm: 'region',
      size: medium,
    },
    { ...essential, authorities: ['sundhedsdatastyrelsen'], besides: [] },
  ],
  [
    '§ 1(7): the form alone says that it is a municipality',
    { sectors: [], legalForm: 'municipality', size: [4000, 400, 300] },
    {
      covered: 'unsettled',
      class: undefined,
      registration: undefined,
      authorities: ['styrelsen-for-samfundssikkerhed'],
      open: ['Order 620/2025'],
    },
  ],
  [
    '§ 1(7): a municipality whose district heating another act has is unsettled all the same',
    { sectors: ['energy.district-heating-cooling'], legalForm: 'municipality', size: large },
    {
      covered: 'unsettled',
      class: undefined,
      besides: ['dk-258'],
      authorities: ['styrelsen-for-samfundssikkerhed', 'energistyrelsen'],
      open: ['Order 620/2025'],
    },
  ],
  [
    '§ 4(1): one with a waterworks is essential, though it is open whether it is covered as an authority',
    { sectors: water, legalForm: 'municipality', size: large },
    { ...essential, authorities: ['styrelsen-for-samfundssikkerhed'], open: ['Order 620/2025'] },
  ],
  [
    'order 620/2025 § 2 no. 1: the form alone says that it is a region, of annex 1 point 10',
    { sectors: [], legalForm: 'region', size: large },
    { ...essential, registration: '10', authorities: ['sundhedsdatastyrelsen'], open: [] },
  ],
  [
    '§ 1(7): another public authority is asked whether it is a school or local',
    { sectors: [], legalForm: 'other-public-authority', size: large },
    { ...outside, act: undefined, open: ['Is the entity an educational institution'] },
  ],
  [
    '§ 1(7): not where it is covered by a type',
    { sectors: water, legalForm: 'other-public-authority', size: large },
    { ...essential, open: [] },
  ],
  [
    '§ 4(1): a large region',
    { sectors: ['public-administration.regional'], size: large },
    { ...essential, authorities: ['sundhedsdatastyrelsen'] },
  ],
  ['§ 5(1): a medium region', { sectors: ['public-administration.regional'], size: medium }, important],
  [
    'order 620/2025 § 3: a region is supervised as such, whatever else it does',
    { sectors: ['drinking-water'], legalForm: 'region', size: large },
    { ...essential, authorities: ['sundhedsdatastyrelsen'] },
  ],
  [
    '§ 4(3) no. 2: central government of any size',
    { sectors: ['public-administration.central'], size: small },
    { ...essential, registration: '10', authorities: ['styrelsen-for-samfundssikkerhed'], open: [] },
  ],
  [
    '§ 4(3) no. 2: a state authority that names another sector',
    { sectors: water, legalForm: 'state-authority', size: small },
    { ...outside, open: ['Is the entity part of central government?'] },
  ],
  [
    'Act 435/2025 § 1(2) excepts municipalities and regions, not the state',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'state-authority', size: large },
    { ...outside, act: 'dk-435' },
  ],
  [
    '§ 1(4): security activities of a public body',
    { sectors: ['public-administration.central'], designations: ['security-activities'], size: large },
    { ...outside, act: undefined, authorities: [] },
  ],
  [
    '§ 1(4) is not for companies',
    { sectors: water, designations: ['security-activities'], legalForm: 'public-limited-company', size: large },
    essential,
  ],
  [
    '§ 1(5): an exemption leaves it covered; what it lifts must be read',
    { sectors: water, designations: ['exempted-by-minister'], size: large },
    { ...essential, open: ['The decision can lift only'] },
  ],
  [
    '§ 1(6): never for a trust service provider',
    { sectors: ['digital-infrastructure.trust'], designations: ['exempted-by-minister'], size: small },
    { ...important, open: [] },
  ],
]
