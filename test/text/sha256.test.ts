import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 as chosen } from '#sha256'
import { sha256 as ofNode } from '../../src/cli/sha256.ts'
import { sha256 as ofOurs } from '../../src/text/sha256.ts'

describe.each([
  ['our own', ofOurs],
  ["Node's", ofNode],
])('SHA-256, %s', (_, sha256) => {
  test('the vectors of the standard', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })

  test('agrees with the platform at every length around a block', () => {
    for (let length = 50; length < 140; length++) {
      const text = 'æ'.repeat(length)
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }
  })

  test('a lone surrogate is hashed as U+FFFD, as by every encoder', () => {
    expect(sha256('\ud800')).toBe(sha256('\ufffd'))
    expect(sha256('a\udc00b')).toBe(sha256('a\ufffdb'))
  })
})

test('both say the same of any code units', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }), units => {
      const text = String.fromCharCode(...units)
      expect(ofOurs(text)).toBe(ofNode(text))
    }),
  )
})

test("on Node the core takes Node's", () => {
  expect(chosen).toBe(ofNode)
})
