import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { entity } from '../workspaces.ts'
import { folderOf } from './terminal.ts'

const linted = folderOf({ 'entity.yaml': entity })
/** The program, where we may do to it as we like. */
const home = mkdtempSync(join(tmpdir(), 'nis2lint-program-'))
afterAll(() => rmSync(home, { recursive: true }))

beforeEach(() => {
  rmSync(home, { recursive: true })
  cpSync('dist', home, { recursive: true, filter: path => !/types|\/\.|index\.js/.test(path) })
})

function run(env: Record<string, string> = {}, flags: readonly string[] = [], folder = linted) {
  const words = [...flags, join(home, 'nis2lint.cjs'), '--as-of', '2026-06-01', '--no-cache']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', ...env },
  })
  return { status, stdout, stderr }
}

function kept(): string[] {
  return readdirSync(home)
    .filter(name => name.startsWith('.'))
    .map(name => join(home, name))
}

/** The one file that is kept. */
function keptFile(): string {
  const [file = '', ...others] = kept()
  expect(file).toMatch(/\.compiled-nis2lint-core-\d+$/)
  expect(others).toEqual([])
  return file
}

test('what was compiled is kept once and taken the next time, and says the same', () => {
  const first = run()
  expect(first.status).toBe(1)
  const file = keptFile()
  const { mtimeMs, ino } = statSync(file)
  expect(run()).toEqual(first)
  expect(statSync(file)).toMatchObject({ mtimeMs, ino })
})

test.each<[string, (code: Buffer) => Uint8Array]>([
  ['empty', () => Buffer.alloc(0)],
  ['shorter than a digest', code => code.subarray(0, 20)],
  ['cut off', code => code.subarray(0, code.length / 2)],
  ['changed in one place', code => code.fill(code.readUInt8(5000) ^ 1, 5000, 5001)],
  ['something else', code => Buffer.alloc(code.length, 'nis2')],
])('what is %s is not taken, and put right', (_, spoil) => {
  const first = run()
  const file = keptFile()
  writeFileSync(file, spoil(readFileSync(file)))
  const spoilt = readFileSync(file)
  expect(run()).toEqual(first)
  expect(readFileSync(keptFile()).equals(spoilt)).toBe(false)
  expect(run()).toEqual(first)
})

test('another program of the same length is compiled anew', () => {
  const first = run()
  const core = join(home, 'nis2lint-core.cjs')
  const other = readFileSync(core, 'utf8').replaceAll('checks documentation', 'reads  documentation')
  writeFileSync(core, other)
  const { stdout } = run()
  expect([first.stdout, stdout].map(text => text.includes('nis2lint reads  documentation'))).toEqual([false, true])
})

test('what few documents need is kept by itself, when one needs it', () => {
  run()
  expect(kept()).toHaveLength(1)
  const needy = folderOf({ 'entity.yaml': entity, 'odd.yaml': 'nis2: risks\nid: [\n' })
  const first = run({}, [], needy)
  expect(first.stdout).toContain('odd.yaml')
  const names = kept().map(name => name.replace(/.*compiled-|-\d+$/g, ''))
  expect(names.sort()).toEqual(['nis2lint-core', 'nis2lint-yaml'])
  expect(run({}, [], needy)).toEqual(first)
})

test('V8 with other settings has a file of its own', () => {
  run()
  const first = keptFile()
  run({}, ['--max-lazy'])
  expect(kept()).toHaveLength(2)
  expect(kept()).toContain(first)
})

test('where nothing can be written, nothing is kept and nothing is said', () => {
  const first = run()
  const file = keptFile()
  rmSync(file)
  mkdirSync(file)
  expect(run()).toEqual(first)
  expect(readdirSync(file)).toEqual([])
})

test('where the caller wants nothing compiled to be kept, nothing is kept or taken', () => {
  run({ NODE_DISABLE_COMPILE_CACHE: '1' })
  expect(kept()).toEqual([])
})
