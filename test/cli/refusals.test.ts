import { expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { UsageError } from '../../src/cli/usage-error.ts'

function refusal(...words: string[]): string {
  try {
    readArguments(words)
  } catch (error) {
    if (error instanceof UsageError) return error.text.en
    throw error
  }
  return ''
}

test.each([
  [
    'water',
    'the nearest are transport.water.shipping, transport.water.ports, transport.water.vts, drinking-water, waste-water',
  ],
  ['msp', 'did you mean ict-service-management.msp?'],
  ['drinkingwater', 'did you mean drinking-water?'],
  ['manufacturing', 'the nearest are manufacturing.'],
])('a sector %s is answered by those like it', (written, says) => {
  const said = refusal('scope', '--sector', written)
  expect(said).toContain(says)
  expect(said).not.toContain('postal-courier')
})

test('a sector like none is answered by what there is, in few words', () => {
  const said = refusal('scope', '--sector', 'qqq')
  expect(said).toContain('energy.*, transport.*, banking')
  expect(said.length).toBeLessThan(350)
})

test.each([
  [['--lang'], '--lang lacks a value: one of da, en'],
  [['scope', '--employees'], '--employees lacks a value: NUMBER, number of people employed'],
  [['scope', '--sector'], '--sector lacks a value: one of energy.*, transport.*'],
  [['--quiet=3'], '--quiet takes no value'],
])('%j says what belongs there', (words, says) => {
  expect(refusal(...words)).toContain(says)
})

test.each([
  [['init', '--as-of', '2026-01-01'], 'see nis2lint init --help'],
  [['incident', 'new', '--qqq'], 'see nis2lint incident new --help'],
  [['--qqqqqq'], 'see nis2lint --help'],
])('%s is answered with the help of that command', (words, see) => {
  expect(refusal(...words)).toContain(see)
})
