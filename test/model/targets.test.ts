import { expect, test } from 'vitest'
import { foldersIn, targetOf } from '../../src/model/targets.ts'

test.each([
  ['access.md', 'policies/access.md', ''],
  ['./access.md', 'policies/access.md', ''],
  ['../entity.yaml', 'entity.yaml', ''],
  ['/entity.yaml', 'entity.yaml', ''],
  ['..', '', ''],
  ['/', '', ''],
  ['../approvals/', 'approvals', ''],
  ['access.md#hvem-har-adgang', 'policies/access.md', 'hvem-har-adgang'],
  ['#backup', 'policies/backup.md', 'backup'],
  ['', 'policies/backup.md', ''],
  ['h%C3%A6ndelser.md#%C3%A6ndringer', 'policies/hændelser.md', 'ændringer'],
  ['100%.md#50%', 'policies/100%.md', '50%'],
  ['%E0%A4%A.md', 'policies/%E0%A4%A.md', ''],
  ['a%2Fb.md', 'policies/a/b.md', ''],
  ['access.md?plain=1#L3', 'policies/access.md', 'L3'],
  ['../../x.md', undefined, ''],
  ['/../x.md', undefined, ''],
  ['a/../../../x.md', undefined, ''],
])('%s leads to %s', (url, path, anchor) => {
  expect(targetOf(url, 'policies/backup.md')).toEqual({ path, anchor })
})

test.each([
  'https://example.dk/x',
  'HTTP://example.dk',
  'mailto:drift@acme.example',
  'tel:+4512345678',
  '//example.dk/x',
])('%s leads elsewhere', url => {
  expect(targetOf(url, 'backup.md')).toBeUndefined()
})

test('a folder is there when something lies in it', () => {
  expect([...foldersIn(['a/b/c.md', 'd.md'])].sort()).toEqual(['', 'a', 'a/b'])
})
