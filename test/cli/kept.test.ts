import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const files = {
  'entity.yaml': entity,
  'policies/p.md': policy(),
  'training.yaml':
    'nis2: training\nid: t\ncourses:\n  - { topic: x, audience: management-body, provider: y, date: 2026-05-01, participants: [Mette Holm], evidence: { file: proof.txt } }\n',
  'proof.txt': 'minutes\n',
  'nis2lint.yaml': 'lang: en\n',
  'nis2lint.baseline.json': '{ "version": 1, "asOf": "2026-05-01", "findings": [] }\n',
  'index.yaml':
    'nis2: index\nid: I\ndocuments:\n  - { document: q.md, metadata: { nis2: policy, id: POL-3, title: T, version: "1", status: draft, owner: O } }\n',
  'q.md': '# Adgang\n',
  'own.yaml': 'lang: da\n',
  'other/text.md': '# Just a text\n',
}
const date = ['--as-of', '2026-06-01']

describe('--output', () => {
  test.each([
    [[], 'entity.yaml'],
    [['badge'], 'entity.yaml'],
    [['report'], 'policies/p.md'],
    [['calendar', '-f', 'ics'], 'policies/../entity.yaml'],
    [['pack'], 'policies/p.md'],
    [['doctor'], 'policies/p.md'],
    [['export', 'xlsx'], 'nis2lint.yaml'],
    [[], 'nis2lint.baseline.json'],
    [['-f', 'json'], 'proof.txt'],
    [['-f', 'markdown'], 'q.md'],
    [['--config', 'own.yaml'], 'own.yaml'],
    [['explain', 'dk/6.1.3/backup'], 'entity.yaml'],
  ])('%j does not put its result in the place of %s', (words, name) => {
    const folder = folderOf(files)
    const before = readFileSync(join(folder, name))
    const day = ['doctor', 'explain'].includes(words[0] ?? '') ? [] : date
    const { code, err } = run(folder, [...words, '-o', name, ...day])
    expect([code, err]).toEqual([2, expect.stringContaining(`${name} is one of the files that nis2lint reads`)])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain('--output nis2lint-output')
    expect(readFileSync(join(folder, name)).equals(before)).toBe(true)
  })

  test('does not put a verdict or a whole in the place of what it is made from', () => {
    const folder = folderOf(files)
    expect(run(folder, ['pack', '-o', 'pack.zip', ...date]).code).toBe(1)
    expect(run(folder, ['-f', 'json', '-o', 'a.json', ...date]).code).toBeLessThan(2)
    expect(run(folder, ['verify', 'pack.zip', '-o', './pack.zip']).code).toBe(2)
    expect(run(folder, ['merge', 'a.json', '-o', 'a.json']).code).toBe(2)
    expect(run(folder, ['verify', 'pack.zip']).code).toBe(0)
  })

  test.each([
    [['-f', 'markdown'], 'report.md'],
    [['-f', 'json'], 'report.json'],
    [['badge'], 'badge.svg'],
    [['pack'], 'pack.zip'],
    [[], 'other/text.md'],
  ])('%j takes the place of what it wrote before, and of any file that is none of ours: %s', (words, name) => {
    const folder = folderOf(files)
    for (let times = 0; times < 2; times++) {
      expect(run(folder, [...words, '-o', name, ...date]).err).not.toContain('is one of the files')
    }
    expect(readFileSync(join(folder, name), 'utf8')).not.toBe('# Just a text\n')
  })

  test('leaves it to baseline to write its own file anew', () => {
    const folder = folderOf(files)
    expect(run(folder, ['baseline', ...date]).code).toBe(1)
    expect(readFileSync(join(folder, 'nis2lint.baseline.json'), 'utf8')).toContain('2026-06-01')
  })
})
