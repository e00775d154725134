import { expect, test } from 'vitest'
import { carveOutOf, mayLeaveOut } from '../../src/law/carve-outs.ts'

test('§ 1(2): telecom has an act of its own, save for municipalities and regions (act 435/2025, section 1(2))', () => {
  expect(carveOutOf('digital-infrastructure.telecom', 'public-limited-company')?.act).toBe('dk-435')
  expect(carveOutOf('digital-infrastructure.telecom', '')?.act).toBe('dk-435')
  expect(carveOutOf('digital-infrastructure.telecom', 'municipality')).toBeUndefined()
  expect(carveOutOf('digital-infrastructure.telecom', 'region')).toBeUndefined()
  expect(carveOutOf('energy.gas', 'municipality')?.act).toBe('dk-258')
  expect(carveOutOf('food', '')).toBeUndefined()
})

/** employees, turnover and balance in million EUR: act 258/2025, section 2(2), leaves out who is under either measure. */
test.each([
  [49, 100, 100, true],
  [50, 10, 10, true],
  [50, 10.01, 0, false],
  [50, 0, 10.01, false],
  [500, 1, 1, true],
])('energy: %d employed, turnover %d, balance %d may be left out: %s', (employees, turnover, balance, expected) => {
  expect(mayLeaveOut('energy.gas', { employees, turnover: turnover * 1e6, balance: balance * 1e6 })).toBe(expected)
})

test('no other act leaves anybody out for being small', () => {
  const tiny = { employees: 1, turnover: 0, balance: 0 }
  expect((['banking', 'digital-infrastructure.telecom', 'food'] as const).map(id => mayLeaveOut(id, tiny))).toEqual([
    false,
    false,
    false,
  ])
})
