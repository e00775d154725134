import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Judge } from '../../src/cli/gather.ts'
import { judgingAll } from '../../src/cli/judging.ts'
import { lintedIn } from '../../src/cli/lint.ts'
import { looking } from '../../src/cli/watch.ts'
import { watching } from '../../src/cli/watching.ts'
import { reader } from '../../src/model/reader.ts'
import { entity, policy } from '../workspaces.ts'
import { folderOf } from './terminal.ts'

const organisation = { 'entity.yaml': entity, 'p.md': policy() }
const until = async (holds: () => boolean) => {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 1000) throw new Error('it never came')
    await new Promise(done => {
      setTimeout(done, 20)
    })
  }
}

test('a look is shown where it says something else than the last, faults of the configuration too', () => {
  const folder = folderOf(organisation)
  const shown: string[] = []
  const options = { 'as-of': '2026-06-01', quiet: true }
  const read = reader()
  const judge: Judge = (files, ground) => judgingAll(files, ground, read)
  const lint = () => lintedIn({ command: 'lint', operands: [folder], options }, 'en', judge).report(false)
  const look = looking(lint, 'en', report => shown.push(report))
  look()
  appendFileSync(join(folder, 'p.md'), '\n')
  look()
  expect(shown).toHaveLength(1)
  writeFileSync(join(folder, 'p.md'), policy({ ownr: 'x' }))
  look()
  writeFileSync(join(folder, 'nis2lint.yaml'), 'lagn: da\n')
  look()
  rmSync(join(folder, 'nis2lint.yaml'))
  look()
  expect(shown.map(report => [/"ownr"/.test(report), /^nis2lint: nis2lint.yaml:1:1 /.test(report)])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, false],
  ])
  rmSync(folder, { recursive: true })
  look()
  expect(shown.at(-1)).toMatch(/^nis2lint: There is no folder [^\n]+\n$/)
})

test('a file that goes away under the hand changes nothing; a fault of ours ends it', () => {
  const shown: string[] = []
  const reports = [() => 'a', () => readFileSync('/nowhere/at/all', 'utf8'), () => 'a', () => 'b']
  const look = looking(
    () => (reports.shift() ?? expect.fail('ours'))(),
    'en',
    report => shown.push(report),
  )
  for (let count = 0; count < 4; count++) look()
  expect(shown).toEqual(['a', 'b'])
  expect(look).toThrow('ours')
})

test('what changes is told of once, wherever it is; what stands in .git is not', async () => {
  const folder = folderOf({ 'a/b/p.md': '', '.git/index': '' })
  let told = 0
  const stop = watching(folder, () => told++)
  const after = async (change: () => void) => {
    const before = told
    change()
    await until(() => told > before)
    await new Promise(done => {
      setTimeout(done, 250)
    })
    return told - before
  }
  expect(await after(() => undefined)).toBeLessThan(3)
  expect(await after(() => writeFileSync(join(folder, 'a/b/p.md'), 'x'))).toBeLessThan(3)
  expect(await after(() => renameSync(join(folder, 'a'), join(folder, 'c')))).toBeLessThan(3)
  expect(await after(() => mkdirSync(join(folder, 'd/e'), { recursive: true }))).toBeLessThan(3)
  expect(await after(() => writeFileSync(join(folder, 'd/e/q.md'), 'x'))).toBeLessThan(3)
  expect(await after(() => rmSync(join(folder, 'c'), { recursive: true }))).toBeLessThan(3)
  const before = told
  writeFileSync(join(folder, '.git/index'), 'x')
  await new Promise(done => {
    setTimeout(done, 300)
  })
  expect(told).toBe(before)
  stop()
})

test('a folder that goes and comes again is watched again', async () => {
  const folder = join(folderOf({ 'w/p.md': '' }), 'w')
  let told = 0
  const stop = watching(folder, () => told++)
  rmSync(folder, { recursive: true })
  await until(() => told > 1)
  mkdirSync(folder)
  const gone = told
  await until(() => told > gone)
  // Once more, where it was not watched all the while.
  await new Promise(done => {
    setTimeout(done, 1200)
  })
  const back = told
  writeFileSync(join(folder, 'p.md'), 'x')
  await until(() => told > back)
  stop()
})

test('the program lints again until Ctrl-C, and then ends as if all was well', async () => {
  const folder = folderOf(organisation)
  const words = [resolve('dist/nis2lint.cjs'), '--watch', '--quiet', '--as-of', '2026-06-01']
  const child = spawn(process.execPath, words, { cwd: folder, env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let out = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  const ended = new Promise(done => {
    child.on('close', (code, signal) => done([code, signal]))
  })
  await until(() => out.includes('Audit readiness'))
  writeFileSync(join(folder, 'p.md'), policy({ ownr: 'x' }))
  await until(() => out.includes('There is no field "ownr" here'))
  expect(out).not.toContain('\u001b')
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
})
