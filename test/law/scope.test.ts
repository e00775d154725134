import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/law/figures.ts'
import { paragraphOf, scopeOf } from '../../src/law/scope.ts'
import { type Case, large, msp } from './scope/case.ts'
import { designations } from './scope/designations.ts'
import { homesAndGroups } from './scope/homes-and-groups.ts'
import { otherActs } from './scope/other-acts.ts'
import { publicAdministration } from './scope/public-administration.ts'
import { sizes } from './scope/sizes.ts'
import { stated } from './scope/stated.ts'
import { types } from './scope/types.ts'

describe.each([
  ['size', sizes],
  ['types', types],
  ['public administration', publicAdministration],
  ['other acts', otherActs],
  ['designations', designations],
  ['jurisdiction and groups', homesAndGroups],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_why, facts, { open, ...expected }) => {
    const scope = scopeOf(factsOf(stated(facts)))
    expect(scope).toMatchObject(expected)
    if (open) expect(scope.open.map(({ en }, index) => en.slice(0, open[index]?.length))).toEqual(open)
  })
})

test('there are enough cases, and none twice', () => {
  const all = [sizes, types, publicAdministration, otherActs, designations, homesAndGroups].flat()
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(new Set(all.map(([, facts]) => JSON.stringify(facts))).size).toBe(all.length)
})

test('every step names a paragraph, and what is named without effect is told', () => {
  const scope = scopeOf(
    factsOf(
      stated({ sectors: ['food'], designations: ['security-activities'], legalForm: 'cooperative', size: [60, 1, 1] }),
    ),
  )
  expect(scope.trace.map(({ where, says }) => [where.en, says.en])).toEqual([
    ['§ 1(1)', 'Wholesale distribution and industrial production and processing of food (food): annex 2, point 4'],
    ['§ 5(1)', '60 employed is 50 or more'],
    ['§ 1(4)', expect.stringContaining('no effect, since it is not for the legal form of the entity')],
  ])
})

test('who has a type of § 9 registers under it, also for the rest', () => {
  expect(paragraphOf(['food', ...msp])).toBe('9')
  expect(paragraphOf(['food'])).toBe('10')
  expect(paragraphOf(['banking'])).toBeUndefined()
  expect(paragraphOf([])).toBeUndefined()
})

test('of an entity that is outside as a whole nothing is said but why', () => {
  const bank: Case[1] = { sectors: ['banking', ...msp], designations: ['sector-specific-act'], size: large }
  const { trace, competences, ...scope } = scopeOf(factsOf(stated(bank)))
  expect(scope).toEqual({
    covered: false,
    class: undefined,
    act: 'dora',
    besides: [],
    registration: undefined,
    regulation: false,
    authorities: ['finanstilsynet'],
    reached: [],
    elsewhere: [],
    grounds: [],
    open: [],
  })
  expect(trace.map(({ where }) => where.en)).toEqual(['§ 1(3)'])
  expect(competences.map(({ sector }) => sector)).toEqual(['banking'])
})

test('a figure that is not known is never given as one', () => {
  const { trace } = scopeOf(factsOf(stated({ sectors: ['food'], own: { employees: 10, turnover: 5e6 } })))
  expect(trace.map(({ says }) => says.en).join()).toContain(
    '10 employed is under 50; turnover is EUR 5 million, the balance sheet is not given, but both',
  )
  expect(JSON.stringify(trace)).not.toContain('NaN')
})
