import { describe, expect, test } from 'vitest'
import { factsOf, type Stated } from '../../src/law/figures.ts'
import { fineCeilingOf } from '../../src/law/fines.ts'
import { obligations as all, type SectorId } from '../../src/law/law.generated.ts'
import { obligationsOf } from '../../src/law/obligations.ts'
import { scopeOf } from '../../src/law/scope.ts'
import { formulaOf, scopeAnswerOf } from '../../src/law/scope-answer.ts'

const facts = (sectors: SectorId[], more: Partial<Stated> = {}) =>
  factsOf({
    sectors,
    designations: [],
    legalForm: 'public-limited-company',
    mainEstablishment: 'DK',
    own: { employees: 300, turnover: 100e6, balance: 100e6 },
    ...more,
  })

const lawsOf = (sectors: SectorId[], more: Partial<Stated> = {}, since?: string) => {
  const given = facts(sectors, more)
  return obligationsOf(scopeOf(given), given, since)
}
const cited = (sectors: SectorId[], more: Partial<Stated> = {}) =>
  lawsOf(sectors, more).map(({ law }) => law.en.split(';')[0])

describe('who owes what', () => {
  const everybody = [
    '§ 6(1)',
    '§ 6(2)',
    '§ 7(1)',
    '§ 7(2)',
    '§ 12(1)',
    '§ 13(1) no. 3',
    '§ 13(1) no. 4',
    '§ 15(1)',
    '§ 19(2)',
  ]

  test.each<[string, string[], Partial<Stated>, SectorId[]]>([
    ['a food company', [...everybody, '§ 10(2)', '§ 10(3)', '§ 13(1) no. 2'], {}, ['food']],
    [
      'an MSP',
      [...everybody, '§ 9(2)', '§ 9(3)', '§ 13(1) no. 2', 'Regulation (EU) 2024/2690, Article 2'],
      {},
      ['ict-service-management.msp'],
    ],
    [
      'a trust service provider',
      [...everybody, '§ 10(2)', '§ 10(3)', '§ 13(2)', 'Regulation (EU) 2024/2690, Article 2'],
      {},
      ['digital-infrastructure.trust'],
    ],
    [
      'a trust service provider that is also a food company',
      [...everybody, '§ 10(2)', '§ 10(3)', '§ 13(2)', 'Regulation (EU) 2024/2690, Article 2'],
      {},
      ['digital-infrastructure.trust', 'food'],
    ],
    [
      'a food company and MSP from outside the Union',
      [...everybody, '§ 2(4)', '§ 9(2)', '§ 9(3)', '§ 13(1) no. 2', 'Regulation (EU) 2024/2690, Article 2'],
      { mainEstablishment: 'US', representative: 'DK' },
      ['food', 'ict-service-management.msp'],
    ],
    [
      'a food company from outside the Union',
      [...everybody, '§ 10(2)', '§ 10(3)', '§ 13(1) no. 2'],
      { mainEstablishment: 'US' },
      ['food'],
    ],
    ['a registrar', ['§ 9(2)', '§ 9(3)', '§ 11(1)', '§ 11(4)', '§ 11(5)', '§ 11(6)'], {}, ['domain-registration']],
    [
      'a TLD registry',
      [
        ...everybody,
        '§ 9(2)',
        '§ 9(3)',
        '§ 11(1)',
        '§ 11(4)',
        '§ 11(5)',
        '§ 11(6)',
        '§ 13(1) no. 2',
        'Regulation (EU) 2024/2690, Article 2',
      ],
      {},
      ['digital-infrastructure.tld'],
    ],
    [
      'an MSP from outside the Union',
      [...everybody, '§ 2(4)', '§ 9(2)', '§ 9(3)', '§ 13(1) no. 2', 'Regulation (EU) 2024/2690, Article 2'],
      { mainEstablishment: 'US', representative: 'DK' },
      ['ict-service-management.msp'],
    ],
    [
      'an MSP from outside the Union of which nobody knows whether it offers its services here',
      [],
      { mainEstablishment: 'US' },
      ['ict-service-management.msp'],
    ],
    ['a bank', [], {}, ['banking']],
    ['a municipality', [], { legalForm: 'municipality' }, ['public-administration.local']],
  ])('%s', (_, expected, more, sectors) => {
    const found = cited(sectors, more)
    expect([new Set(found), found.length]).toEqual([new Set(expected), expected.length])
  })

  test('punishable is what § 32 names', () => {
    const not = all.filter(({ punishable }) => !punishable).map(({ source }) => source[0])
    expect(not).toEqual(['eu-ir-articles/2', 'dk/7.1', 'dk/7.2', 'dk/2.4', 'dk/19.2'])
  })
})

describe('the day to register', () => {
  const due = (sector: SectorId, since?: string) =>
    lawsOf([sector], {}, since).flatMap(({ due: day, confidence }) => (day ? [[day, confidence]] : []))

  test.each<[SectorId, string, string, string]>([
    ['food', '2025-07-01', '2025-10-01', 'V'],
    ['food', '2026-03-01', '2026-03-15', 'V'],
    ['ict-service-management.msp', '2026-03-01', '2026-06-01', 'V'],
    ['food', '2025-08-01', '2025-10-01', 'I'],
  ])('%s covered since %s: %s', (sector, since, day, confidence) =>
    expect(due(sector, since)).toEqual([[day, confidence]]),
  )

  test('no day where nobody knows since when', () => expect(due('food')).toEqual([]))
})

