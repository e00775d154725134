import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'

const program = resolve('dist/nis2lint.cjs')
const files = { 'entity.yaml': entity, 'wrong.md': policy({ id: 'POL-9', ownr: 'x' }) }
const words = ['--as-of', '2026-06-01']

/** Runs a script of the shell with the program as `$0 $1`, in a folder. */
function shell(folder: string, script: string, env: Record<string, string> = {}, user?: number) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  return { code: status, out: stdout, err: stderr }
}

describe('where the result goes', () => {
  const folder = folderOf(files)

  test('a reader that has seen enough ends it without a word', () => {
    // The code is that of the program, not of the reader.
    const { out, err } = shell(folder, '{ "$0" "$1" --as-of 2026-06-01 --format json; echo "$?" >&2; } | head -c 1')
    expect([out, err]).toEqual(['{', '1\n'])
  })

  test('a full disk is no verdict', () => {
    const { code, err } = shell(folder, '"$0" "$1" --as-of 2026-06-01 --fail-on never > /dev/full')
    expect([code, err]).toEqual([2, 'nis2lint: The result cannot be written out (ENOSPC)\n'])
  })

  test('nobody to tell what is wrong: the code tells it', () => {
    expect(shell(folder, '"$0" "$1" --fromat 2> /dev/full').code).toBe(2)
  })
})

test('a folder that was deleted under our feet is not there', () => {
  const { code, err } = shell(folderOf({ 'gone/x': '' }), 'cd gone && rm -r ../gone && "$0" "$1"')
  expect([code, err]).toEqual([2, 'nis2lint: There is no folder .\n'])
})

test('nothing depends on time zone, locale, home or terminal, save the language of a Danish one', () => {
  const folder = folderOf(files)
  const plain = shell(folder, `"$0" "$1" ${words.join(' ')}`)
  expect(plain.out).toContain('There is no field "ownr" here')
  const odd = { TZ: 'No/Such_Place', LC_ALL: 'tr_TR.UTF-8', HOME: '/nowhere', TERM: 'dumb', TMPDIR: '/nowhere' }
  expect(shell(folder, `"$0" "$1" ${words.join(' ')}`, odd)).toEqual(plain)
})

test('what may not be read is said, and hides nothing else', () => {
  const folder = folderOf({ ...files, 'closed.md': policy({ id: 'POL-1' }), 'closed/p.md': policy({ id: 'POL-2' }) })
  chmodSync(folder, 0o755)
  chmodSync(join(folder, 'closed.md'), 0)
  chmodSync(join(folder, 'closed'), 0)
  // To root nothing is closed, so that it takes another user.
  const user = process.getuid?.() === 0 ? 65534 : undefined
  const { code, out, err } = shell(folder, `"$0" "$1" ${words.join(' ')}`, {}, user)
  chmodSync(join(folder, 'closed'), 0o755)
  expect([code, err]).toEqual([1, ''])
  const said = 'The file or folder cannot be opened and was not read'
  expect(out.split(said)).toHaveLength(3)
  expect(out).toContain('There is no field "ownr" here')
})
