import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync('docs/security.md', 'utf8')
const named = new Set(
  [...page.matchAll(/\]\((\.\.\/test\/[^)#]+)\)/g)].map(([, path = '']) => posix.join('docs', path)),
)

test('each attack names a test that is there', () => {
  const attacks = page
    .slice(page.indexOf('## Attacks'), page.indexOf('## Faults'))
    .matchAll(/^\| (?!attack|---)(.*) \|$/gm)
  const rows = Array.from(attacks, ([row]) => row)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.filter(row => !row.includes('](../test/'))).toEqual([])
  expect([...named].filter(path => !existsSync(path))).toEqual([])
  expect(existsSync('docs/test/gone.test.ts')).toBe(false)
})

test('each test of an attack is named', () => {
  const tests = ['test/action/attacks', 'test/faults', 'test/fuzz']
    .flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
    .filter(path => path.endsWith('.test.ts'))
  // What tries faults and examples rather than attacks.
  const others = ['test/faults/surroundings.test.ts', 'test/fuzz/suites.test.ts']
  expect(tests.filter(path => !named.has(path) && !others.includes(path))).toEqual([])
})

test('SECURITY.md leads there', () => expect(readFileSync('SECURITY.md', 'utf8')).toContain('(docs/security.md)'))
