import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entity, policy } from '../../workspaces.ts'
import { checkout } from '../checkouts.ts'
import { commandsIn, type Ran } from '../runner.ts'
import { scratch } from '../scratch.ts'
import { attacks } from './attack.ts'
import type { Defence } from './without.ts'

const secret = 'root-secret-8d1f'

/** A checkout with an entity, and whatever else is put there; beside it a folder that holds a secret. */
function beside(fill: (folder: string, outside: string) => void): () => string {
  return () => {
    const outside = scratch()
    writeFileSync(join(outside, 'secret.md'), policy({ status: secret }))
    writeFileSync(join(outside, 'nis2lint.yaml'), `lang: ${secret}\n`)
    return checkout(folder => {
      writeFileSync(join(folder, 'entity.yaml'), entity)
      mkdirSync(join(folder, 'policies'))
      fill(folder, outside)
    })
  }
}

const within: Defence = {
  file: 'src/cli/plain-file.ts',
  is: "return way === below && way.split('/')[0] !== '..'",
  without: 'return true',
}
const notFollowed: Defence = { file: 'src/cli/plain-file.ts', is: ' | constants.O_NOFOLLOW', without: '' }
const shown = { 'the secret is shown': (ran: Ran) => `${ran.log}${ran.summary}`.includes(secret) }

attacks('links', {
  'to a file elsewhere': {
    checkout: beside((folder, outside) => symlinkSync(join(outside, 'secret.md'), join(folder, 'policies/a.md'))),
    aims: shown,
    defences: [notFollowed],
  },
  'to the configuration of somebody else': {
    checkout: beside((folder, outside) => symlinkSync(join(outside, 'nis2lint.yaml'), join(folder, 'nis2lint.yaml'))),
    aims: shown,
    defences: [notFollowed],
  },
  'to a folder elsewhere, which takes the place of one that git knows': {
    checkout: () => {
      const workspace = beside(folder => writeFileSync(join(folder, 'policies/secret.md'), policy()))()
      const outside = scratch()
      writeFileSync(join(outside, 'secret.md'), policy({ status: secret }))
      rmSync(join(workspace, 'policies'), { recursive: true })
      symlinkSync(outside, join(workspace, 'policies'))
      return workspace
    },
    aims: shown,
    defences: [within],
  },
})

attacks('a pipe', {
  'that nobody writes to': {
    checkout: () => {
      const workspace = beside(folder => writeFileSync(join(folder, 'policies/a.md'), policy()))()
      rmSync(join(workspace, 'policies/a.md'))
      execFileSync('mkfifo', [join(workspace, 'policies/a.md')])
      return workspace
    },
    aims: { 'it is waited for': ({ log }) => commandsIn(log).some(({ message }) => message.includes('was stopped')) },
    defences: [
      { file: 'src/cli/plain-file.ts', is: ' | constants.O_NONBLOCK', without: '' },
      { file: 'action/bounds.ts', is: 'seconds: 120', without: 'seconds: 2' },
    ],
  },
})
