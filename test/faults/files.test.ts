import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf } from '../cli/terminal.ts'
import { entity, policy } from '../workspaces.ts'
import { toldOf } from './gathered.ts'

const wrong = policy({ id: 'POL-9', ownr: 'x' })
const base = { 'entity.yaml': entity, 'wrong.md': wrong }
const alone = toldOf(folderOf(base))

test('the document that stands beside the faults has a gap of its own', () => {
  expect(alone).toContain('wrong.md matches-schema unknownKeyNear')
})

test('what is no plain file is no document, and nobody waits for it', async () => {
  const folder = folderOf(base)
  const at = (name: string) => join(folder, name)
  mkdirSync(at('folder.md'))
  // A pipe that nobody writes to.
  execFileSync('mkfifo', [at('pipe.md')])
  symlinkSync('itself.md', at('itself.md'))
  symlinkSync('..', at('loop'))
  symlinkSync('gone.md', at('nowhere.md'))
  symlinkSync('/dev/zero', at('endless.md'))
  symlinkSync(at('wrong.md'), at('twice.md'))
  const server = createServer()
  await new Promise<void>(listening => server.listen(at('socket.md'), listening))
  expect(toldOf(folder)).toEqual(alone)
  // And where git says that there are files.
  for (const name of ['pipe.md', 'socket.md']) renameSync(at(name), at(`${name}.kept`))
  for (const name of ['pipe.md', 'socket.md']) writeFileSync(at(name), wrong)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['add', '-A', '--', '*.md'], { cwd: folder })
  for (const name of ['pipe.md', 'socket.md']) renameSync(at(`${name}.kept`), at(name))
  expect(toldOf(folder)).toEqual(alone)
  await new Promise(closed => server.close(closed))
})

describe('what becomes of files during the run', () => {
  test('gone since git listed them: they are not there', () => {
    const folder = folderOf({ ...base, 'a.md': wrong, 'b/c.md': wrong })
    execFileSync('git', ['init', '-q'], { cwd: folder })
    execFileSync('git', ['add', '-A'], { cwd: folder })
    rmSync(join(folder, 'a.md'))
    rmSync(join(folder, 'b'), { recursive: true })
    writeFileSync(join(folder, 'b'), 'a file where a folder was')
    expect(toldOf(folder)).toEqual(alone)
  })

  test('written, cut, moved and deleted all the time: each run says what it read', () => {
    const folder = folderOf({ ...base, 'a.md': policy({ body: 'Vi tager backup.\n\n'.repeat(500) }) })
    const restless = 'while :; do cp a.md b.md; : > b.md; mv b.md c.yaml; mkdir b.md; rmdir b.md; rm c.yaml; done'
    const child = spawn('sh', ['-c', restless], { cwd: folder, stdio: 'ignore' })
    const said = Array.from({ length: 8 }, () => toldOf(folder).filter(line => line.startsWith('wrong.md')))
    child.kill('SIGKILL')
    expect(new Set(said.map(lines => lines.join('\n')))).toEqual(
      new Set([alone.filter(line => line.startsWith('wrong.md')).join('\n')]),
    )
  })
})

test('foreign encodings and line ends are said of each file, and nothing is guessed', () => {
  const text = (id: string) => policy({ id, title: 'Ændringsstyring' })
  const utf16 = (id: string) => Buffer.from(`\uFEFF${text(id)}`, 'utf16le')
  const folder = folderOf({
    ...base,
    'utf-16-little.md': utf16('POL-1'),
    'utf-16-big.md': utf16('POL-2').swap16(),
    'utf-16-without-mark.md': utf16('POL-3').subarray(2),
    'utf-32.md': Buffer.from([...utf16('POL-4')].flatMap((byte, at) => (at % 2 ? [byte, 0, 0] : [byte]))),
    'latin-1.md': Buffer.from(text('POL-5'), 'latin1'),
    'cr.md': text('POL-6').replaceAll('\n', '\r'),
    'cr-in-body.md': `${text('POL-7')}a\rb\n`,
    'mark-and-crlf.md': `\uFEFF${text('POL-8').replaceAll('\n', '\r\n')}`,
    'utf-16-not-ours.md': Buffer.from('\uFEFF# Noter\n', 'utf16le'),
  })
  const told = toldOf(folder).filter(line => line.includes(' readable '))
  expect(told).toEqual([
    'cr-in-body.md readable loneCarriageReturn',
    'cr.md readable loneCarriageReturn',
    'latin-1.md readable encoding',
    'utf-16-big.md readable encoding',
    'utf-16-little.md readable encoding',
    'utf-16-without-mark.md readable encoding',
    'utf-32.md readable encoding',
  ])
})

test('any name that a file can have is a name', () => {
  const names = {
    'a line break': 'policies/a\nb.md',
    'what a terminal obeys': 'policies/\u001b[2Ja.md',
    'what a shell expands': 'policies/$(touch sprung) *.md',
    'a leading hyphen': '--output=x.md',
    'capital letters': 'policies/A.MD',
    '255 bytes': `${'æ'.repeat(126)}.md`,
    '250 folders': `${'d/'.repeat(250)}a.md`,
  }
  const files = Object.values(names).map((path, index) => [path, policy({ id: `POL-${index}`, ownr: 'x' })])
  const told = toldOf(folderOf({ 'entity.yaml': entity, ...Object.fromEntries(files) }))
  const found = told.flatMap(line => /^(.*) matches-schema unknownKeyNear$/s.exec(line)?.[1] ?? [])
  expect(found.sort()).toEqual(Object.values(names).sort())
  expect(told.filter(line => line.includes(' readable '))).toEqual([])
})
