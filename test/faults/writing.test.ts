import { spawn, spawnSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { build } from 'rolldown'
import { beforeAll, describe, expect, test } from 'vitest'
import { write, writeNew } from '../../src/cli/write.ts'
import { folderOf } from '../cli/terminal.ts'
import { has } from '../programs.ts'

/** Long enough for a signal to come in the midst of it. */
const long = 64 * 1024 * 1024

describe('where it cannot be written, it is said, nothing is left behind and what was there stays', () => {
  test.each<[string, (folder: string) => string]>([
    ['a folder in its place', () => join(folderOf({ 'out/x': '' }), 'out')],
    ['no folder above it', folder => join(folder, 'gone/out')],
    ['a file above it', () => join(folderOf({ file: '' }), 'file/out')],
    ['a name that is too long', folder => join(folder, 'x'.repeat(256))],
    ['a disk that is full', () => '/dev/full'],
    ['a file system that takes no files', () => '/proc/nis2lint'],
  ])('%s', (_, at) => {
    const folder = folderOf({})
    const file = at(folder)
    const before = readdirSync(folder)
    expect(() => write('x', file)).toThrow('cannot be written')
    expect(readdirSync(folder)).toEqual(before)
  })

  test('what is there is never replaced by what must be new', () => {
    const folder = folderOf({ out: 'old' })
    expect(() => writeNew('new', join(folder, 'out'))).toThrow('already there')
    expect(readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))).toEqual(['old'])
  })
})

test('a device that the caller names stays a device, and a link that somebody put there is not followed', () => {
  write('x', '/dev/null')
  expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true)
  const folder = folderOf({ 'precious.txt': 'old' })
  symlinkSync('precious.txt', join(folder, 'out'))
  write('new', join(folder, 'out'))
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('old')
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('new')
})

describe('in processes of their own', () => {
  const folder = folderOf({ 'out.txt': 'old' })
  const file = join(folder, 'out.txt')
  const program = join(folder, 'writer.mjs')

  beforeAll(async () => {
    await build({
      input: 'writer',
      plugins: [
        {
          name: 'writer',
          resolveId: id => (id === 'writer' ? id : null),
          load: id =>
            id === 'writer'
              ? `import { write } from ${JSON.stringify(resolve('src/cli/write.ts'))}
                 const [file, letter, size] = process.argv.slice(2)
                 write(letter.repeat(size), file)`
              : null,
        },
      ],
      platform: 'node',
      tsconfig: false,
      logLevel: 'silent',
      output: { file: program },
    })
  })

  const writing = (letter: string, size: number) => {
    const child = spawn(process.execPath, [program, file, letter, String(size)], { stdio: 'ignore' })
    return { child, ended: new Promise<number | null>(ended => child.on('close', ended)) }
  }
  const parts = () => readdirSync(folder).filter(name => name.endsWith('.part'))

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s in mid-write: the file is whole, and no part is left',
    async signal => {
      writeFileSync(file, 'old')
      const { child, ended } = writing('n', long)
      while (parts().length === 0 && child.exitCode === null) await setTimeout(1)
      child.kill(signal)
      const code = await ended
      expect(parts()).toEqual([])
      expect([128 + { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 }[signal], 0]).toContain(code)
      expect(readFileSync(file, 'utf8') === 'n'.repeat(long)).toBe(true)
    },
  )

  test('several at once: the file is whole, and one of theirs', async () => {
    const size = 4 * 1024 * 1024
    await Promise.all(['a', 'b', 'c'].map(letter => writing(letter, size).ended))
    const text = readFileSync(file, 'utf8')
    expect(['a', 'b', 'c'].some(letter => text === letter.repeat(size))).toBe(true)
    expect(parts()).toEqual([])
  })

  const canMount = has('unshare', '-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir())

  test.runIf(canMount)('a disk that becomes full: the old file stays, and no part is left', () => {
    const script = `mount -t tmpfs -o size=256k tmpfs . && cd "$PWD" && printf old > out.txt &&
      "$0" "$1" out.txt n 1000000 2>/dev/null; echo "$?"; cat out.txt; ls -A`
    const words = ['-m', 'sh', '-c', script, process.execPath, program]
    const { stdout } = spawnSync('unshare', words, { cwd: folderOf({}), encoding: 'utf8' })
    expect(stdout).toBe('1\noldout.txt\n')
  })
})
