import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rewrite } from '../../src/cli/rewrite.ts'
import { entity, file, policy } from '../workspaces.ts'
import { linted } from './in-process.ts'
import { folderOf, run } from './terminal.ts'

const wrong = policy({ ownr: 'x' }).replace('owner: It-chefen\n', '')
const right = wrong.replace('ownr', 'owner')
const slipped = `\uFEFF${wrong}`.replaceAll('\n', '\r\n')
const mended = `\uFEFF${right}`.replaceAll('\n', '\r\n')
const organisation = { 'entity.yaml': entity, 'p.md': slipped, 'notes.md': 'ownr: x\n' }
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

test('--fix writes what is certain, with its mark and line ends, and reports what is left', () => {
  const folder = folderOf(organisation)
  chmodSync(join(folder, 'p.md'), 0o640)
  const before = linted(folder)
  expect(before.out).toContain('nis2lint --fix can mend 1 of the findings (--fix-dry-run shows how)')
  const { code, out, err } = linted(folder, { fix: true })
  expect([code, err]).toEqual([1, 'Findings fixed: 1, in 1 file\n'])
  expect(out).not.toMatch(/"ownr"|--fix/)
  expect(read(folder, 'p.md')).toBe(mended)
  expect(statSync(join(folder, 'p.md')).mode & 0o777).toBe(0o640)
  expect(read(folder, 'notes.md')).toBe('ownr: x\n')
  expect(readdirSync(folder).sort()).toEqual(['entity.yaml', 'notes.md', 'p.md'])
  expect(linted(folder, { fix: true, lang: 'da' }).err).toBe('Intet blev rettet\n')
})

test('--fix-dry-run shows a diff that git takes, writes nothing, and ends as lint would', () => {
  const folder = folderOf(organisation)
  const { code, out, err } = linted(folder, { 'fix-dry-run': true })
  expect([code, err]).toEqual([1, 'nis2lint --fix can mend 1 of the findings (--fix-dry-run shows how)\n'])
  expect(out).toContain('-ownr: x\r\n+owner: x\r\n')
  expect(read(folder, 'p.md')).toBe(slipped)
  execFileSync('git', ['apply', '-'], { cwd: folder, input: out })
  expect(read(folder, 'p.md')).toBe(mended)
  expect(linted(folder, { 'fix-dry-run': true, 'fail-on': 'never' })).toEqual({ code: 0, out: '', err: '' })
})

test('a file that cannot be written does not keep others from being mended', () => {
  const folder = folderOf({ ...organisation, 'q.md': wrong.replace('POL-1', 'POL-2') })
  chmodSync(join(folder, 'p.md'), 0o440)
  const { err } = linted(folder, { fix: true })
  expect(err).toBe('Findings fixed: 1, in 1 file\np.md is read-only and was not touched\n')
  expect([read(folder, 'p.md'), read(folder, 'q.md')]).toEqual([slipped, right.replace('POL-1', 'POL-2')])
})

test('what was changed meanwhile is left alone, and what became a link leads nowhere', () => {
  const elsewhere = folderOf({ 'secret.md': 'old' })
  const folder = folderOf({ 'a.md': 'newer', 'c.md': 'old' })
  symlinkSync(join(elsewhere, 'secret.md'), join(folder, 'b.md'))
  const files = (text: string) => ['a.md', 'b.md', 'c.md', 'gone.md'].map(path => file(path, text))
  const { written, left } = rewrite(folder, files('old'), files('new'))
  expect(written).toEqual(['c.md'])
  expect(left.map(({ en }) => en)).toEqual(
    ['a.md', 'b.md', 'gone.md'].map(path => `${path} was changed while it was read, and was not touched`),
  )
  expect([read(elsewhere, 'secret.md'), read(folder, 'a.md'), read(folder, 'c.md')]).toEqual(['old', 'newer', 'new'])
})

test('only what was asked about is mended, and of the baseline the rest is not called gone', () => {
  const gone = { root: '', path: 'p.md', rule: 'x', severity: 'error', fingerprint: '0123456789abcdef', message: '' }
  const baseline = JSON.stringify({ version: 1, asOf: '2026-06-01', findings: [gone] })
  const folder = folderOf({ ...organisation, 'q/q.md': wrong, 'nis2lint.baseline.json': baseline })
  const { out, err } = run(folder, ['q', '--fix', '--as-of', '2026-06-01'])
  expect(err).toBe('Findings fixed: 1, in 1 file\n')
  expect([read(folder, 'p.md'), read(folder, 'q/q.md')]).toEqual([slipped, right])
  expect(out).toContain('Known before: 0 (at the last count 0)')
  expect(out).not.toContain('no more')
})

test('of the three ways to work on, one can be chosen', () => {
  expect(linted(folderOf(organisation), { fix: true, watch: true })).toMatchObject({
    code: 2,
    err: 'Choose one of --fix, --fix-dry-run and --watch',
  })
})

test('edits stand in the report for programs, lines and columns from one', () => {
  const folder = folderOf({ ...organisation, 'p.md': wrong })
  const { out } = linted(folder, { format: 'json' })
  const found = JSON.parse(out).workspaces[0].findings.find((one: { edits?: unknown }) => one.edits)
  expect(found.edits).toEqual([{ path: 'p.md', line: 7, column: 1, endLine: 7, endColumn: 5, text: 'owner' }])
})

test('a file written while it is read is found out by its bytes', () => {
  const folder = folderOf({ 'a.md': Buffer.from([0xff, 0x0a]) })
  writeFileSync(join(folder, 'b.md'), 'x')
  expect(rewrite(folder, [file('a.md', '\uFFFD\n')], [file('a.md', 'new\n')]).written).toEqual([])
})
