import { expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { groupsOf } from '../../src/model/groups.ts'
import { parse } from '../../src/model/parse.ts'
import { entity } from '../workspaces.ts'

/** An entity in a folder of its name that takes over from others. */
function heir(id: string, ...owners: readonly string[]): Document<'entity'> {
  const lines = owners.map(owner => `  - { entity: ${owner}, policies: [POL-1] }\n`).join('')
  const text = `${entity.replace('id: acme', `id: ${id}`)}${lines && `inherits:\n${lines}`}`
  return parse({ path: `${id}/entity.yaml`, text, bytes: text.length }) as Document<'entity'>
}

const groups = (...entities: readonly Document<'entity'>[]) => groupsOf(entities)?.map(group => group.toSorted())

test('entities that take over from nobody are each for themselves', () => {
  expect(groups(heir('a'), heir('b'))).toEqual([['a'], ['b']])
})

test('heirs belong to those from whom they take over, also through others, and to the other heirs', () => {
  expect(groups(heir('a', 'b'), heir('b', 'c'), heir('c'), heir('d'), heir('e', 'c'))).toEqual([
    ['a', 'b', 'c', 'e'],
    ['d'],
  ])
  expect(groups(heir('a', 'b', 'c'), heir('b'), heir('c'), heir('d', 'e'), heir('e'))).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ])
})

test('of several that have the id, all belong to it', () => {
  const twin = { ...heir('b'), path: 'twin/entity.yaml' }
  expect(groups(heir('a', 'b'), heir('b'), twin)).toEqual([['a', 'b', 'twin']])
})

test('a circle is one group', () => {
  expect(groups(heir('a', 'b'), heir('b', 'a'), heir('c', 'c'))).toEqual([['a', 'b'], ['c']])
})

test('nobody can tell where one takes over from an entity that is not there, or two stand in one folder', () => {
  expect(groups(heir('a', 'nobody'))).toBeUndefined()
  expect(groups(heir('a'), { ...heir('b'), path: 'a/other.yaml' })).toBeUndefined()
})

test('what an entity with errors says it takes over counts for nothing, as where it is judged', () => {
  expect(groups({ ...heir('a', 'nobody', 'b'), sound: false }, heir('b'))).toEqual([['a'], ['b']])
})
