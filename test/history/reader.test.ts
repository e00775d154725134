import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHistory } from '../../src/cli/history/read.ts'
import { identityOf } from '../../src/model/identity.ts'
import { scratch } from '../action/scratch.ts'
import { policy } from '../workspaces.ts'
import { git } from './repository.ts'

const first = policy({ body: '# Backup\n\nVi tager backup hver nat.\n' })
const second = first.replace('hver nat', 'hver uge')
const other = policy({ id: 'POL-2', body: '# Adgang\n\nAlle har deres egen konto.\n' })
const digest = identityOf(first)?.digest ?? ''

/** A repository of whatever steps leave in it, one commit each. */
function repository(...steps: ((folder: string) => void)[]): string {
  const folder = scratch()
  git(folder, 'init', '-q', '-b', 'main')
  for (const [index, step] of steps.entries()) {
    step(folder)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', `step ${index}`)
  }
  return folder
}

const write = (path: string, text: string) => (folder: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** What the reader says became of POL-1, which now stands at a path: paths newest first, and whether the first text is among them. */
function read(folder: string, path: string) {
  const { state, versions } = readHistory(folder, [{ path, kind: 'policy', id: 'POL-1', digests: [digest] }])
  const own = versions.get(path) ?? []
  return { state, paths: own.map(version => version.path), found: own.some(version => version.digest === digest) }
}

describe('an earlier text is found', () => {
  test('where the document was renamed and changed at once', () => {
    const move = (folder: string) => {
      rmSync(join(folder, 'a.md'))
      write('b/c.md', second)(folder)
    }
    expect(read(repository(write('a.md', first), move), 'b/c.md')).toEqual({
      state: 'full',
      paths: ['b/c.md', 'a.md'],
      found: true,
    })
  })

  test('where it was copied first, and the old one deleted later', () => {
    const copy = (folder: string) => copyFileSync(join(folder, 'a.md'), join(folder, 'b.md'))
    const remove = (folder: string) => rmSync(join(folder, 'a.md'))
    const folder = repository(write('a.md', first), write('a.md', second), copy, remove)
    expect(read(folder, 'b.md')).toEqual({ state: 'full', paths: ['b.md', 'a.md', 'a.md'], found: true })
  })

  test('where two documents changed places', () => {
    const swap = (folder: string) => {
      renameSync(join(folder, 'a.md'), join(folder, 'x'))
      renameSync(join(folder, 'b.md'), join(folder, 'a.md'))
      renameSync(join(folder, 'x'), join(folder, 'b.md'))
    }
    const both = (folder: string) => [write('a.md', first)(folder), write('b.md', other)(folder)]
    const folder = repository(both, write('a.md', second), swap)
    expect(read(folder, 'b.md')).toEqual({ state: 'full', paths: ['b.md', 'a.md', 'a.md'], found: true })
  })

  test('where a merge itself changed it, and where only one side had it', () => {
    const folder = repository(write('a.md', policy()))
    git(folder, 'checkout', '-qb', 'side')
    write('a.md', first)(folder)
    git(folder, 'commit', '-qam', 'side')
    git(folder, 'checkout', '-q', 'main')
    write('b.md', other)(folder)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'meanwhile')
    git(folder, 'merge', '-q', '--no-commit', 'side')
    write('a.md', second)(folder)
    git(folder, 'commit', '-qam', 'merge')
    expect(read(folder, 'a.md')).toEqual({ state: 'full', paths: ['a.md', 'a.md', 'a.md'], found: true })
  })

  test('from a folder in the repository, also where it came from beside it', () => {
    const move = (folder: string) => {
      mkdirSync(join(folder, 'acme'))
      renameSync(join(folder, 'old/a.md'), join(folder, 'acme/ø a.md'))
    }
    const folder = repository(write('old/a.md', first), move, write('acme/ø a.md', second))
    expect(read(join(folder, 'acme'), 'ø a.md').paths).toEqual(['ø a.md', 'ø a.md', '../old/a.md'])
  })
})

describe('what cannot be read is said', () => {
  test('no repository, and one without a commit', () => {
    const folder = scratch()
    expect(read(folder, 'a.md').state).toBe('none')
    git(folder, 'init', '-q')
    expect(read(folder, 'a.md').state).toBe('none')
  })

  test('a shallow clone, whose first commit need not be the one that brought a text', () => {
    const folder = repository(write('a.md', first), write('x.md', 'x'), write('a.md', second))
    const clone = scratch()
    git(clone, 'clone', '-q', '--depth', '2', `file://${folder}`, '.')
    const { state, versions } = readHistory(clone, [{ path: 'a.md', kind: 'policy', id: 'POL-1', digests: [digest] }])
    expect(state).toBe('shallow')
    expect(versions.get('a.md')?.map(({ earliest }) => earliest)).toEqual([false, true])
  })

  test('texts that a partial clone left behind: they are not fetched', () => {
    const folder = repository(write('a.md', first), write('a.md', second))
    git(folder, 'config', 'uploadpack.allowFilter', 'true')
    const clone = scratch()
    git(clone, 'clone', '-q', '--filter=blob:none', `file://${folder}`, '.')
    expect(read(clone, 'a.md')).toMatchObject({ state: 'shallow', found: false })
    // The same question without our precautions is answered, by fetching.
    const blob = git(folder, 'rev-parse', 'HEAD~1:a.md').trim()
    expect(execFileSync('git', ['cat-file', 'blob', blob], { cwd: clone, encoding: 'utf8' })).toBe(first)
  })

  test('a version larger than a document may be, and a link in its place', () => {
    const link = (folder: string) => {
      rmSync(join(folder, 'a.md'))
      execFileSync('ln', ['-s', '/etc/passwd', 'a.md'], { cwd: folder })
    }
    const large = write('a.md', second + 'x'.repeat(600 * 1024))
    expect(read(repository(write('a.md', first), large, link, write('b.md', other)), 'a.md')).toEqual({
      state: 'full',
      paths: ['a.md'],
      found: true,
    })
  })
})

test('nothing of the repository’s is run: no monitor, no hook, no converter', () => {
  const folder = repository(
    write('a.md', first),
    write('.gitattributes', '*.md diff=evil filter=evil\n'),
    write('a.md', second),
  )
  const trap = join(folder, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch ${folder}/sprung\ncat\n`)
  chmodSync(trap, 0o755)
  for (const key of [
    'core.fsmonitor',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.smudge',
    'diff.external',
  ]) {
    git(folder, 'config', key, trap)
  }
  expect(read(folder, 'a.md').found).toBe(true)
  expect(existsSync(join(folder, 'sprung'))).toBe(false)
  git(folder, 'log', '-p', '--ext-diff')
  expect(existsSync(join(folder, 'sprung'))).toBe(true)
})
