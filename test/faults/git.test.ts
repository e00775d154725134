import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { patience, git as runGit } from '../../src/cli/git.ts'
import { readHistory } from '../../src/cli/history/read.ts'
import { dayOf } from '../../src/cli/history/walk.ts'
import { commitsOf as trendCommits } from '../../src/cli/trend/points.ts'
import { folderOf } from '../cli/terminal.ts'
import { git, repositoryOf } from '../history/repository.ts'
import { entity, policy } from '../workspaces.ts'
import { toldOf } from './gathered.ts'

const files = { 'entity.yaml': entity, 'wrong.md': policy({ id: 'POL-9', ownr: 'x' }) }
const told = toldOf(folderOf(files))

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Puts a program in the place of git. */
function inPlaceOfGit(script: string): void {
  const folder = folderOf({ git: `#!/bin/sh\n${script}\n` })
  chmodSync(join(folder, 'git'), 0o755)
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`)
}

/** A repository with the files committed. */
function repository(): string {
  const folder = repositoryOf([{ name: 'first', path: 'wrong.md', text: files['wrong.md'], expected: 'nothing' }], {
    'entity.yaml': entity,
  })
  rmSync(join(folder, 'README.md'))
  return folder
}

test('no git: the folder is read as one that is in no repository', () => {
  const folder = repository()
  vi.stubEnv('PATH', folderOf({}))
  expect(toldOf(folder)).toEqual(told)
})

test.each<[string, (folder: string) => void]>([
  ['an index of something else', folder => writeFileSync(join(folder, '.git/index'), 'not an index')],
  ['a HEAD that points nowhere', folder => writeFileSync(join(folder, '.git/HEAD'), 'ref: nowhere')],
  ['settings that cannot be read', folder => writeFileSync(join(folder, '.git/config'), '[core\n')],
  ['no objects', folder => rmSync(join(folder, '.git/objects'), { recursive: true })],
])('a repository with %s: what is here is read all the same', (_, harm) => {
  const folder = repository()
  harm(folder)
  expect(toldOf(folder)).toEqual(told)
  expect(readHistory(folder, []).versions.size).toBe(0)
})

test('a folder that looks like a repository is none, and hides nothing that lies in it', () => {
  const bare = { HEAD: 'ref: refs/heads/main\n', 'objects/.k': '', 'refs/heads/.k': '', 'info/exclude': 'wrong.md\n' }
  const config = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n'
  const within = Object.entries({ ...files, ...bare, config }).map(([path, text]) => [`k/${path}`, text])
  const folder = folderOf(Object.fromEntries(within))
  git(folder, 'init', '-q')
  expect(toldOf(join(folder, 'k'))).toEqual(told)
})

test('a program called git in the folder is not run, and git is not started there', () => {
  const folder = repository()
  const trace = join(folderOf({}), 'trace')
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho own > '${trace}'\n`)
  chmodSync(join(folder, 'git'), 0o755)
  vi.stubEnv('PATH', `.${delimiter}${process.env['PATH']}`)
  expect(toldOf(folder)).toEqual(told)
  expect(existsSync(trace)).toBe(false)
  inPlaceOfGit(`pwd > '${trace}'; env | grep NoDefault >> '${trace}'`)
  runGit(folder, 'rev-parse', 'HEAD')
  expect(readFileSync(trace, 'utf8')).toBe(`${dirname(process.execPath)}\nNoDefaultCurrentDirectoryInExePath=1\n`)
})

test('paths told to git are of the folder, also where that is named from here', () => {
  const folder = repository()
  const asked = (name: string) => runGit(name, 'ls-files', '--', 'wrong.md')?.toString()
  expect([asked(folder), asked(relative(process.cwd(), folder))]).toEqual(['wrong.md\n', 'wrong.md\n'])
})

test('a commit whose text is gone: the history is known to lack it', () => {
  const folder = repository()
  const name = git(folder, 'rev-parse', 'HEAD:wrong.md').trim()
  rmSync(join(folder, '.git/objects'), { recursive: true })
  expect(name).toMatch(/^[0-9a-f]{40}$/)
  const digest = '0'.repeat(64)
  const sought = [{ path: 'wrong.md', kind: 'policy', id: 'POL-9', digests: [digest] }] as const
  expect(readHistory(folder, sought as never).state).toBe('none')
})

test.each([
  ['nothing at all', 'exit 0'],
  ['a refusal', 'exit 128'],
  ['random bytes', 'head -c 3000 /dev/urandom'],
  ['one line that never ends', "printf '%01000d' 7"],
  ['sizes that are none', "printf '0000000 blob -1\\n0000000 blob 99999999999\\nx\\n'"],
  ['a death by signal', 'kill -9 $$'],
])('git that answers everything with %s: no crash, no endless loop', (_, script) => {
  const folder = folderOf(files)
  inPlaceOfGit(script)
  // What is named in the answer is not there, so there may be nothing of ours to read.
  try {
    toldOf(folder)
  } catch (error) {
    expect((error as Error).name).toBe('UsageError')
  }
  readHistory(folder, [])
  trendCommits(folder, undefined, 400)
})

test('git that hangs, and whatever it started: said in a sentence, as what it would leave out must not be read instead', () => {
  const folder = repository()
  inPlaceOfGit('sleep 4 & wait')
  const { seconds } = patience
  const from = performance.now()
  try {
    patience.seconds = 0.2
    expect(() => toldOf(folder)).toThrow('git ls-files does not answer')
  } finally {
    patience.seconds = seconds
  }
  expect(performance.now() - from).toBeLessThan(3500)
})

test.each([
  ['-1', '1970-01-01'],
  ['1e300', '9999-12-31'],
  ['999999999999999999999', '9999-12-31'],
  ['x', '1970-01-01'],
  ['1767225600', '2026-01-01'],
])('a commit that says it was made at %s was made on %s', (seconds, day) => expect(dayOf(seconds)).toBe(day))
