import { expect, test } from 'vitest'
import { elements } from '../../src/law/guide.generated.ts'
import { measures, type RequirementId, requirements } from '../../src/law/law.generated.ts'

/** How many content elements each of the ten measures has. */
const counts = [13, 13, 11, 10, 11, 8, 9, 6, 14, 8]
const ids = counts.flatMap((count, index) =>
  Array.from({ length: count }, (_, one) => `N${index + 1}.${String(one + 1).padStart(2, '0')}`),
)
const named = (Object.keys(requirements) as RequirementId[]).flatMap(id => requirements[id].elements ?? [])

test('every element is there, in order, and no other', () => {
  expect(Object.keys(elements)).toEqual(ids)
  expect(ids).toHaveLength(103)
  expect(Object.keys(measures)).toHaveLength(counts.length)
})

test('every element is named by a requirement, and requirements name no other', () => {
  expect(ids.filter(id => !named.includes(id))).toEqual([])
  expect(named.filter(id => !ids.includes(id))).toEqual([])
})

test.each(['da', 'en'] as const)('every heading (%s) points to one element', lang => {
  const headings = Object.values(elements).flatMap(({ headings }) => headings[lang].map(one => one.toLowerCase()))
  expect(headings.filter((one, index) => headings.indexOf(one) !== index)).toEqual([])
  expect(headings.length).toBeGreaterThan(400)
})

test.each(ids)('%s has headings and terms enough, each once', id => {
  const { title, headings, terms } = elements[id as keyof typeof elements]
  for (const words of [headings.da, headings.en, terms.da, terms.en]) {
    expect(words.length).toBeGreaterThanOrEqual(4)
    expect(words.length).toBeLessThanOrEqual(8)
    expect(new Set(words).size).toBe(words.length)
  }
  for (const text of [title.da, title.en]) expect(text).toMatch(/^[\p{Lu}].*[^.]$/u)
})
