import { describe, expect, test } from 'vitest'
import { type Measure, measured } from './measured.ts'

const shareOf = (measures: Record<string, Measure>, part: 'right' | 'found', of: 'said' | 'wanted') => {
  const all = Object.values(measures)
  return all.reduce((sum, one) => sum + one[part], 0) / all.reduce((sum, one) => sum + one[of], 0)
}

const sets = ['development', 'held-out', 'traps'].map(set => ({ set, ...measured(set) }))

describe.each(sets)('the documents of $set', ({ fields, claims, left, wrong }) => {
  test('metadata are right, and found', () => {
    expect(shareOf(fields, 'right', 'said'), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(shareOf(fields, 'found', 'wanted')).toBeGreaterThanOrEqual(0.95)
  })

  test('sections proposed at high confidence are right, and not a few', () => {
    expect(shareOf(claims, 'right', 'said'), wrong.join('\n')).toBeGreaterThanOrEqual(0.8)
    expect(shareOf(claims, 'found', 'wanted')).toBeGreaterThanOrEqual(0.65)
  })

  test('each language holds', () => {
    for (const [lang, measure] of Object.entries(fields)) {
      expect(measure.right / measure.said, `${lang}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.9)
    }
    for (const [lang, measure] of Object.entries(claims)) {
      expect(measure.right, `${lang}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.8 * measure.said)
    }
  })

  test('what is no policy is left alone', () => {
    expect(left.got).toEqual(left.wanted)
  })
})

test('a hundred sections are labelled, in five languages', () => {
  const claims = sets[0]?.claims ?? {}
  expect(Object.keys(claims).sort()).toEqual(['da', 'de', 'en', 'no', 'sv'])
  expect(Object.values(claims).reduce((sum, { wanted }) => sum + wanted, 0)).toBeGreaterThan(100)
})
