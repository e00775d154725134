import { expect, test } from 'vitest'
import { documentsOf } from '../../src/model/documents.ts'
import { parse } from '../../src/model/parse.ts'
import { unmarkedIn } from '../../src/model/unmarked.ts'
import { file, policy } from '../workspaces.ts'

test.each([
  ['covers:\n  "dk/6.1.3/backup": "#backup"\n', 'covers'],
  ["title: A\r\ncovers: # vores\r\n\r\n  # den første\r\n  'eu-ir/4.1.1/plan': '#plan'\r\n", 'covers'],
  ['covers: { "dk/6.1.3/backup": "#backup" }', 'covers'],
  ['id: A\nversion: "1"\nstatus: approved # i marts\nreviewEvery: P1Y\n', 'reviewEvery'],
])('%j is a policy of ours', (yaml, key) => {
  expect(yaml.slice(...(unmarkedIn(yaml, 0) ?? [0, 0]))).toBe(key)
  expect(unmarkedIn(yaml, 4)?.[0]).toBe(yaml.indexOf(key) + 4)
})

test.each([
  'id: intro\ntitle: Introduction\nsidebar_label: Intro\nversion: 2\nstatus: draft\n',
  'layout: post\ncovers:\n  - dk/6.1.3/backup\n',
  'covers:\n  backup: "#backup"\n',
  'covers: dk\ntags: [dk/6.1.3/backup]\n',
  'covers:\n  dk/jylland/aarhus: 1\n',
  'id: RFC-1\nversion: "1.0"\nstatus: approved\nowner: Platform\n',
  'id: A\nversion: "1"\nstatus: accepted\nreviewEvery: P1Y\n',
  'aliases: [A]\nreviewEvery: P1Y\n',
  '  covers:\n    "dk/6.1.3/backup": "#backup"\n',
])('%j is somebody else’s', yaml => {
  expect(unmarkedIn(yaml, 0)).toBeUndefined()
})

const unmarked = policy({ covers: '{ "dk/6.1.3/backup": "#backup" }' }).replace('nis2: policy\n', '')

test('it is told of, and never taken for a policy', () => {
  expect(parse(file('a.md', unmarked))).toMatchObject({ kind: 'unread', flaws: [{ says: 'unmarked' }] })
})

test('where an index has the metadata, what stands in the file is somebody else’s', () => {
  const metadata = '{ nis2: policy, id: POL-1, title: A, version: "1.0", status: approved, owner: B }'
  const index = `nis2: index\ndocuments:\n  - document: a.md\n    metadata: ${metadata}\n`
  const found = documentsOf([file('a.md', unmarked), file('index.yaml', index)])
  expect(found.map(({ path, kind }) => [path, kind])).toEqual([
    ['index.yaml', 'index'],
    ['a.md', 'policy'],
  ])
})
