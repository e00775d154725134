import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestsWrittenIn } from '../../src/text/digests-written.ts'

const digest = 'a3'.repeat(32)

test.each([
  ['by itself', digest, [digest]],
  ['at any place', `${'x '.repeat(13)}${digest} og ${digest}`, [digest, digest]],
  ['one digit short', digest.slice(1), []],
  ['one digit long', `${digest}0`, []],
  ['in a longer word', `g${digest}`, []],
  ['before an underscore', `${digest}_`, []],
  ['in capitals', digest.toUpperCase(), []],
  ['between signs', `("${digest}")`, [digest]],
  ['two in one run', `${digest}${digest}`, []],
])('%s', (_, text, expected) => {
  expect(digestsWrittenIn(text)).toEqual(expected)
})

test('as by the expression, wherever they stand', () => {
  const part = fc.oneof(
    fc.string({ maxLength: 70 }),
    fc.constantFrom(digest, digest.slice(1), `${digest}b`, 'æ', '_', '\n'),
    fc.stringMatching(/^[0-9a-f]{60,68}$/),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), parts => {
      const text = parts.join('')
      expect(digestsWrittenIn(text)).toEqual(text.match(/\b[0-9a-f]{64}\b/g) ?? [])
    }),
    { numRuns: 2000, seed: 5 },
  )
})
