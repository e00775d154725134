import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../src/text/edit-distance.ts'

/** The same by the whole table, without a thought of speed. */
function byTheTable(a: string, b: string): number {
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity
  const table: number[][] = []
  for (let i = 0; i <= a.length; i++) {
    table.push([])
    for (let j = 0; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      )
      table[i]?.push(i === 0 && j === 0 ? 0 : least)
    }
  }
  return at(a.length, b.length)
}

const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 }).map(letters => letters.join(''))

test('a distance is that of the whole table where it is within the limit, and else above it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
      const distance = byTheTable(a, b)
      expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(distance, limit + 1))
    }),
    { numRuns: 5000 },
  )
})

test('of long words little more is looked at than stands across from each other', () => {
  const [a, b] = ['ab'.repeat(50_000), `${'ba'.repeat(50_000)}x`]
  const start = performance.now()
  expect(editDistance(`x${a}`, `y${b}`, 8)).toBeLessThan(10)
  expect(performance.now() - start).toBeLessThan(2000)
})
