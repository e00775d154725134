import { expect, test } from 'vitest'
import { guesses } from '../../src/text/guesses.ts'

const names = (count: number, stem: string) => Array.from({ length: count }, (_, index) => `${stem}-nummer-${index}a`)

test('what is like a name is offered, and nothing any more when too much was compared', () => {
  const known = names(5000, 'overskrift')
  const offered = () => {
    const guess = guesses()
    return names(5000, 'overskrifter').map(word => guess.nearest(word, known))
  }
  const first = offered()
  expect(first[0]).toBe('overskrift-nummer-0a')
  expect(first[20]).toBeDefined()
  expect(first.slice(500).every(one => one === undefined)).toBe(true)
  expect(offered()).toEqual(first)
})

test('what is written twice is compared once', () => {
  const known = names(1000, 'overskrift')
  const guess = guesses()
  for (let time = 0; time < 2000; time++) expect(guess.affords('overskrift-nummer-x', known)).toBe(true)
})

test('what was certainly meant is offered as long', () => {
  const known = ['kryptering', 'backup']
  const guess = guesses()
  expect(guess.meant('krypterring', known)).toBe('kryptering')
  expect(guess.affords('x'.repeat(8_000_000), known)).toBe(false)
  expect([guess.meant('krypterring', known), guess.meant('bakcup', known)]).toEqual(['kryptering', undefined])
})
