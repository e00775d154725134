import { expect, test } from 'vitest'
import { everyMention } from '../../src/model/mentions.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

function workspace() {
  const [judgement] = judge([file('entity.yaml', entity), file('p.md', policy({ ownr: 'x' })), file('q.md', policy())])
  if (!judgement) throw new Error('nothing was judged')
  return judgement.workspace
}

test('asked again, the mentions of a document are the places that were found the first time', () => {
  const own = workspace()
  const [first, again] = [everyMention(own, [own]), everyMention(own, [own])]
  expect(first.length).toBeGreaterThan(2)
  expect(first.every(({ at }, index) => at === again[index]?.at)).toBe(true)
})

test('claims and approvals are not worked out for mentions, and the entity that owns them is the one asked about', () => {
  const own = workspace()
  const lazy = Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(own),
      claims: { enumerable: true, get: () => expect.fail('claims are not asked for') },
      approvals: { enumerable: true, get: () => expect.fail('approvals are not asked for') },
    },
  ) as typeof own
  expect(everyMention(lazy, [lazy]).every(({ owner }) => owner === lazy)).toBe(true)
})
