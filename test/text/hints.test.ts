import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintsIn } from '../../src/text/hints.ts'
import { matchers } from '../../src/text/misstatements.ts'
import { passageOf } from '../../src/text/passage.ts'
import { residuesIn } from '../../src/text/placeholder.ts'
import { spotterOf } from '../../src/text/spotter.ts'

const scraps = fc.constantFrom(
  ...'TODO|tbd|XXX|xx/xx/20xx|XX timer|lorem ipsum|udfyldes|skal udfyldes senere|: to be defined|: wird noch ergänzt|: folgt|[|]|<|>|{{|}}|[indsæt navn]|<navn>|____|.....|: ……|dd-mm-åååå|tt.mm.jjjj|[ ]|[…]|kommer senere|: kommer ſenere|: K|İ|æ|X|x| |\n|a|: |- '.split(
    '|',
  ),
)
const texts = fc.array(scraps, { maxLength: 8 }).map(parts => parts.join(''))

test('where something is left to fill in, its words hint at it', () => {
  let left = 0
  fc.assert(
    fc.property(texts, text => {
      if (residuesIn(text, [0, text.length]).length === 0) return
      left++
      expect(hintsIn(passageOf(text)).residue).toBe(true)
    }),
    { numRuns: 1000 },
  )
  expect(left).toBeGreaterThan(100)
})

test('words are counted as by their pattern', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
      expect(hintsIn(passageOf(text)).words).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0)
    }),
  )
})

test('words are spotted wherever they stand, in any case', () => {
  const words = ['12', 'nis', 'anse', '§', '……', 'ænis']
  const spot = spotterOf(words)
  const letters = fc.array(fc.constantFrom(...'1|2|n|N|i|s|S|a|e|§|…|æ|Æ| |–'.split('|')), { maxLength: 12 })
  fc.assert(
    fc.property(letters, letters, (before, within) => {
      const text = before.join('') + within.join('')
      const found: string[] = []
      spot(text, before.length, text.length, (word, at) => found.push(`${at} ${words[word]}`))
      const lower = text.toLowerCase()
      const expected = words.flatMap(word =>
        [...text]
          .map((_, at) => at)
          .filter(at => at >= before.length && lower.startsWith(word, at))
          .map(at => `${at} ${word}`),
      )
      expect(found.sort()).toEqual(expected.sort())
    }),
    { numRuns: 1000 },
  )
})

test('the words of the law data can be spotted', () => {
  const words = matchers.flatMap(matcher => matcher.words)
  expect(words.length).toBeGreaterThan(50)
  expect(words.filter(word => !/^[^\s\u0100-\uffff]{2,}$/.test(word) || word !== word.toLowerCase())).toEqual([])
})

test.each([
  ['§ 13', true],
  ['artikel\n> 21', true],
  ['punktet er nået', false],
])('%j may cite a place: %s', (text, may) => expect(hintsIn(passageOf(text)).citesPlaces).toBe(may))
