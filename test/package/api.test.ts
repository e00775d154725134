import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Code } from 'mdast'
import { remark } from 'remark'
import { afterAll, describe, expect, test } from 'vitest'
import * as api from '../../src/index.ts'
import { browser, shown } from './browser.ts'

const page = readFileSync('docs/api.md', 'utf8')
const fences = remark()
  .parse(page)
  .children.filter((node): node is Code => node.type === 'code')
const fence = (lang: string) => fences.find(node => node.lang === lang)?.value ?? ''

const folder = mkdtempSync(join(tmpdir(), 'nis2lint-api-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('docs/api.md', () => {
  test('shows a program that prints what the page says it prints', () => {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(resolve('.'), join(folder, 'node_modules/nis2lint'), 'junction')
    writeFileSync(join(folder, 'check.mjs'), fence('js'))
    const printed = execFileSync(process.execPath, ['check.mjs'], { cwd: folder, encoding: 'utf8' })
    expect(printed.trimEnd()).toBe(fence('text'))
    const made = ['--disallow-code-generation-from-strings', 'check.mjs']
    expect(execFileSync(process.execPath, made, { cwd: folder, encoding: 'utf8' })).toBe(printed)
  })

  test('names every function that is exported, and no other report', () => {
    expect(Object.keys(api).filter(name => !page.includes(`\`${name}`) && !page.includes(`${name}(`))).toEqual([])
    const named = [...page.matchAll(/`(\w+(?:Report|Svg|Json))\b/g)].map(match => match[1] ?? '')
    expect(named.filter(name => !(name in api))).toEqual([])
  })

  test.skipIf(!browser)('shows a page that lists the findings in Danish', { timeout: 60_000 }, async () => {
    const dom = await shown(fence('html'))
    expect(dom).toContain('<li>Linje 5: Feltet «ownr» findes ikke her</li>')
    expect(dom.match(/<li>/g)?.length).toBeGreaterThan(3)
  })

  test.skipIf(!browser)(
    'is right about the Content Security Policy that such a page needs',
    { timeout: 120_000 },
    async () => {
      expect(await shown(fence('html'), "default-src 'none'; script-src 'unsafe-inline'")).not.toContain('<li>')
      expect(await shown(fence('html'), "default-src 'none'; script-src 'self' 'unsafe-inline'")).toContain('<li>')
    },
  )
})
