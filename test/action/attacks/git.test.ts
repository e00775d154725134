import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { entity, policy } from '../../workspaces.ts'
import { checkoutOf } from '../checkouts.ts'
import { event, pullRequest } from '../events.ts'
import type { Ran } from '../runner.ts'
import { attacks } from './attack.ts'
import type { Defence } from './without.ts'

const base = { 'entity.yaml': entity, 'policies/a.md': policy() }
const trap = (workspace: string) => join(workspace, '.git', 'sprung')
const sprung = { 'a program runs': (_: Ran, workspace: string) => existsSync(trap(workspace)) }

/** The pull request that the checkout is the merge of. */
function change(workspace: string): { event: ReturnType<typeof event> } {
  const head = execFileSync('git', ['rev-parse', 'change'], { cwd: workspace, encoding: 'utf8' }).trim()
  const { name, payload } = pullRequest(1)
  const { pull_request: pull } = payload as { pull_request: { head: object } }
  return { event: { name, payload: { ...payload, pull_request: { ...pull, head: { ...pull.head, sha: head } } } } }
}

/** The merge of a pull request, as it is checked out, in a repository with these settings. */
function merge(settings: (spring: string) => Readonly<Record<string, string>>): string {
  const workspace = checkoutOf(base)
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
      cwd: workspace,
      stdio: 'ignore',
    })
  git('checkout', '-qb', 'change')
  writeFileSync(join(workspace, '.gitattributes'), '* diff=evil filter=evil merge=evil\n')
  writeFileSync(join(workspace, 'policies/a.md'), policy({ status: 'x' }))
  git('add', '-A')
  git('commit', '-qm', 'Change')
  git('checkout', '-q', '-')
  git('commit', '-q', '--allow-empty', '-m', 'Meanwhile')
  git('merge', '-q', '--no-ff', '-m', 'Merge', 'change')
  const spring = `touch ${trap(workspace)};`
  for (const [name, value] of Object.entries(settings(spring))) git('config', name, value)
  return workspace
}

/** All that git runs when it is told to by the settings of a repository. */
const programs = (spring: string) => ({
  'core.fsmonitor': spring,
  'core.pager': spring,
  'core.editor': spring,
  'core.askPass': spring,
  'core.sshCommand': spring,
  'core.gitProxy': spring,
  'core.alternateRefsCommand': spring,
  'credential.helper': `!${spring}`,
  'diff.external': spring,
  'diff.evil.command': spring,
  'diff.evil.textconv': spring,
  'filter.evil.clean': spring,
  'filter.evil.smudge': spring,
  'filter.evil.process': spring,
  'merge.evil.driver': spring,
  'gpg.program': spring,
  'gpg.ssh.program': spring,
  'log.showSignature': 'true',
  'alias.ls-files': `!${spring}`,
  'uploadpack.packObjectsHook': spring,
  'protocol.ext.allow': 'always',
  'remote.origin.url': `ext::sh -c "${spring}"`,
  'extensions.partialClone': 'origin',
  'remote.origin.promisor': 'true',
  'interactive.diffFilter': spring,
  'sequence.editor': spring,
})

/** The same with a hook of each name that git might run. */
function hooked(settings: typeof programs): string {
  const workspace = merge(spring => ({ ...settings(spring), 'core.hooksPath': 'hooks' }))
  mkdirSync(join(workspace, 'hooks'))
  const names = ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'pre-auto-gc', 'post-checkout']
  for (const name of names) {
    writeFileSync(join(workspace, 'hooks', name), `#!/bin/sh\ntouch ${trap(workspace)}\n`, { mode: 0o755 })
  }
  return workspace
}

const monitor: Defence = { file: 'src/cli/git.ts', is: "'core.fsmonitor=false'", without: "'core.quotePath=false'" }
const environment: Defence = { file: 'src/cli/git.ts', is: "!name.startsWith('GIT_')", without: 'name' }

attacks('settings of the checkout', {
  'a monitor of files': {
    checkout: () => merge(spring => ({ 'core.fsmonitor': spring })),
    among: true,
    step: change,
    aims: sprung,
    defences: [monitor],
  },
  'every program that git has a setting for, and hooks of every name': {
    checkout: () => hooked(programs),
    step: change,
    aims: sprung,
    defences: [],
  },
})

attacks('settings of the checkout, for a comparison', {
  'a program that shows what differs': {
    checkout: () => merge(spring => ({ 'diff.evil.command': spring })),
    among: true,
    step: change,
    aims: sprung,
    defences: [{ file: 'action/diff/between.ts', is: "'--no-ext-diff'", without: "'--ext-diff'" }],
  },
})

// A GitHub that lets nobody in, so that git looks for a password.
const locked = createServer((_, response) => {
  response.writeHead(401, { 'www-authenticate': 'Basic realm="evil"' }).end()
})
await new Promise<void>(listening => locked.listen(0, '127.0.0.1', listening))
afterAll(() => void locked.close())
const address = `http://127.0.0.1:${(locked.address() as AddressInfo).port}`
/** A push whose commit before is not in the clone, so that it has to be got. */
const absent = () => ({ event: event('push', { before: '1'.repeat(40) }), environment: { GITHUB_SERVER_URL: address } })

attacks('settings of the checkout, for getting what is not here', {
  'an address that is a program': {
    checkout: () =>
      merge(spring => ({
        [`url.ext::sh -c ${spring.replaceAll(' ', '% ')} .insteadOf`]: `${address}/`,
        'protocol.ext.allow': 'always',
      })),
    step: absent,
    aims: sprung,
    defences: [{ file: 'action/base/fetch.ts', is: "'http:https'", without: "'http:https:ext'" }],
  },
  'a program that knows passwords': {
    checkout: () => merge(spring => ({ 'credential.helper': `!${spring}` })),
    among: true,
    step: absent,
    aims: sprung,
    defences: [{ file: 'action/base/fetch.ts', is: "'credential.helper=', ", without: '' }],
  },
  'programs that know passwords and ask for them': {
    checkout: () => {
      const workspace = merge(spring => ({ 'core.askPass': '.git/evil', 'credential.helper': `!${spring}` }))
      writeFileSync(join(workspace, '.git/evil'), `#!/bin/sh\ntouch ${trap(workspace)}\n`, { mode: 0o755 })
      return workspace
    },
    step: absent,
    aims: sprung,
    defences: [{ file: 'action/base/fetch.ts', is: ", GIT_ASKPASS: ''", without: '' }],
  },
})

attacks('what earlier steps left in the environment', {
  'an index without the documents': {
    checkout: () => {
      const workspace = merge(() => ({}))
      appendFileSync(join(workspace, '.git', 'info', 'exclude'), 'policies/\n')
      return workspace
    },
    step: workspace => ({ ...change(workspace), environment: { GIT_INDEX_FILE: 'empty' } }),
    aims: { 'a document is hidden': ({ log }) => !log.includes('policies/a.md') },
    defences: [environment],
  },
})

attacks('names that git might take for options', {
  'that write files': {
    checkout: () =>
      checkoutOf({
        ...base,
        '--output=sprung.md': policy({ id: 'POL-2' }),
        '-O.md': policy({ id: 'POL-3', status: 'x' }),
      }),
    aims: { 'a file is written': (_, workspace) => existsSync(join(workspace, 'sprung.md')) },
    defences: [],
  },
})
