import { expect, test } from 'vitest'
import { misspeltIn } from '../../src/model/misspelt.ts'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'

test.each([
  ['NIS2: policy', 'NIS2'],
  ['Nis2 : policy # vores', 'Nis2'],
  ['"nis2": policy', '"nis2"'],
  ["title: A\r\nNIS2: 'policy'\r\n", 'NIS2'],
  ['nsi2: policy', 'nsi2'],
  ['nis: policy', 'nis'],
  ['nis-2: policy', 'nis-2'],
  ['mis2: policy', 'mis2'],
])('%j is nearly ours', (yaml, key) => {
  const found = misspeltIn(yaml, 4)
  expect(found).toMatchObject({ key, kind: 'policy' })
  expect(yaml.slice(...(found?.span ?? [0, 0]).map(offset => offset - 4))).toBe(key)
})

test.each([
  'NIS2: Artikel 21',
  'NIS2: true',
  'NIS2: policy and more',
  'NIS2: Policy',
  'NIS2:\n  policy',
  '  NIS2: policy',
  'tags: [NIS2]',
  'type: policy',
  'kind: entity',
  'nist: policy',
  'nis2024: policy',
  'is: policy',
])('%j is somebody else’s', yaml => {
  expect(misspeltIn(yaml, 0)).toBeUndefined()
})

test('no text below the front matter is looked at, and none of a file without it', () => {
  expect(parse(file('a.md', '---\ntitle: A\n---\n\nNIS2: policy\n'))).toBeUndefined()
  expect(parse(file('a.md', 'NIS2: policy\n'))).toBeUndefined()
  expect(parse(file('a.md', '---\n\nNIS2: policy\n'))).toBeUndefined()
})
