import { type Case, essential, food, important, large, small, water } from './case.ts'

/** Designations and decisions. */
export const designations: readonly Case[] = [
  [
    '§ 4(3) no. 3: critical under the CER Act, of any size',
    { sectors: water, designations: ['critical-entity'], size: small },
    essential,
  ],
  [
    '§ 1(1), § 4(3) no. 3: critical, but in no annex',
    { sectors: [], designations: ['critical-entity'], size: small },
    { ...essential, registration: '10', open: ['§ 1(1) speaks of entities in annexes 1 and 2'] },
  ],
  ['§ 4(3) no. 4: NIS 1 operator', { sectors: water, designations: ['nis1-operator'], size: small }, essential],
  [
    '§ 5(2): NIS 1 operator with a decision',
    { sectors: water, designations: ['nis1-operator', 'decided-important'], size: small },
    { ...important, open: [] },
  ],
  [
    '§ 4(3) no. 5(a): sole provider, also in annex 2',
    { sectors: food, designations: ['sole-provider'], size: small },
    essential,
  ],
  [
    '§ 4(3) no. 5 asks for a type in the annexes',
    { sectors: ['domain-registration'], designations: ['sole-provider'], size: small },
    { covered: true, class: undefined },
  ],
  [
    '§ 5(2): sole provider with a decision',
    { sectors: food, designations: ['sole-provider', 'decided-important'], size: large },
    important,
  ],
  [
    '§ 5(2): a decision does not say what becomes of size',
    { sectors: water, designations: ['systemic-risk', 'decided-important'], size: large },
    { ...essential, open: ['The decision under § 5(2)'] },
  ],
]
