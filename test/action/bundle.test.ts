import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const dist = new URL('../../action/dist/', import.meta.url)
const programs = readdirSync(dist).filter(name => name.endsWith('.js'))
const text = (name: string) => readFileSync(new URL(name, dist), 'utf8')

/** The programs of the bundle that one of them leads to, itself among them, by the mentions of others that a pattern finds. */
function reached(first: string, mention: RegExp): string[] {
  const names = new Set([first])
  for (const name of names) {
    // A library may name a file of its own.
    for (const [, other = ''] of text(name).matchAll(mention)) if (programs.includes(other)) names.add(other)
  }
  return [...names].sort()
}

const atOnce = /^import (?:.* from )?"\.\/([^"]+)";/gm

test('the thread that watches loads next to nothing', () => {
  const names = reached('index.js', atOnce)
  expect(names).toEqual(['index.js', 'said.js'])
  expect(names.map(text).join('').length).toBeLessThan(10_000)
})

test('a step that talks to nobody loads nothing that talks, and of the libraries for rare texts none', () => {
  const names = reached('step.js', atOnce)
  expect(names).toContain('run.js')
  const modules = names.flatMap(name => [...text(name).matchAll(/^\/\/ (.*\.[cm]?[jt]s)$/gm)].map(([, path]) => path))
  const libraries = modules.filter(path => path?.startsWith('node_modules/'))
  expect(libraries).toContain('node_modules/@actions/core/lib/command.js')
  expect(libraries.filter(path => !/^node_modules\/@actions\/(?:core|github)\//.test(path ?? ''))).toEqual([])
  expect(text('github.js')).toMatch(/^\t*\/\/ node_modules\/undici\//m)
})

test('what is read when it is asked for awaits nothing, as it is required', () => {
  const needed = programs.filter(name => name.startsWith('nis2lint-'))
  expect(needed).not.toEqual([])
  const names = new Set(needed.flatMap(name => reached(name, atOnce)))
  expect([...names].filter(name => /^(?:await|const .* = await) /m.test(text(name)))).toEqual([])
  expect(text('step.js')).toMatch(/^\t*await /m)
})

test('holds no program that nothing starts', () => {
  expect(reached('index.js', /["']\.\/([\w.-]+\.js)["']/g)).toEqual(programs.toSorted())
})
