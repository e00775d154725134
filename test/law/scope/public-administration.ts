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
    { ...essential, open: [] },
  ],
  [
    '§ 4(2): one that is important otherwise is asked whether it sells telecom',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'municipality', size: [50, 1, 1] },
    { ...important, open: ['Does the municipality or'] },
  ],
  [
    '§ 4(2): not under 50',
    { sectors: ['digital-infrastructure.telecom'], legalForm: 'municipality', size: [49, 9, 9] },
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
