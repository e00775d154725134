import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hunksOf } from '../../src/engine/changes/hunks.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 })

/** The longest common subsequence, the slow way. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0)
  for (const one of a) {
    const last = row
    row = []
    b.forEach((other, at) => {
      row.push(one === other ? (last[at - 1] ?? 0) + 1 : Math.max(last[at] ?? 0, row[at - 1] ?? 0))
    })
  }
  return row.at(-1) ?? 0
}

test('hunks lead from one sequence to the other, with the fewest edits', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const hunks = hunksOf(a, b)
      const made = a.slice()
      for (const { from, to } of hunks.toReversed()) made.splice(from[0], from[1] - from[0], ...b.slice(...to))
      expect(made).toEqual(b)
      const edits = hunks.reduce((sum, { from, to }) => sum + from[1] - from[0] + to[1] - to[0], 0)
      expect(edits).toBe(a.length + b.length - 2 * common(a, b))
      // None is empty, and none touches the next.
      for (const [index, { from, to }] of hunks.entries()) {
        expect(from[1] - from[0] + to[1] - to[0]).toBeGreaterThan(0)
        expect((hunks[index + 1]?.from[0] ?? Infinity) - from[1]).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('texts that share nothing are told as one hunk, in no time', () => {
  const [a, b] = ['a', 'b'].map(letter => Array.from({ length: 60_000 }, (_, index) => `${letter}${index % 7000}`))
  const start = performance.now()
  expect(hunksOf(a ?? [], b ?? [])).toEqual([{ from: [0, 60_000], to: [0, 60_000] }])
  expect(performance.now() - start).toBeLessThan(5000)
})
