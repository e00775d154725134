import { expect, test } from 'vitest'
import { changes, views } from '../../src/law/guide.generated.ts'
import type { View } from '../../src/law/guide-types.ts'
import { measures, requirements } from '../../src/law/law.generated.ts'

test.each(Object.entries<View>(views))(
  'every requirement that %s names exists, and each item says something',
  (_, view) => {
    for (const { title, requirements: ids, note } of view.items) {
      expect([title.da, ids.filter(id => !(id in requirements))]).toEqual([title.da, []])
      expect(new Set(ids).size).toBe(ids.length)
      // What this act does not ask for is explained instead.
      if (ids.length === 0) expect(note).toBeDefined()
    }
    expect(view.items.length).toBeGreaterThan(7)
  },
)

test('the list of documents for an audit has every measure, and those that the management body approves say so', () => {
  const { items } = views['audit-baseline']
  const served = new Set(items.flatMap(({ requirements: ids }) => ids.map(id => requirements[id].measure)))
  expect(Object.keys(measures).filter(measure => !served.has(Number(measure)))).toEqual([])
  const policies = items.filter(({ part }) => part?.en === 'Policies and plans that the management body approves')
  expect(policies.filter(({ requirements: ids }) => !ids.includes('dk/7.1/approval'))).toEqual([])
  expect(policies).toHaveLength(5)
})

test('the eight steps are eight, and changes stand in the order of their dates', () => {
  const steps = new Set(views['eight-steps'].items.map(({ part }) => part?.en))
  expect([...steps].map(step => step?.split('.')[0])).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  // A month stands before its days end: 2025-06 after 2025-06-11 all the same.
  const months = changes.map(({ date }) => date.slice(0, 7))
  expect(months).toEqual(months.toSorted())
})

test('a proposal is told as one', () => {
  const proposals = changes.filter(({ title }) => /proposal/.test(title.en))
  expect(proposals.length).toBeGreaterThan(1)
  for (const { status, means } of proposals)
    expect([status, means.en.startsWith('A proposal, not law')]).toEqual(['proposed', true])
})
