import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/** From the ground up. A file may import from its own floor and from those below, never from above. */
// The server stands on what the terminal has to read files with; that loads it by a call, and only where it is asked for.
const floors = ['law', 'text', 'model', 'engine', 'rules', 'report', 'cli', 'lsp', 'action']

const files = ['src', 'action'].flatMap(root =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => `${root}/${file}`),
)

/** How high a file stands; the files right in src tie the floors together and stand below the edges alone. */
function height(path: string): number {
  const [root, floor = ''] = path.split('/')
  if (root === 'action') return floors.indexOf('action')
  // What programs import ties reports in as well.
  if (path === 'src/index.ts') return floors.indexOf('report')
  return path.split('/').length === 2 ? floors.indexOf('rules') : floors.indexOf(floor)
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)
  return [...found].map(match => posix.join(posix.dirname(file), match[1] ?? ''))
}

describe('floors', () => {
  test('every file stands on a floor', () => {
    expect(files.filter(file => height(file) < 0)).toEqual([])
    expect(files.length).toBeGreaterThan(50)
  })

  test.each(files)('%s imports only from its own floor or below', file => {
    const above = importsOf(file).filter(path => /^(?:src|action)\//.test(path) && height(path) > height(file))
    expect(above).toEqual([])
  })

  test('the core knows no platform', () => {
    const core = files.filter(file => height(file) < floors.indexOf('cli'))
    expect(core.filter(file => /from 'node:/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('an import from above would be seen', () => {
    expect(height('src/rules/readable.ts')).toBeGreaterThan(height('src/model/parse.ts'))
    expect(height('src/law/cite.ts')).toBe(0)
  })
})

test('no file written by hand is longer than 250 lines, and half are shorter than 60', () => {
  const lines = ['src', 'action', 'scripts', 'test']
    .flatMap(root => readdirSync(root, { recursive: true, encoding: 'utf8' }).map(file => `${root}/${file}`))
    .filter(file => /\.[jt]s$/.test(file) && !/generated|\/dist\//.test(file))
    .map(file => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .sort((a, b) => a.lines - b.lines)
  expect(lines.filter(({ lines: count }) => count > 250)).toEqual([])
  expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThan(60)
})
