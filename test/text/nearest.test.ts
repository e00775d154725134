import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

test.each([
  ['onwer', ['older', 'owner'], 'owner'],
  ['Owner', ['owne', 'owner'], 'owner'],
  ['kryptografi', ['kryptering', 'kryptografier', 'kryptografil'], 'kryptografil'],
  ['abcdef', ['abcxyf', 'abcdxx'], 'abcxyf'],
  ['abcdef', ['uvwxyz', 'abc'], undefined],
  ['ab', ['ba', 'ac'], 'ba'],
  ['', ['a', 'ab'], 'a'],
])('%j among %j is %j', (word, known, found) => {
  expect(nearest(word, known)).toBe(found)
})

test('of words that are equally near it is the first', () => {
  expect(nearest('pol-07', ['pol-06', 'pol-17', 'pol-08'])).toBe('pol-06')
})
