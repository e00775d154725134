import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '../../src/report/unified.ts'
import { folderOf } from '../cli/terminal.ts'
import { file } from '../workspaces.ts'

const lines = (count: number) => Array.from({ length: count }, (_, index) => `linje ${index + 1}`)

test('shows three lines around each change, and joins what is near', () => {
  const [old, now] = [lines(30), lines(30)]
  for (const index of [1, 5, 6, 20]) now[index] = 'ny'
  const diff = unifiedDiff([file('a.md', old.join('\n'))], [file('a.md', now.join('\n'))])
  expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,10 +1,10 @@', '@@ -18,7 +18,7 @@'])
  expect(diff).toContain('-linje 6\n-linje 7\n+ny\n+ny\n linje 8\n')
  expect(unifiedDiff([file('a.md', 'x')], [file('a.md', 'x')])).toBe('')
})

const tree = folderOf({ 'mappe æ/x': '' })

test('git makes of the old files the new ones, whatever their names and line ends', () => {
  const names = ['a.md', 'mappe æ/b c.md', 'd"e\\f.md']
  const line = fc.constantFrom('a', 'æ\u00ad', '', ' ', '\ta\r', '-- a', '++ b')
  const text = fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 3 }), fc.boolean(), (texts, ends) => {
      const side = (which: 0 | 1) =>
        names.map((name, index) => {
          const own = (texts[index] ?? []).map(pair => pair[which]).join('\n')
          return file(name, own === '' || ends ? `${own}\n` : `${own}x`)
        })
      const [before, after] = [side(0), side(1)]
      const diff = unifiedDiff(before, after)
      if (diff === '') return
      for (const one of before) writeFileSync(join(tree, one.path), one.text)
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: tree, input: diff })
      for (const { path, text: wanted } of after) expect(readFileSync(join(tree, path), 'utf8')).toBe(wanted)
    }),
    { numRuns: 12 },
  )
})
