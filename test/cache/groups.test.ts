import { expect, test } from 'vitest'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { keptIn, placeOfCaches, remembering, reportsOn } from './remembering.ts'

const of = (id: string, more = '') => entity.replace('id: acme', `id: ${id}`) + more
const heirOf = (id: string) => of('daughter', `inherits: [{ entity: ${id}, policies: [POL-1] }]\n`)
const seenLate = (text: string) => `# ${'x'.repeat(600)}\n${text}`
const mother = { 'mother/entity.yaml': of('mother'), 'mother/p.md': policy() }

/** What cannot be seen of a group before its files are read, and what is said of the heir then. */
const groups: Record<string, readonly [Record<string, string>, string]> = {
  'an entity that is nowhere, and one that is nearly called so': [
    { ...mother, 'daughter/entity.yaml': heirOf('moter') },
    'Did you mean "mother"?',
  ],
  'the second entity of a folder, and a third that is nearly called so': [
    {
      'two/entity.yaml': of('first'),
      'two/other.yaml': of('second'),
      'third/entity.yaml': of('secund'),
      'daughter/entity.yaml': heirOf('second'),
    },
    'Did you mean "secund"?',
  ],
  'one of two that are called so, of which one is seen late': [
    { ...mother, 'x/entity.yaml': seenLate(of('mother')), 'daughter/entity.yaml': heirOf('mother') },
    'Several entities have the id "mother"',
  ],
  'one of two that are called so, of which one is seen late, at the root': [
    { ...mother, 'entity.yaml': seenLate(of('mother')), 'daughter/entity.yaml': heirOf('mother') },
    'Several entities have the id "mother"',
  ],
}

test.each(Object.entries(groups))('an heir of %s', (_, [files, said]) => {
  placeOfCaches()
  const folder = folderOf(files)
  const without = reportsOn(folder)
  expect(without.text).toContain(said)
  for (const _time of ['first', 'second']) expect(reportsOn(folder, remembering())).toEqual(without)
})

test('a group is kept, and so is a digest that is written down beside it, where nothing is a document', () => {
  const place = placeOfCaches()
  const folder = folderOf({ ...mother, 'daughter/entity.yaml': heirOf('mother'), 'README.md': `# ${'a'.repeat(64)}\n` })
  const without = reportsOn(folder)
  expect(reportsOn(folder, remembering())).toEqual(without)
  const kept = keptIn(place)
  expect(kept.size).toBe(2)
  expect(reportsOn(folder, remembering())).toEqual(without)
  expect(keptIn(place)).toEqual(kept)
})
