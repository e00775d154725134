import { expect, test } from 'vitest'
import { tooLong } from '../../src/cli/too-long.ts'

/** What the engine throws where a text becomes too long. */
function thrownByEngine(): unknown {
  try {
    return JSON.stringify(Array.from({ length: 5 }, () => 'x'.repeat(2 ** 27)))
  } catch (error) {
    return error
  }
}

test('a report that is longer than a text can be is refused with what to do, and other faults stay faults', () => {
  expect(tooLong(thrownByEngine())?.text.en).toContain('--shard')
  expect(tooLong(new RangeError('Maximum call stack size exceeded'))).toBeUndefined()
  expect(tooLong(new Error('Invalid string length'))).toBeUndefined()
})
