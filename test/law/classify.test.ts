import { describe, expect, test } from 'vitest'
import { type ClassFacts, classify } from '../../src/law/classify.ts'

const million = 1_000_000
const waterworks: ClassFacts = {
  sectors: ['drinking-water'],
  employees: 10,
  turnover: million,
  balance: million,
  designations: [],
  legalForm: 'public-limited-company',
}

/** employees, turnover and balance in million EUR → class. The bounds: heads inclusive, money strict and both. */
const annex1: [number, number, number, string | undefined][] = [
  [49, 5, 5, undefined],
  [50, 0, 0, 'important'],
  [49, 10, 10, undefined],
  [49, 10.01, 10, undefined],
  [49, 10, 10.01, undefined],
  [49, 10.01, 10.01, 'important'],
  [49, 11, 9, undefined],
  [249, 50, 43, 'important'],
  [250, 0, 0, 'essential'],
  [249, 50.01, 43, 'important'],
  [249, 50, 43.01, 'important'],
  [249, 50.01, 43.01, 'essential'],
  [1, 51, 44, 'essential'],
]

describe('the size test of annex 1', () => {
  test.each(annex1)('%d employed, turnover %d, balance %d: %s', (employees, turnover, balance, expected) => {
    const facts = { ...waterworks, employees, turnover: turnover * million, balance: balance * million }
    expect(classify(facts).class).toBe(expected)
  })
})

test.each<[string, Partial<ClassFacts>, string | undefined]>([
  ['annex 2 is never essential by size alone', { sectors: ['food'], employees: 5000 }, 'important'],
  ['annex 2, small', { sectors: ['food'], employees: 49 }, undefined],
  ['a DNS provider of any size', { sectors: ['digital-infrastructure.dns'] }, 'essential'],
  ['a TLD registry of any size', { sectors: ['digital-infrastructure.tld'] }, 'essential'],
  ['a qualified trust service of any size', { sectors: ['digital-infrastructure.trust-qualified'] }, 'essential'],
  ['another trust service of any size', { sectors: ['digital-infrastructure.trust'] }, 'important'],
  ['a large trust service', { sectors: ['digital-infrastructure.trust'], employees: 300 }, 'essential'],
  ['cloud is not exempt from the size test', { sectors: ['digital-infrastructure.cloud'] }, undefined],
  ['a small MSP', { sectors: ['ict-service-management.msp'] }, undefined],
  ['central government of any size', { sectors: ['public-administration.central'] }, 'essential'],
  ['a critical entity under the CER act', { designations: ['critical-entity'] }, 'essential'],
  ['the sole provider', { designations: ['sole-provider'] }, 'essential'],
  ['a decision under § 5(2)', { designations: ['sole-provider', 'decided-important'] }, 'important'],
  ['§ 5(2) does not reach critical entities', { designations: ['critical-entity', 'decided-important'] }, 'essential'],
  [
    'a municipality that sells telecom',
    {
      sectors: ['public-administration.local'],
      designations: ['commercial-telecom'],
      legalForm: 'municipality',
      employees: 50,
    },
    'essential',
  ],
  ['a company cannot be one', { designations: ['commercial-telecom'], employees: 60 }, 'important'],
  ['domain registration has no class', { sectors: ['domain-registration'], employees: 500 }, undefined],
  ['the stricter of two sectors', { sectors: ['food', 'drinking-water'], employees: 250 }, 'essential'],
])('%s', (_, changes, expected) => expect(classify({ ...waterworks, ...changes }).class).toBe(expected))

test('the trace names the provision that decided', () => {
  const { trace } = classify({ ...waterworks, employees: 62 })
  expect(trace.map(({ where }) => where.en)).toEqual(['§ 5(1)'])
  expect(trace[0]?.says.da).toBe('62 beskæftigede er 50 eller derover')
})
