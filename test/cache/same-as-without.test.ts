import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { keptIn, minutesOn, placeOfCaches, remembering, reportsOn } from './remembering.ts'

const of = (id: string, more = '') => entity.replace('id: acme', `id: ${id}`).replace('Acme', id) + more
const digest = 'a'.repeat(64)
const assets = (file: string) => `nis2: training
id: KUR-1
records:
  - { person: Mette Holm, course: NIS 2, date: 2026-02-01, evidence: { file: ${file}, sha256: ${digest} } }
`

/** Texts that files come to have, by what a file may be. */
const texts = {
  'entity.yaml': [of('root'), ''],
  'nis2lint.yaml': ['lang: en\n', 'severities: { readable: off }\n', 'ignore: [b]\n', ''],
  'readme.md': ['# Kun til mennesker\n', policy({ id: 'POL-9' }), ''],
  'a/entity.yaml': [
    of('alpha'),
    of('alpha', 'inherits: [{ entity: beta, policies: [POL-1] }]\n'),
    'nis2: entity\n',
    '',
  ],
  'a/p.md': [policy(), policy({ ownr: 'x' }), policy({ body: '# Formål\n\n[se](../b/p.md)\n' }), ''],
  'a/q.md': [policy({ id: 'POL-2', status: 'draft' }), policy(), 'uden noget\n', ''],
  'a/minutes.md': [minutesOn('POL-1'), minutesOn('POL-2'), ''],
  'a/training.yaml': [assets('bevis.pdf'), assets('../b/bevis.pdf'), ''],
  'a/bevis.pdf': ['et', 'andet', ''],
  'a/other.yaml': ['', of('other'), of('beta')],
  'b/entity.yaml': [
    of('beta'),
    of('beta').replace('nis2: entity', '"nis2": entity'),
    `# ${'x'.repeat(600)}\n${of('beta')}`,
    of('beta', 'inherits: [{ entity: alpha, policies: [POL-2] }]\n'),
    '',
  ],
  'b/p.md': [policy(), policy({ version: '1.0' }), ''],
  'b/nis2lint.index.yaml': [
    'nis2: index\nid: I\ndocuments:\n  - { document: q.md, metadata: { nis2: policy, id: POL-3, title: T, version: "1", status: draft, owner: O } }\n',
    '',
  ],
  'b/q.md': ['# Adgang\n', ''],
  'b/c/entity.yaml': [
    of('gamma'),
    of('gamma', 'inherits: [{ entity: beta, policies: [POL-1, POL-2] }]\n'),
    of('gamma', 'inherits: [{ entity: btea, policies: [POL-1] }]\n'),
    of('gamma', '"inh\\u0065rits": [{ entity: alpha, policies: [POL-1] }]\n'),
    of('beta'),
    '',
  ],
  'b/c/minutes.md': [minutesOn('POL-1'), ''],
  'b/c/p.md': [policy(), '\uFEFFnis2: policy\n', ''],
} satisfies Record<string, readonly string[]>

const change = fc
  .constantFrom(...(Object.keys(texts) as (keyof typeof texts)[]))
  .chain(path => fc.record({ path: fc.constant(path), text: fc.constantFrom(...texts[path]) }))
const step = fc.record({
  changes: fc.array(change, { minLength: 0, maxLength: 3 }),
  asOf: fc.constantFrom('2026-06-01', '2026-06-01', '2027-06-01'),
  build: fc.constantFrom('this', 'this', 'this', 'next'),
  format: fc.constantFrom('text', 'json'),
})

test('whatever is changed between runs, what is remembered changes nothing', { timeout: 600_000 }, () => {
  const place = placeOfCaches()
  let remembered = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), steps => {
      rmSync(join(place, 'nis2lint'), { recursive: true, force: true })
      const folder = folderOf(Object.fromEntries(Object.entries(texts).map(([path, [text = '']]) => [path, text])))
      for (const { changes, asOf, build, format } of steps) {
        for (const { path, text } of changes) put(join(folder, path), text)
        const before = keptIn(place)
        expect(reportsOn(folder, remembering(build), asOf, format)).toEqual(reportsOn(folder, undefined, asOf))
        remembered += [...keptIn(place)].filter(([name, number]) => before.get(name) === number).length
      }
    }),
    { numRuns: Number(process.env['EDITS'] ?? 6), seed: 7 },
  )
  // Otherwise it would be true of a cache that remembers nothing.
  expect(remembered).toBeGreaterThan(10)
})

/** Nothing stands for a file that is not there. */
function put(path: string, text: string): void {
  rmSync(path, { force: true })
  if (text === '') return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