describe("the directive's level of fines", () => {
  test.each<['essential' | 'important', number, number | undefined, number]>([
    ['essential', 100e6, undefined, 10e6],
    ['essential', 500e6, undefined, 10e6],
    ['essential', 600e6, undefined, 12e6],
    ['important', 500e6, undefined, 7e6],
    ['important', 600e6, undefined, 8.4e6],
    ['important', 100e6, 1000e6, 14e6],
  ])('%s, own %d, group %s: %d', (found, own, group, atLeast) =>
    expect(fineCeilingOf(found, own, group).atLeast).toBeCloseTo(atLeast, 2),
  )

  test('hangs on a turnover that nobody stated', () => {
    const ceiling = fineCeilingOf('important', Number.NaN, undefined)
    expect(ceiling.atLeast).toBeUndefined()
    expect(formulaOf(ceiling)).toEqual({
      da: 'det højeste af 7 mio. euro og 1,4 % af egen omsætning',
      en: 'the higher of EUR 7 million and 1.4 % of own turnover',
    })
  })

  test('is of the turnover of the group where there is one', () => {
    expect(formulaOf(fineCeilingOf('essential', 100e6, 1234.5e6))).toEqual({
      da: 'det højeste af 10 mio. euro og 2 % af koncernens omsætning (1234,5 mio. euro)',
      en: 'the higher of EUR 10 million and 2 % of the turnover of the group (EUR 1234.5 million)',
    })
    expect(formulaOf(fineCeilingOf('important', 100e6, undefined)).en).toBe(
      'the higher of EUR 7 million and 1.4 % of own turnover (EUR 100 million)',
    )
  })

  test('is none where there is no class or no certainty', () => {
    expect(scopeAnswerOf(facts(['domain-registration']), undefined)).toMatchObject({ fine: undefined, fineRemarks: [] })
    expect(scopeAnswerOf(facts(['banking', 'health']), undefined)).toMatchObject({
      fine: undefined,
      supervision: undefined,
      obligations: [],
    })
  })

  test('says beside it that it is not Danish law, and of public bodies § 27(2)', () => {
    const remarks = (sector: SectorId, form: string) =>
      scopeAnswerOf(facts([sector], { legalForm: form }), undefined).fineRemarks.map(
        ({ where, confidence }) => `${where.en} ${confidence}`,
      )
    expect(remarks('food', 'cooperative')).toEqual([
      '§ 32; the NIS 2 Directive, Article 34 V',
      '§ 32(1); § 25(1) no. 6; the NIS 2 Directive, Article 34(8) V',
      '§ 9; § 10; the NIS 2 Directive, Article 34(4); the NIS 2 Directive, Article 34(5) I',
    ])
    // § 22 is on essential entities, § 25 on important ones.
    expect(remarks('health', 'cooperative')).toContain('§ 32(1); § 22(1) no. 8; the NIS 2 Directive, Article 34(8) V')
    expect(remarks('public-administration.central', '').at(-1)).toBe('the Criminal Code, § 27(2) S')
  })
})

test('supervision is that of the class', () => {
  expect(scopeAnswerOf(facts(['food']), undefined).supervision?.where.en).toBe('§ 24(1)')
  expect(scopeAnswerOf(facts(['health']), undefined).supervision?.where.en).toBe('§ 21(1)')
})

test('the turnover is that of the group, where it has one, or else its own', () => {
  const fine = (group?: Stated['group']) => scopeAnswerOf(facts(['food'], { group }), undefined).fine
  expect(fine()).toMatchObject({ turnover: 100e6, of: 'own' })
  expect(fine({ turnover: 900e6 })).toMatchObject({ turnover: 900e6, of: 'group' })
  // What is not said of the group is as of the entity.
  expect(fine({ employees: 900 })).toMatchObject({ turnover: 100e6, of: 'group' })
})

describe('who supervises', () => {
  const asked = (sector: SectorId, more: Partial<Stated> = {}) => scopeAnswerOf(facts([sector], more), undefined)

  test('by name, and who has some of the sector instead', () => {
    expect(asked('food').authorities).toEqual([
      { da: 'Fødevarestyrelsen', en: 'Danish Veterinary and Food Administration' },
    ])
    expect(asked('food').otherAuthorities).toEqual([])
    expect(asked('waste-management').otherAuthorities).toEqual([
      {
        name: { da: 'Energistyrelsen', en: 'Danish Energy Agency' },
        when: {
          da: 'Affaldsforbrændingsanlæg, jf. § 2 i lov nr. 258 af 6. marts 2025',
          en: 'Waste incineration plants, cf. section 2 of Act no. 258 of 6 March 2025',
        },
      },
    ])
  })

  test('nobody else is named where another act goes before this one', () => {
    expect(asked('digital-infrastructure.telecom').otherAuthorities).toEqual([])
  })
})
