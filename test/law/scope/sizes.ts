import { type Case, essential, food, important, large, medium, outside, water } from './case.ts'

/** Where size decides: heads inclusive, money strict and both. */
export const sizes: readonly Case[] = [
  ['§ 5(1) no. 1: 50 is enough', { sectors: water, size: [50, 0, 0] }, important],
  ['§ 5(1): 49 is not, with little money', { sectors: water, size: [49, 10, 10] }, { ...outside, act: undefined }],
  ['§ 5(1) no. 2: exactly 10.0 is not over', { sectors: water, size: [49, 10, 11] }, outside],
  ['§ 5(1) no. 2: the balance sheet must be over too', { sectors: water, size: [49, 11, 10] }, outside],
  ['§ 5(1) no. 2: both just over', { sectors: water, size: [1, 10.000001, 10.000001] }, important],
  ['§ 5(1): 49.5 annual units are under 50', { sectors: water, size: [49.5, 1, 1] }, outside],
  ['§ 4(1) no. 1: 249 is not large', { sectors: water, size: [249, 20, 20] }, important],
  ['§ 4(1) no. 1: 250 is', { sectors: water, size: [250, 0, 0] }, essential],
  ['§ 4(1) no. 2: exactly 50.0 and 43.0 are not over', { sectors: water, size: [60, 50, 43] }, important],
  ['§ 4(1) no. 2: exactly 43.0 is not over', { sectors: water, size: [60, 50.1, 43] }, important],
  ['§ 4(1) no. 2: exactly 50.0 is not over', { sectors: water, size: [60, 50, 43.1] }, important],
  ['§ 4(1) no. 2: both just over', { sectors: water, size: [1, 50.000001, 43.000001] }, essential],
  ['§ 4(1): annex 2 is never essential by size', { sectors: food, size: [5000, 900, 900] }, important],
  ['§ 5(1): annex 2 from 50', { sectors: food, size: [50, 1, 1] }, important],
  ['§ 5(1): annex 2 under it', { sectors: food, size: [49, 9, 20] }, outside],
  ['§ 4(1): one type in annex 1 is enough', { sectors: [...food, ...water], size: large }, essential],
  ['§ 1(1): nothing in the annexes', { sectors: [], size: large }, { ...outside, act: undefined, authorities: [] }],
  [
    'research, order 620/2025 § 9 no. 2',
    { sectors: ['research'], size: large },
    { ...important, authorities: ['uddannelses-og-forskningsstyrelsen'] },
  ],
  ['space is annex 1', { sectors: ['space'], size: large }, essential],
  [
    'food, order 620/2025 § 13, § 10 of the act',
    { sectors: food, size: medium },
    { ...important, registration: '10', authorities: ['foedevarestyrelsen'], open: [] },
  ],
]
