import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { offersFor } from '../../src/cli/offers.ts'
import { folderOf, run } from './terminal.ts'

const words = (...typed: string[]) => offersFor(typed, 'en').map(([word]) => word)

const firstWords = [...new Set(Object.keys(commands).map(name => name.split(' ')[0]))]

describe('what is offered', () => {
  test.each([
    [[''], firstWords],
    [['inc'], ['incident']],
    [
      ['incident', ''],
      ['new', 'status'],
    ],
    [['incident', 'new', '--dry'], ['--dry-run']],
    [
      ['incident', 'new', '--malicious', ''],
      ['yes', 'no', 'unknown'],
    ],
    [['incident', 'status', 'customers/'], []],
    [['li'], ['lint']],
    [['badge', ''], []],
    [['policies/'], []],
    [['--form'], ['--format']],
    [['badge', '--fail'], []],
    [['--format', 's'], ['sarif']],
    [
      ['-f', 'j'],
      ['json', 'junit'],
    ],
    [
      ['badge', '--format', ''],
      ['svg', 'json'],
    ],
    [['--format=s'], ['--format=sarif']],
    [['--format', '=', 's'], ['sarif']],
    [
      ['lint', '--lang', '='],
      ['da', 'en'],
    ],
    [['--output', 'l'], []],
    [
      ['--quiet', '--fail-on', ''],
      ['error', 'warning', 'notice', 'never'],
    ],
    [['completion', 'f'], ['fish']],
    [
      ['completion', '--'],
      ['--lang', '--help', '--version'],
    ],
    [['explain', '--f'], ['--format']],
    [['__proto__', ''], []],
  ])('behind %j is %j', (typed, offered) => expect(words(...typed)).toEqual(offered))

  test('has its purpose beside it, in the language of the caller', () => {
    expect(offersFor(['--quie'], 'da')).toEqual([['--quiet', 'vis kun fejl']])
  })
})

test('explain is offered the names of rules and requirements, which no other command is', () => {
  const folder = folderOf({})
  const offered = (...typed: string[]) => run(folder, ['__complete', '--', ...typed]).out
  expect(offered('explain', 'dk/6.1.3/back')).toBe('dk/6.1.3/backup\tBackups are managed\n')
  expect(offered('explain', 'approval-')).toBe('approval-current\trule\n')
  expect(offered('badge', 'dk/6.1.3/back')).toBe('')
})

test('help shows how to install it, and no command or option is left out', () => {
  const folder = folderOf({})
  for (const shell of ['bash', 'zsh', 'fish']) {
    expect(run(folder, ['completion', '--help']).out).toContain(`nis2lint completion ${shell}`)
  }
  const all = run(folder, ['__complete', '--', '']).out.split('\n')
  expect(all.filter(Boolean).map(line => line.split('\t')[0])).toEqual(firstWords)
})

/** How each shell is asked what it would offer, given a script and a line. */
const shells: Readonly<Record<string, (script: string, line: string) => readonly string[]>> = {
  bash: (script, line) => ['-c', `source "$0"; ${bashLine(line)}`, script],
  zsh: (script, line) => ['-f', '-c', `${zshStandIns}; source "$0"; ${zshLine(line)}`, script],
  fish: (script, line) => ['--no-config', '-c', `source ${script}; complete -C '${line}'`],
}

const bashLine = (line: string) => {
  const typed = line.split(' ')
  return `COMP_WORDS=(${typed.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length - 1}; _nis2lint 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
}
const zshStandIns = `compdef() { }; _describe() { print -l -- \${(P)2} }; _files() { print -l -- *(N) }`
const zshLine = (line: string) => {
  const typed = line.split(' ')
  return `words=(${typed.map(word => `'${word}'`).join(' ')}); CURRENT=${typed.length}; _nis2lint`
}

describe.each(Object.keys(shells))('%s', shell => {
  const there = spawnSync(shell, ['--version']).status === 0
  if (!there) console.warn(`SKIPPED: completion in ${shell}, which is not on this machine`)

  test.runIf(there).each([
    ['nis2lint li', ['lint']],
    ['nis2lint --format s', ['sarif']],
    ['nis2lint completion ', ['bash', 'zsh', 'fish']],
    ['nis2lint badge --outp', ['--output']],
  ])('completes %j', (line, offered) => {
    const folder = folderOf({
      nis2lint: `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/nis2lint.cjs')}' "$@"\n`,
      script: run(folderOf({}), ['completion', shell]).out,
    })
    chmodSync(join(folder, 'nis2lint'), 0o755)
    const { stdout } = spawnSync(shell, shells[shell]?.(join(folder, 'script'), line) ?? [], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, HOME: folder, LANG: 'C.UTF-8' },
    })
    const got = stdout.split('\n').filter(Boolean)
    expect(new Set(got.map(one => one.split(/[\t:]/)[0]))).toEqual(new Set(offered))
  })
})
