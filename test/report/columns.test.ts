import { expect, test } from 'vitest'
import { table } from '../../src/report/columns.ts'
import { width } from '../../src/report/width.ts'

const plain = (_: unknown, text: string) => text
const head = ['nr.', 'Foranstaltning', 'Godkendt', 'Mangler']
const rows = [
  ['1', 'Risikoanalyse', '2026-03-18', '–'],
  [
    '2',
    'Hændelser',
    '2025-12-10',
    'Hændelser håndteres efter en plan; Hændelser registreres; Hændelser evalueres bagefter',
  ],
]
const widest = (text: string) => Math.max(...text.split('\n').map(width))

test('the last column wraps at the edge of a terminal that has room for it', () => {
  const text = table(head, rows, plain, 70)
  expect(widest(text)).toBeLessThanOrEqual(70)
  expect(text.split('\n')[2]).toMatch(/^ {2}2 {4}Hændelser {7}2025-12-10 {2}Hændelser/)
})

test('where a terminal has none, the last column goes below its row, and a dash nowhere', () => {
  const text = table(head, rows, plain, 50)
  expect(text).toBe(`  nr.  Foranstaltning  Godkendt
       Mangler
  1    Risikoanalyse   2026-03-18
  2    Hændelser       2025-12-10
       Hændelser håndteres efter en plan;
       Hændelser registreres; Hændelser evalueres
       bagefter`)
})

test('what is short stays beside the others however narrow the terminal is, and nobody wraps for a pipe', () => {
  expect(table(['a', 'b'], [['1', '2']], plain, 6)).toBe('  a  b\n  1  2')
  expect(table(head, rows, plain)).toBe(table(head, rows, plain, undefined))
  expect(widest(table(head, rows, plain))).toBeGreaterThan(80)
})
