import { expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run, runAlone } from './terminal.ts'

const folder = folderOf({ 'entity.yaml': entity, 'p.md': policy({ ownr: 'x' }) })
const date = ['--as-of', '2026-06-01']

// Most tests ask a process that has run the program before. What it says must not rest on that.
test.each([
  [['--version']],
  [['--fromat']],
  [date],
  [['scope', '--sector', 'none']],
  [['init', '--help']],
  [['adopt', ...date]],
  [['badge', ...date]],
  [['calendar', ...date]],
  [['approve', '--check', ...date]],
  [['export', 'csv', '--table', 'findings', ...date]],
  [['report', ...date]],
  [['explain', '§ 13']],
  [['incident', 'status', ...date]],
  [['verify', 'gone.zip']],
  [['__complete', '--', '']],
])('%j gives in a process of its own what it gives in one that did others before', words => {
  const once = runAlone(folder, words)
  expect(once.code).not.toBe(70)
  expect(run(folder, words)).toEqual(once)
  expect(run(folder, words)).toEqual(once)
})
