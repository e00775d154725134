import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { keysOn } from '../../src/cli/cache/key.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { keptIn, minutesOn, placeOfCaches, remembering, reportsOn } from './remembering.ts'

const sha256 = createHash('sha256').update('bevis').digest('hex')
/** With a link that can be mended, where no digest of the text is written down. */
const slipped = policy({ body: '# Adgangsstyring\n\nSe [kortet](kort.png) og [formålet](#adgangsstyirng).\n' })
const written = `SHA-256: ${createHash('sha256').update(slipped).digest('hex')}\n`
const organisation = {
  'a/entity.yaml': entity,
  'a/p.md': policy({
    body: '# Formål\n\nSe [bilaget](../b/bilag.pdf), [planen](plan.md), [arkivet](../b/arkiv) og [bladet](../b/mappe/blad.pdf).\n',
  }),
  'a/minutes.md': minutesOn('POL-1', `minutes: { file: referat.pdf, sha256: ${sha256} }\n`),
  'a/referat.pdf': 'bevis',
  'a/readme.md': '# Kun til mennesker\n',
  'b/bilag.pdf': 'bilag',
  'c/entity.yaml': entity.replace('id: acme', 'id: other'),
  'c/p.md': slipped,
  'c/kort.png': 'kort',
  'nis2lint.yaml': 'lang: da\n',
}

interface Change {
  readonly files?: Readonly<Record<string, string | undefined>>
  readonly asOf?: string
}

/** Each of these makes another judgement: who remembered the old one would be found out. */
const changes: Record<string, Change> = {
  'a document': { files: { 'a/p.md': policy({ ownr: 'x' }) } },
  'a document that comes': { files: { 'a/q.md': policy({ id: 'POL-2', ownr: 'x' }) } },
  'a document that goes': { files: { 'a/minutes.md': undefined } },
  'a file that a link leads to, which goes': { files: { 'b/bilag.pdf': undefined } },
  'a file that a link leads to, which comes': { files: { 'a/plan.md': '# Plan\n' } },
  'a file of its own that a link leads to, and no document, which goes': { files: { 'c/kort.png': undefined } },
  'a file beside where a link leads, which is nearly called so': { files: { 'b/mappe/blade.pdf': 'blade' } },
  'a folder that a link leads to, which comes': { files: { 'b/arkiv/bilag.pdf': 'bilag' } },
  'a file that is named as evidence': { files: { 'a/referat.pdf': 'andet bevis' } },
  'a file that is named as evidence, which goes': { files: { 'a/referat.pdf': undefined } },
  'an entity inside of another': { files: { 'a/d/entity.yaml': entity.replace('id: acme', 'id: inner') } },
  'the entity, which takes over policies': {
    files: {
      'c/entity.yaml': `${entity.replace('id: acme', 'id: other')}inherits: [{ entity: acme, policies: [POL-1] }]\n`,
    },
  },
  'an index that tells of a file': {
    files: {
      'a/nis2lint.index.yaml':
        'nis2: index\nid: I\ndocuments:\n  - { document: readme.md, metadata: { nis2: policy, id: POL-3, ownr: x } }\n',
    },
  },
  'a digest that is written down in another entity': { files: { 'a/readme.md': written } },
  'a digest that is written down where no entity is': { files: { 'readme.md': written } },
  'a digest that is written down beside what it is of': { files: { 'c/readme.md': written } },
  'the configuration': { files: { 'nis2lint.yaml': 'severities: { links-resolve: notice }\n' } },
  'the date': { asOf: '2025-01-01' },
}

test.each(Object.entries(changes))('%s is not passed over', (_, { files = {}, asOf }) => {
  placeOfCaches()
  const folder = folderOf(organisation)
  const before = reportsOn(folder, remembering())
  put(folder, files)
  const after = reportsOn(folder, undefined, asOf)
  for (const format of ['text', 'json', 'text']) {
    expect(reportsOn(folder, remembering(), asOf, format)).toEqual(after)
  }
  expect(after).not.toEqual(before)
  put(folder, Object.fromEntries(Object.entries(organisation).filter(([path]) => path in files)))
  for (const path of Object.keys(files)) if (!(path in organisation)) put(folder, { [path]: undefined })
  expect(reportsOn(folder, remembering())).toEqual(before)
})

