import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inTime } from './target.ts'
import { targets } from './targets.ts'

// The same few cases each time, so that what fails here is what was changed; `npm run fuzz` tries new ones each night.
const cases = 250
const all = targets.reduce((sum, { share }) => sum + share, 0)

test.each(targets.map(target => [target.name, target] as const))('%s', async (_, { property, share }) => {
  await fc.assert(property, { numRuns: Math.max(2, Math.round((cases * share) / all)), seed: 10 })
})

test('what takes too long each time is told, and what was only kept waiting is not', () => {
  const wait = (milliseconds: number) => {
    for (const until = performance.now() + milliseconds; performance.now() < until; );
  }
  expect(() => inTime(() => wait(3), 1)).toThrow(/took \d+ ms/)
  const waits = [9, 0]
  expect(() => inTime(() => wait(waits.shift() ?? 0), 5)).not.toThrow()
})
