import { expect, test } from 'vitest'
import { answers, misstatements, paragraphs, standards } from '../../src/law/explained.generated.ts'
import { requirements, sources } from '../../src/law/law.generated.ts'
import { penaltyOf } from '../../src/law/penalty.ts'
import { isWithinPlace, overlaps } from '../../src/law/places.ts'
import { textDigestOf } from '../../src/law/text-digest.ts'
import { shared } from '../shared.ts'

test('each of the 34 sections of the act has a note', () => {
  expect(Object.keys(paragraphs)).toEqual(Array.from({ length: 34 }, (_, index) => String(index + 1)))
  for (const { title, says } of Object.values(paragraphs)) {
    expect([title.da, title.en, says.da, says.en].every(text => text.length > 3)).toBe(true)
  }
})

const stored = shared('law/texts/lov-434-2025.json')

test.skipIf(!stored)('what is punishable is what § 32, stk. 1, names', () => {
  const { provisions } = JSON.parse(stored ?? '') as { provisions: { section: string; text: string }[] }
  const [, first = '', second = '', third = '', fourth = '', fifth = ''] =
    provisions
      .find(({ section }) => section === '32')
      ?.text.split('Stk. 2.')[0]
      ?.split(/ \d\) /) ?? []
  const all = Object.values(paragraphs)
  const named = (kind: 'punished' | 'disobeyed' | 'obstructed') => all.flatMap(note => note[kind] ?? [])
  expect(named('punished')).toEqual(placesIn(first))
  expect(named('disobeyed').toSorted()).toEqual([second, third, fourth].flatMap(placesIn).toSorted())
  expect(named('obstructed')).toEqual(placesIn(fifth))
  expect(placesIn('§ 11, stk. 1-3, eller § 15')).toEqual(['dk/11.1', 'dk/11.2', 'dk/11.3', 'dk/15'])
})

/** The places that a sentence of § 32 names, as citations. */
function placesIn(text: string): string[] {
  return text.split(/(?=§)/).flatMap(part => {
    const [, one, other] = /^§+ (\d+)(?: eller (\d+))?(?!\d)/.exec(part) ?? []
    if (one === undefined) return []
    const sections = other === undefined ? [one] : [one, other]
    const stykker = listed(/stk\. ([\d\- eller,]+)/.exec(part)?.[1])
    const numbers = listed(/nr\. ([\d\- eller,]+)/.exec(part)?.[1])
    return sections.flatMap(section => {
      if (stykker.length === 0) return [`dk/${section}`]
      return stykker.flatMap(stk =>
        numbers.length > 0 ? numbers.map(nr => `dk/${section}.${stk}.${nr}`) : [`dk/${section}.${stk}`],
      )
    })
  })
}

function listed(text = ''): number[] {
  return [...text.matchAll(/(\d+)(?:-(\d+))?/g)].flatMap(([, from, to = from]) => {
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index)
  })
}

test('a requirement is punishable only where § 32 names its place', () => {
  const law = Object.entries(requirements).filter(([id]) => id.startsWith('dk/'))
  const wrong = law.filter(([id, { punishable, basis }]) => {
    return punishable !== (basis === 'act' && penaltyOf(id).punished.length > 0)
  })
  expect(wrong.map(([id]) => id)).toEqual([])
  expect(penaltyOf('dk/7.1/approval')).toEqual({ punished: [], disobeyed: [], obstructed: [] })
})

test.each([
  ['dk/9', ['dk/9'], [], []],
  ['dk/9.2/deadline', ['dk/9'], [], []],
  ['dk/6', ['dk/6.1', 'dk/6.2'], [], []],
  ['dk/16.2', [], ['dk/16.2'], []],
  ['dk/21.1.2', [], ['dk/21.1.2'], ['dk/21.1.2']],
  ['dk/21.1.7', [], ['dk/21.1.7'], []],
  ['dk/24', [], ['dk/24.1.2', 'dk/24.1.4', 'dk/24.1.5', 'dk/24.1.6'], ['dk/24.1.1', 'dk/24.1.2', 'dk/24.1.3']],
  // § 32 is about the act: not about an order, nor about a section that there is not.
  ['dk-620/9', [], [], []],
  ['dk-9', [], [], []],
  ['dk/35', [], [], []],
])('the penalty that belongs to %s', (place, punished, disobeyed, obstructed) => {
  expect(penaltyOf(place)).toEqual({ punished, disobeyed, obstructed })
})

test('what is often said wrongly is settled by places that are there', () => {
  const cited = Object.values(misstatements).flatMap(({ where }) => where)
  expect(cited.filter(id => !((id.split('/', 1)[0] ?? '') in sources))).toEqual([])
  const verified = Object.values(misstatements).filter(({ confidence }) => confidence === 'V')
  expect(verified.flatMap(({ where }) => where).filter(id => id.includes('/') && !textDigestOf(id))).toEqual([])
  expect(Object.keys(misstatements).length).toBeGreaterThanOrEqual(24)
})

test('answers are for requirements that there are, and every kind of tie has its words', () => {
  expect(Object.keys(answers).filter(id => !(id in requirements))).toEqual([])
  expect(Object.keys(standards.relations)).toEqual(Object.keys(standards.ties))
})

test('a place is within another where the numbers say so, not the letters of its name', () => {
  expect(isWithinPlace('dk/6.1.3/backup', 'dk/6.1')).toBe(true)
  expect(isWithinPlace('dk/6.1.10/mfa-reason', 'dk/6.1.1')).toBe(false)
  expect(isWithinPlace('dk/6.1', 'dk/6.1')).toBe(true)
  expect(isWithinPlace('dk/6', 'dk/6.1')).toBe(false)
  expect(isWithinPlace('dk/60', 'dk/6')).toBe(false)
  expect(isWithinPlace('dk/6.1', 'dk')).toBe(true)
  expect(isWithinPlace('dk-620/14', 'dk')).toBe(false)
  // A place with a slash of its own is no whole text.
  expect(isWithinPlace('dk/6/backup', 'dk/6')).toBe(true)
  expect(overlaps('dk/7.2/courses', 'dk/7')).toBe(true)
  expect(overlaps('dk/7.1/approval', 'dk/7.2/courses')).toBe(false)
  expect(overlaps('dk/7', 'dk/7.2/courses')).toBe(true)
})