test('entities that take over policies of one another are remembered together, and the others for themselves', () => {
  const place = placeOfCaches()
  const of = (id: string, more = '') => entity.replace('id: acme', `id: ${id}`) + more
  const folder = folderOf({
    'daughter/entity.yaml': of('daughter', 'inherits: [{ entity: mother, policies: [POL-1] }]\n'),
    'mother/entity.yaml': of('mother'),
    'mother/p.md': policy(),
    'sister/entity.yaml': of('sister', 'inherits: [{ entity: mother, policies: [POL-1] }]\n'),
    'stranger/entity.yaml': of('stranger'),
    'stranger/p.md': policy({ body: '# Formål\n\nSe [planen](../plan.md).\n' }),
  })
  const anew = (files: Change['files'] = {}) => {
    const before = keptIn(place)
    put(folder, files)
    expect(reportsOn(folder, remembering())).toEqual(reportsOn(folder))
    return [...keptIn(place)].filter(([name, number]) => before.get(name) !== number).length
  }
  const [first, nothing] = [anew(), anew()]
  const stranger = [...keptIn(place)]
  expect([first, nothing, anew({ 'stranger/p.md': policy({ ownr: 'x' }) })]).toEqual([2, 0, 1])
  const kept = keptIn(place)
  expect(anew({ 'mother/p.md': policy({ ownr: 'x' }) })).toBe(1)
  const same = (some: Iterable<readonly [string, number]>) =>
    [...some].filter(([name, at]) => keptIn(place).get(name) === at)
  // The group was judged anew by the second change, the stranger by the first alone.
  expect([same(kept).length, same(stranger).length]).toEqual([1, 0])
})

test('what comes elsewhere makes nothing anew', () => {
  const place = placeOfCaches()
  const leading = policy({ body: '# Formål\n\nSe [bilaget](../f/bilag.pdf).\n' })
  const folder = folderOf({
    ...organisation,
    'f/bilag.pdf': 'bilag',
    'g/entity.yaml': entity,
    'g/p.md': leading,
  })
  reportsOn(folder, remembering())
  const before = keptIn(place)
  put(folder, { 'c/q.md': policy({ id: 'POL-2' }), 'd/note.md': '# Notat\n', 'f/andet.pdf': 'bilag' })
  expect(reportsOn(folder, remembering())).toEqual(reportsOn(folder))
  const anew = [...keptIn(place)].filter(([name, number]) => before.get(name) !== number)
  // That of c, to which a policy came, and of what stands above all entities.
  expect([before.size, anew.length]).toEqual([3, 2])
})

test('who may sign, and the commit in which they did, make another key', () => {
  const folder = folderOf(organisation)
  const ground = { folder, tree: new Set<string>(), asOf: '2026-06-01', settings: defaultSettings, digests: false }
  const keys = new Set<string>()
  const look = () => keys.add(keysOn(ground, 'this')({ roots: [''], files: [], paths: new Set() })).size
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...words], { cwd: folder })
  git('init', '-q')
  expect([look(), look()]).toEqual([1, 1])
  put(folder, { '.nis2/allowed_signers': 'mette@example.com ssh-ed25519 AAAA\n' })
  expect([look(), look()]).toEqual([2, 2])
  put(folder, { '.nis2/allowed_signers': 'lars@example.com ssh-ed25519 AAAA\n' })
  expect(look()).toBe(3)
  git('commit', '-q', '--allow-empty', '-m', 'Signed')
  expect([look(), look()]).toEqual([4, 4])
})

test('another build judges all anew, and only the entity that changed is judged again', () => {
  const place = placeOfCaches()
  const folder = folderOf(organisation)
  reportsOn(folder, remembering())
  const first = keptIn(place)
  expect(first.size).toBe(2)
  put(folder, { 'c/entity.yaml': entity.replace('id: acme', 'id: third') })
  reportsOn(folder, remembering())
  const second = keptIn(place)
  expect([...second].filter(([name, number]) => first.get(name) === number)).toHaveLength(1)
  reportsOn(folder, remembering('next'))
  expect([...keptIn(place)].filter(([name, number]) => second.get(name) === number)).toEqual([])
})

function put(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    rmSync(join(folder, path), { force: true })
    if (text === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
