import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changedLines } from '../../../action/diff/changed-lines.ts'
import { checkoutOf } from '../checkouts.ts'
import { type Files, type Merged, mergedCheckout } from '../merges.ts'
import { scratch } from '../scratch.ts'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`)
const text = (all: readonly string[]) => `${all.join('\n')}\n`

/** A file of thirty lines whose tenth the pull request rewrites, while the base has got two lines above. */
function merged(since: Files = { 'a.md': text(['top', 'top', ...lines(30)]) }): Merged {
  const changed = lines(30).with(9, 'rewritten')
  return mergedCheckout(
    folder => {
      writeFileSync(join(folder, 'a.md'), text(lines(30)))
      writeFileSync(join(folder, 'b.md'), text(lines(3)))
    },
    { 'a.md': text(changed), 'new.md': 'new\n' },
    since,
  )
}

function standings({ workspace, base, head }: Merged) {
  return changedLines(workspace, base, head) ?? (() => expect.unreachable('there is nothing to tell by'))
}

describe('lines of the merge, as the head has them', () => {
  test('are changed, shown beside what is changed, or neither', () => {
    const standing = standings(merged())
    expect(standing('a.md', [12, 12])).toEqual({
      path: 'a.md',
      lines: [10, 10],
      changed: [10, 10],
      shown: 10,
      isTouched: true,
    })
    expect(standing('a.md', [3, 20])).toMatchObject({ lines: [1, 18], changed: [10, 10], shown: 10 })
    expect(standing('a.md', [13, 20])).toMatchObject({ lines: [11, 18], changed: undefined, shown: 11 })
    expect(standing('a.md', [20, 21])).toMatchObject({ lines: [18, 19], changed: undefined, shown: undefined })
    expect(standing('new.md', [1, 1])).toMatchObject({ changed: [1, 1], shown: 1 })
  })

  test('are not there where the base brought them', () => {
    const standing = standings(merged())('a.md', [1, 2])
    expect(standing).toMatchObject({ lines: undefined, changed: undefined, shown: undefined, isTouched: true })
    expect(standings(merged())('a.md', [1, 5])).toMatchObject({ lines: [1, 3] })
  })

  test('are untouched in a file that the pull request leaves alone, whatever the base did', () => {
    const standing = standings(merged({ 'b.md': text(['top', ...lines(3)]) }))
    expect(standing('b.md', [2, 2])).toMatchObject({ lines: [1, 1], changed: undefined, isTouched: false })
  })

  test('have the path that the head knows where the base has renamed the file', () => {
    const standing = standings(merged({ 'a.md': undefined, 'policies/a.md': text(lines(30)) }))
    expect(standing('policies/a.md', [10, 10])).toMatchObject({ path: 'a.md', changed: [10, 10] })
  })
})

describe('where the clone does not reach', () => {
  const clone = ({ workspace, base, head, git }: Merged, depth: number): Merged => {
    git('branch', 'merge')
    const folder = scratch()
    execFileSync('git', ['clone', '-q', `--depth=${depth}`, '-b', 'merge', `file://${workspace}`, folder], {
      stdio: 'ignore',
    })
    return { workspace: folder, base, head, git }
  }

  test('back to where the head left the base, only what the merge adds is known', () => {
    const standing = standings(clone(merged(), 2))
    expect(standing('a.md', [12, 12])).toMatchObject({ lines: [10, 10], changed: [10, 10], shown: 10 })
    expect(standing('a.md', [13, 20])).toMatchObject({ changed: undefined, shown: undefined })
  })

  test('back to the base, nothing is', () => {
    const { workspace, base, head } = clone(merged(), 1)
    expect(changedLines(workspace, base, head)).toBeUndefined()
  })

  test('to the head, lines are counted as they are checked out, and none is said to be shown', () => {
    const { workspace, base } = merged()
    expect(changedLines(workspace, base, 'a'.repeat(40))?.('a.md', [12, 12])).toEqual({
      path: 'a.md',
      lines: [12, 12],
      changed: [12, 12],
      shown: undefined,
      isTouched: true,
    })
  })

  test.each(['--output=x', 'HEAD', ''])('%j is no commit', base => {
    const { workspace, head } = merged()
    expect(changedLines(workspace, base, head)).toBeUndefined()
    expect(existsSync(join(workspace, 'x'))).toBe(false)
  })
})

test('the checkout runs nothing and hides nothing', () => {
  const { git, ...pull } = merged({ '.gitattributes': '*.md -diff\n*.md diff=evil\nb.md filter=evil\n' })
  const evil = (name: string) => `touch ${join(pull.workspace, name)}; cat`
  git('config', 'diff.external', evil('ran-external'))
  git('config', 'diff.evil.command', evil('ran-command'))
  git('config', 'diff.evil.textconv', evil('ran-textconv'))
  git('config', 'filter.evil.clean', evil('ran-clean'))
  git('config', 'diff.noprefix', 'true')
  git('config', 'diff.context', '9')
  git('config', 'core.attributesFile', '/nowhere')
  const standing = standings({ ...pull, git })
  expect(standing('a.md', [10, 10])).toMatchObject({ changed: [10, 10] })
  expect(standing('a.md', [14, 14])).toMatchObject({ shown: undefined })
  for (const ran of ['external', 'command', 'textconv', 'clean']) {
    expect(existsSync(join(pull.workspace, `ran-${ran}`))).toBe(false)
  }
})

test('names that no patch can tell apart are told apart', () => {
  const odd = ['a\ndiff --git a b.md', 'with "quotes".md', '-dash.md', 'æøå.md', 'b/ b.md']
  const { workspace, base, head } = mergedCheckout(
    folder => writeFileSync(join(folder, 'x.md'), 'x\n'),
    Object.fromEntries(odd.map(name => [name, `${name.length}\r+\u2028diff --git \n`])),
  )
  const standing = changedLines(workspace, base, head)
  expect(odd.map(name => standing?.(name, [1, 1]).changed)).toEqual(odd.map(() => [1, 1]))
})

test('outside of a repository nothing is known', () => {
  expect(changedLines(scratch(), 'a'.repeat(40), 'b'.repeat(40))).toBeUndefined()
  expect(changedLines(checkoutOf({ 'a.md': '' }), 'a'.repeat(40), 'b'.repeat(40))).toBeUndefined()
})
