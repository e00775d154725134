import { expect, test } from 'vitest'
import { factsOf } from '../../src/law/figures.ts'
import { scopeAnswerOf } from '../../src/law/scope-answer.ts'
import { stepsOf } from '../../src/report/scaffold/steps.ts'
import { nextSteps } from '../../src/report/scope-next.ts'

const stated = {
  sectors: ['ict-service-management.msp'],
  designations: [],
  legalForm: '',
  own: { employees: 84, turnover: 14_200_000, balance: 6_100_000 },
  mainEstablishment: 'DK',
  representative: undefined,
} as const
const answer = scopeAnswerOf(factsOf(stated), '2025-07-01')
const first = (asOf: string) =>
  (['da', 'en'] as const).map(lang => nextSteps(answer, lang, { recorded: true, asOf })[0])
const filled = (asOf: string) => (['da', 'en'] as const).map(lang => stepsOf(answer, [], asOf, lang)[1])

test('a deadline for registering is still one on its last day', () => {
  expect(first('2025-10-01')).toEqual([
    'Registrér enheden, hvis det ikke er gjort; fristen er den 1. oktober 2025',
    'Register the entity, if that has not been done; the deadline is 1 October 2025',
  ])
  expect(filled('2025-10-01')).toEqual([
    expect.stringContaining(', senest den 1. oktober 2025'),
    expect.stringContaining(', by 1 October 2025'),
  ])
})

test('the day after, it is one that was', () => {
  expect(first('2025-10-02')).toEqual([
    'Registrér enheden, hvis det ikke er gjort; fristen var den 1. oktober 2025, så gør det nu',
    'Register the entity, if that has not been done; the deadline was 1 October 2025, so do it now',
  ])
  expect(filled('2025-10-02')).toEqual([
    expect.stringContaining('; fristen var den 1. oktober 2025, så gør det nu'),
    expect.stringContaining('; the deadline was 1 October 2025, so do it now'),
  ])
})
