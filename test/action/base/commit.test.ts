import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseCommit } from '../../../action/base/commit.ts'
import type { RunContext } from '../../../action/context.ts'
import { contextOf } from '../context.ts'
import { type Merged, mergedCheckout } from '../merges.ts'
import { scratch } from '../scratch.ts'
import { serve } from './serve.ts'

const merged = () =>
  mergedCheckout(folder => writeFileSync(join(folder, 'a.md'), 'first\n'), { 'b.md': 'head\n' }, { 'c.md': 'base\n' })

const find = (workspace: string, changes: Partial<RunContext>, given?: string) =>
  baseCommit(workspace, contextOf(workspace, changes), given)

const zeros = '0'.repeat(40)
const nowhere = 'b'.repeat(40)

describe('the base of a change', () => {
  test('is what the head was merged with, whatever the event knew', () => {
    const { workspace, base, head, git } = merged()
    const origin = git('rev-parse', `${base}^`)
    expect(find(workspace, { commit: head, before: origin })).toEqual({ commit: base })
  })

  test('is where the head left its base, where the head itself is checked out', () => {
    const { workspace, base, head, git } = merged()
    const origin = git('rev-parse', `${base}^`)
    git('checkout', '-q', head)
    expect(find(workspace, { commit: head, before: base })).toEqual({ commit: origin })
  })

  test.each(['push', 'merge_group'])('is what the event says on %s', event => {
    const { workspace, base, head } = merged()
    expect(find(workspace, { event, commit: head, before: base })).toEqual({ commit: base })
  })

  test('is nothing where there was none before, and cannot be told where it is gone', () => {
    const { workspace } = merged()
    expect(find(workspace, { event: 'schedule' })).toEqual({ lacking: 'no-before' })
    const gone = { event: 'push', before: nowhere, server: 'http://127.0.0.1:9' }
    expect(find(workspace, gone)).toEqual({ lacking: 'unreachable' })
    expect(find(workspace, { ...gone, before: `--output=${zeros}` })).toEqual({ lacking: 'unreachable' })
  })

  test('is what the workflow names: a commit, a branch, a branch of the origin', () => {
    const { workspace, base, head, git } = merged()
    git('update-ref', 'refs/remotes/origin/main', base)
    expect(find(workspace, { event: 'schedule' }, head)).toEqual({ commit: head })
    expect(find(workspace, { event: 'schedule' }, 'main')).toEqual({ commit: base })
    expect(() => find(workspace, { event: 'schedule' }, 'mian')).toThrow('base: mian is not in the clone')
  })
})

describe('a shallow checkout', () => {
  const shallow = async ({ workspace, git }: Merged, depth: string) => {
    git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const server = await serve(workspace)
    const clone = join(scratch(), 'clone')
    execFileSync('git', ['clone', '-q', `--depth=${depth}`, `${server}/acme/policies`, clone], { stdio: 'ignore' })
    return { server, clone }
  }

  test('of two commits holds the base', async () => {
    const all = merged()
    all.git('checkout', '-q', '-B', 'merge')
    const { clone } = await shallow(all, '2')
    expect(find(clone, { commit: all.head, before: nowhere })).toEqual({ commit: all.base })
  })

  test('of one commit gets it from the server', async () => {
    const all = merged()
    all.git('checkout', '-q', '-B', 'merge')
    const { server, clone } = await shallow(all, '1')
    const context = { commit: all.head, before: nowhere }
    expect(find(clone, { ...context, server: 'http://127.0.0.1:9' })).toEqual({ lacking: 'unreachable' })
    expect(find(clone, { ...context, server })).toEqual({ commit: all.base })
  })

  test('runs no program that its settings name, and goes nowhere else', async () => {
    const all = merged()
    all.git('checkout', '-q', '-B', 'merge')
    const { server, clone } = await shallow(all, '1')
    const trace = join(scratch(), 'ran')
    const settings = {
      'core.sshCommand': `touch ${trace}`,
      'core.askPass': `touch ${trace}`,
      'core.fsmonitor': `touch ${trace}`,
      'credential.helper': `!touch ${trace}`,
      'protocol.ext.allow': 'always',
      [`url.ext::touch ${trace} .insteadOf`]: server,
    }
    for (const [name, value] of Object.entries(settings)) execFileSync('git', ['config', name, value], { cwd: clone })
    expect(find(clone, { commit: all.head, before: nowhere, server })).toEqual({ lacking: 'unreachable' })
    expect(existsSync(trace)).toBe(false)
  })
})
