import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { digestsOfNamed } from '../../src/cli/digests.ts'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { parse } from '../../src/model/parse.ts'
import { file } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/** A record of training, with the evidence of each course as it is written. */
function training(...evidence: string[]): string {
  const courses = evidence.map(written => {
    return `  - { topic: T, audience: staff, provider: P, date: 2026-01-01, participants: [A], evidence: ${written} }`
  })
  return `nis2: training\nid: kurser\ncourses:\n${courses.join('\n')}\n`
}

/** What is seen of files that a document in the folder `docs` names. */
function seen(folder: string, ...names: string[]) {
  const document = parse(file('docs/kurser.yaml', training(...names.map(name => `{ file: "${name}" }`))))
  if (!document?.sound) throw new Error('the document is not sound')
  const root = realFolder(folder)
  return Object.fromEntries(digestsOfNamed(root, [document], readTree(root, []).paths))
}

test('files are hashed byte by byte, wherever they lie below the root', () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 7919) % 256)
  const folder = folderOf({ 'docs/a.txt': 'æ\r\n', 'docs/tom.txt': '', 'b/stor.pdf': bytes, 'c.txt': 'c' })
  expect(seen(folder, 'a.txt', './tom.txt', '../b/stor.pdf', '../docs/../c.txt', 'ingen.txt')).toEqual({
    'docs/a.txt': { sha256: sha256('æ\r\n') },
    'docs/tom.txt': { sha256: sha256('') },
    'b/stor.pdf': { sha256: sha256(bytes) },
    'c.txt': { sha256: sha256('c') },
  })
})

test('what leads out, is absolute or is an address is looked for nowhere', () => {
  const there = { 'root/docs/x.txt': 'x', 'root/y.txt': 'y', 'root/docs/C:/z.txt': 'z', 'root/docs/a\\b': 'b' }
  const folder = folderOf({ ...there, 'secret.txt': 's' })
  const out = ['../../secret.txt', 'a/../../../secret.txt', '..', '/etc/passwd', 'file:///etc/passwd']
  const strange = ['/y.txt', '//y.txt', 'C:/z.txt', 'a\\\\b']
  expect(seen(join(folder, 'root'), ...out, ...strange)).toEqual({})
  expect(Object.keys(seen(join(folder, 'root'), 'x.txt', '../y.txt'))).toEqual(['docs/x.txt', 'y.txt'])
})

test('links are not followed, nor are folders that are links', () => {
  const folder = folderOf({ 'root/docs/x.txt': 'x', 'secret.txt': 'x' })
  symlinkSync('../../secret.txt', join(folder, 'root/docs/link.txt'))
  symlinkSync('../..', join(folder, 'root/docs/up'))
  linkSync(join(folder, 'secret.txt'), join(folder, 'root/docs/hard.txt'))
  const inGit = () => seen(join(folder, 'root'), 'link.txt', 'up/secret.txt', 'up', 'hard.txt')
  // Outside git they are not even in the tree; a name more for the same file is the file.
  expect(inGit()).toEqual({ 'docs/hard.txt': { sha256: sha256('x') } })
  execFileSync('git', ['init', '-q'], { cwd: join(folder, 'root') })
  expect(inGit()).toEqual({
    'docs/link.txt': { unread: 'link' },
    'docs/up': { unread: 'link' },
    'docs/hard.txt': { sha256: sha256('x') },
  })
})

test('what git ignores or keeps for itself is not looked at, so that nothing comes out about it', () => {
  const folder = folderOf({ '.gitignore': 'key.pem\n', 'docs/key.pem': 'secret', 'docs/kept.txt': 'k' })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const names = ['key.pem', '../.git/config', '../.git/HEAD', 'kept.txt']
  expect(seen(folder, ...names)).toEqual({ 'docs/kept.txt': { sha256: sha256('k') } })
  execFileSync('git', ['add', '-A'], { cwd: folder })
  rmSync(join(folder, 'docs/kept.txt'))
  expect(seen(folder, ...names)).toEqual({})
})

test('a file of more than 100 MB is not read, and a folder is none', () => {
  const folder = folderOf({ 'docs/huge.bin': '' })
  mkdirSync(join(folder, 'docs/folder'))
  writeFileSync(join(folder, 'docs/folder/x'), '')
  truncateSync(join(folder, 'docs/huge.bin'), 100 * 1024 * 1024 + 1)
  expect(seen(folder, 'huge.bin', 'folder')).toEqual({ 'docs/huge.bin': { unread: 'tooLarge' } })
})

test('the program says what there is to each file', () => {
  const digest = sha256('bevis\n')
  const evidence = [
    `{ file: bevis.txt, sha256: ${digest} }`,
    `{ file: bevis.txt, sha256: ${digest.replace(/^./, d => (d === '0' ? '1' : '0'))} }`,
    '{ file: bevis.txt }',
    `{ file: borte.pdf, sha256: ${digest} }`,
    '{ file: ../ude.pdf }',
    'Kursusbogen, side 4',
  ]
  const folder = folderOf({ 'kurser.yaml': training(...evidence), 'bevis.txt': 'bevis\n' })
  const { out, code } = run(folder, ['--format', 'json', '--as-of', '2026-06-01'])
  const findings: { rule: string; line: number; severity: string; fix: string }[] =
    JSON.parse(out).workspaces[0].findings
  const own = findings.filter(({ rule }) => rule === 'evidence-verified')
  expect(own.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
    '5 error',
    '6 notice',
    '7 notice',
    '8 warning',
  ])
  expect(own[1]?.fix).toContain(digest)
  expect(code).toBe(1)
})
