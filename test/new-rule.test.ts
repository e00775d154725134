import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withRule } from '../scripts/rule-files.ts'
import type { Rule } from '../src/engine/rule.ts'
import { retell } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'nis2lint-new-rule-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a new rule compiles and its page is true, before anybody has written a word', async () => {
  for (const part of ['src', 'scripts', 'schemas', 'package.json', 'tsconfig.base.json']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const run = (...words: string[]) => execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
  expect(run('scripts/run.js', 'scripts/new-rule.ts', 'owner-named')).toContain('wrote src/rules/owner-named.ts')
  run(
    'node_modules/typescript/bin/tsc',
    '-p',
    'src',
    '--noEmit',
    '--composite',
    'false',
    '--emitDeclarationOnly',
    'false',
  )
  const { default: rule } = (await import(join(folder, 'src/rules/owner-named.ts'))) as { default: Rule }
  const page = readFileSync(join(folder, 'src/rules/owner-named.md'), 'utf8')
  const { text, said, clean } = retell(page, rule)
  expect({ text, said: [...said], clean }).toEqual({ text: page, said: Object.keys(rule.messages), clean: 1 })
  expect(() => run('scripts/run.js', 'scripts/new-rule.ts', 'owner-named')).toThrow()
})

test('the index stays in order', () => {
  const index = readFileSync('src/rules/index.ts', 'utf8')
  expect(withRule(index, 'aaa')).toContain("import aaa from './aaa.ts'\n")
  expect(withRule(index, 'members-known')).toMatch(/ {2}membersKnown,\n {2}membersTrained,/)
})
