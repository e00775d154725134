import { describe, expect, test } from 'vitest'
import { passingWords, sectionWords } from '../../src/law/adopt.generated.ts'
import type { SectionWords } from '../../src/law/adopt-types.ts'
import { type RequirementId, requirements } from '../../src/law/law.generated.ts'

const words = Object.entries(sectionWords) as [RequirementId, SectionWords][]
const langs = ['da', 'en', 'de', 'sv', 'no'] as const

test('each requirement of the ten measures that a policy answers has words, and no other', () => {
  const asked = (Object.keys(requirements) as RequirementId[]).filter(
    id => id.startsWith('dk/6.1.') && requirements[id].evidence === 'policy',
  )
  expect(words.map(([id]) => id)).toEqual(asked)
  expect(asked.length).toBeGreaterThan(50)
})

describe.each(langs)('in %s', lang => {
  test.each(words)('%s has headings and terms enough, each once', (_, { headings, terms }) => {
    for (const list of [headings[lang], terms[lang]]) {
      expect(list.length).toBeGreaterThanOrEqual(4)
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('no heading points to two requirements, nor to one and elsewhere', () => {
    const all = [...words.flatMap(([, { headings }]) => headings[lang]), ...passingWords.elsewhere[lang]]
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  })
})

test('what a section may serve besides is another requirement of the same measure', () => {
  const besides = words.flatMap(([id, { also = [] }]) => also.map(other => [id, other as RequirementId] as const))
  expect(besides.length).toBeGreaterThan(3)
  for (const [id, other] of besides) {
    expect(other).not.toBe(id)
    expect(requirements[other].measure).toBe(requirements[id].measure)
  }
})
