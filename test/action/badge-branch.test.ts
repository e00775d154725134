import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutOf } from './checkouts.ts'
import { scratch } from './scratch.ts'
import { stepsOf, workflowsIn } from './workflows.ts'

const scripts = ['docs/workflows', '.github/workflows']
  .flatMap(workflowsIn)
  .filter(({ name }) => name.endsWith('badge.yml'))
  .flatMap(stepsOf)
  .flatMap(({ run }) => run ?? [])

const git = (cwd: string, ...words: string[]) =>
  execFileSync('git', words, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()

test('the script that keeps the badge is the same for us as for others', () => {
  expect(scripts).toHaveLength(2)
  expect(scripts[0]).toBe(scripts[1])
})

test('it makes the branch, and replaces what was on it; the other branches stay', () => {
  const origin = join(scratch(), 'origin.git')
  execFileSync('git', ['clone', '-q', '--bare', checkoutOf({ 'entity.yaml': 'nis2: entity\n' }), origin])
  const main = git(origin, 'rev-parse', 'HEAD')
  for (const badge of ['<svg>first</svg>', '<svg>second</svg>']) {
    const clone = join(scratch(), 'clone')
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${origin}`, clone], { stdio: 'ignore' })
    mkdirSync(join(clone, 'badge'))
    writeFileSync(join(clone, 'badge/badge.svg'), badge)
    writeFileSync(join(clone, 'badge/badge.json'), '{}')
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', scripts[0] ?? ''], { cwd: clone, stdio: 'pipe' })
    expect(git(origin, 'ls-tree', '-r', '--name-only', 'badges')).toBe('badge.json\nbadge.svg')
    expect(git(origin, 'show', 'badges:badge.svg')).toBe(badge)
    expect(git(origin, 'rev-list', '--count', 'badges')).toBe('1')
    expect(git(origin, 'rev-parse', 'HEAD')).toBe(main)
  }
})
