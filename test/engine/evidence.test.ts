import { expect, test } from 'vitest'
import { defaultSettings } from '../../src/engine/settings.ts'
import { lint, type Options } from '../../src/lint.ts'
import rule from '../../src/rules/evidence-verified.ts'
import { file } from '../workspaces.ts'

const courses = file(
  'kurser.yaml',
  `nis2: training
id: kurser
courses:
  - { topic: T, audience: staff, provider: P, date: 2026-01-01, participants: [A], evidence: { file: bevis.pdf } }
`,
)

const told = (tree: readonly string[], fileDigests?: Options['fileDigests']) =>
  lint([courses], {
    rules: [rule],
    asOf: '2026-06-01',
    settings: defaultSettings,
    tree: ['kurser.yaml', ...tree],
    ...(fileDigests && { fileDigests }),
  }).flatMap(({ findings }) => findings.map(({ says, requirement }) => [says, requirement]))

test('where nobody looked into the files, only one that is not in the tree is told of', () => {
  expect(told(['bevis.pdf'])).toEqual([])
  expect(told([])).toEqual([['elsewhere', 'tool/evidence-unchanged']])
})

test('a file that git still lists is elsewhere where it was looked for and not found', () => {
  expect(told(['bevis.pdf'], new Map())).toEqual([['elsewhere', 'tool/evidence-unchanged']])
})

test('to name a file without its digest is about keeping proof', () => {
  const digests = new Map([['bevis.pdf', { sha256: '8c74bec454cb' }]])
  expect(told(['bevis.pdf'], digests)).toEqual([['noDigest', 'tool/evidence']])
})
