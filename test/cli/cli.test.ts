import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run, runAlone } from './terminal.ts'

const date = ['--as-of', '2026-06-01']
const organisation = { 'acme/entity.yaml': entity, 'acme/p.md': policy({ ownr: 'x' }), 'notes.md': '# Notes\n' }

describe('codes', () => {
  const folder = folderOf(organisation)

  test.each([
    [['--fail-on', 'never'], 0],
    [[], 1],
    [['--fail-on', 'notice'], 1],
    [['acme'], 1],
    [['lint', 'acme/p.md'], 1],
  ])('%j gives %d', (words, code) => expect(run(folder, [...words, ...date]).code).toBe(code))

  test('a folder with nothing of ours is wrong use, with help on what to do', () => {
    const { code, err, out } = run(folderOf({ 'readme.md': '# x\n' }), date)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /^nis2lint: No NIS 2 documents in \. \(1 file seen\)\. A document is [^\n]*nis2lint init [^\n]*\n$/,
    )
  })
})

test.each([
  [['--fromat', 'json'], 'There is no option --fromat; did you mean --format?'],
  [
    ['--format', 'jsn'],
    '--format: there is no jsn; did you mean json? (text, json, sarif, junit, codequality, github, markdown)',
  ],
  [['--as-of', '2026-02-30'], '--as-of: 2026-02-30 is not a date; write year-month-day, for example 2026-03-12'],
  [['completion'], 'completion: name one of bash, zsh, fish'],
  [['completion', 'fihs'], 'completion: there is no fihs; did you mean fish? (bash, zsh, fish)'],
  [['--format'], '--format lacks a value: one of text, json, sarif, junit, codequality, github, markdown'],
  [['nowhere'], 'There is no "nowhere" here'],
  [['acme', 'acmee'], 'There is no "acmee" here; did you mean acme?'],
  [['acme/polcies.md'], 'There is no "acme/polcies.md" here'],
  [['incident', 'status', 'acmee'], 'There is no "acmee" here; did you mean acme?'],
  [['adopt', 'ntes.md'], 'There is no "ntes.md" here; did you mean notes.md?'],
  [['bagde'], 'There is no "bagde" here; did you mean the command badge?'],
  [['notes.md'], 'No NIS 2 documents in notes.md'],
  [['/nowhere'], 'There is no folder /nowhere'],
  [['--config', 'gone.yaml'], 'The configuration gone.yaml cannot be read'],
  [['--lang', 'sv'], '--lang: there is no sv (da, en)'],
  [['acme', '../other'], 'A folder outside this one must be checked by itself'],
])('wrong use %j is one line and code 2', (words, message) => {
  const { code, err, out } = run(folderOf(organisation), words)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`nis2lint: ${message}`)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('a Danish terminal is answered in Danish, and --lang goes before it', () => {
  const folder = folderOf(organisation)
  expect(run(folder, ['--fromat'], { LANG: 'da_DK.UTF-8' }).err).toContain('mente du --format?')
  expect(run(folder, date, { LANG: 'da_DK.UTF-8' }).out).toContain('Feltet «ownr» findes ikke her')
  expect(run(folder, ['--lang', 'en', ...date], { LANG: 'da_DK.UTF-8' }).out).toContain('There is no field "ownr" here')
})

test('help has examples, in both languages, and version is one line', () => {
  const folder = folderOf({})
  expect(run(folder, ['--help']).out).toMatch(/Examples:\n {2}nis2lint /)
  expect(run(folder, ['badge', '--help', '--lang', 'da']).out).toMatch(/Eksempler:\n {2}nis2lint badge/)
  expect(run(folder, ['--version'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^nis2lint \d+\.\d+\.\d+\n$/),
    err: '',
  })
})

test('a path that lies elsewhere, or is misspelt in one of its folders, is answered with the one that was meant', () => {
  const folder = folderOf({ 'a/nordlys/policies/p.md': policy(), 'a/nordlys/entity.yaml': entity })
  expect(run(folder, ['a/nordlys/polcies']).err).toContain('did you mean a/nordlys/policies?')
  expect(run(folder, ['a/nordlis/policies/p.md']).err).toContain('did you mean a/nordlys/policies/p.md?')
  expect(run(folder, ['policies']).err).toContain('did you mean a/nordlys/policies?')
})

test('paths of the configuration that are not there are refused with its place', () => {
  const folder = folderOf({ ...organisation, 'nis2lint.yaml': 'lang: en\npaths: [acme, acmee]\n' })
  const says = 'nis2lint.yaml:2:15 paths: there is no "acmee" here; did you mean "acme"?\n'
  for (const words of [[], ['adopt'], ['incident', 'status']]) {
    expect(run(folder, words)).toEqual({ code: 2, out: '', err: `nis2lint: ${says}` })
  }
  const other = folderOf({ ...organisation, 'own.yaml': 'paths: [kunder]\n' })
  expect(run(other, ['--config', 'own.yaml']).err).toContain('own.yaml:1:9 paths: there is no "kunder" here; correct')
  expect(run(folder, ['qqqqqq']).err).toBe('nis2lint: There is no "qqqqqq" here\n')
})

test('help asked for by its name is the help, unless something is called so', () => {
  const folder = folderOf({ 'x/help/entity.yaml': entity })
  expect(run(folder, ['help'])).toEqual(run(folder, ['--help']))
  expect(run(folder, ['help', 'badge'])).toEqual(run(folder, ['badge', '--help']))
  expect(run(folder, ['hjælp', 'incident', 'new'])).toEqual(run(folder, ['incident', 'new', '--help', '--lang', 'da']))
  expect(run(join(folder, 'x'), ['help']).out).toContain('entity.yaml')
})

test('no colour without a terminal; with FORCE_COLOR there is, unless --no-color', () => {
  const folder = folderOf(organisation)
  const colour = '\u001b['
  expect(run(folder, date).out).not.toContain(colour)
  expect(run(folder, date, { FORCE_COLOR: '1' }).out).toContain(colour)
  expect(run(folder, [...date, '--no-color'], { FORCE_COLOR: '1' }).out).not.toContain(colour)
})

test.each([
  ['json', /^\{\n {2}"version": 1,/],
  ['sarif', /^\{"\$schema":"[^"]+","version":"2\.1\.0",/],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /],
  ['codequality', /^\[\n {2}\{\n {4}"description": /],
  ['github', /^::(?:error|warning|notice) file=/],
  ['markdown', /^### nis2lint: \d+ errors/],
])('--format %s writes it, and fails as the others do', (format, start) => {
  const { code, out, err } = run(folderOf(organisation), ['--format', format, ...date])
  expect([code, err]).toEqual([1, ''])
  expect(out).toMatch(start)
})

test('--quiet shows errors only, but counts the rest', () => {
  const { out } = run(folderOf(organisation), [...date, '--quiet'])
  expect(out).not.toMatch(/\d+:\d+ {2}(?:warning|notice)/)
  expect(out).toMatch(/\d+ errors, \d+ warnings?/)
})

describe('--output', () => {
  const folder = folderOf({ ...organisation, 'report.json': 'old' })

  test('writes the whole file and nothing beside it', () => {
    expect(run(folder, ['--format', 'json', '--output', 'report.json', ...date])).toMatchObject({
      code: 1,
      out: '',
      err: '',
    })
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).summary.errors).toBeGreaterThan(0)
    expect(readdirSync(folder).sort()).toEqual(['acme', 'notes.md', 'report.json'])
  })

  test('says where it cannot', () => {
    const { code, err } = run(folder, ['--output', 'no/such/folder.txt', ...date])
    expect([code, err]).toEqual([2, 'nis2lint: no/such/folder.txt cannot be written\n'])
  })
})

test('the same bytes in any time zone and locale, with git or without', () => {
  const folder = folderOf(organisation)
  const words = ['--format', 'json', '--lang', 'da', ...date]
  const once = runAlone(folder, words).out
  const danish = { TZ: 'Pacific/Kiritimati', LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' }
  expect(runAlone(folder, words, danish).out).toBe(once)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  expect(runAlone(folder, words).out).toBe(once)
})

describe('the configuration', () => {
  test('sets language, ignored paths and intervals', () => {
    const folder = folderOf({ ...organisation, 'nis2lint.yaml': 'lang: da\nignore: [acme/p.md]\n' })
    const { out } = run(folder, date)
    expect(out).not.toContain('acme/p.md')
    expect(out).toContain('Tilsynsparathed')
  })

  test.each([
    ['lagn: da\n', /nis2lint\.yaml:1:1 .*"lagn".*"lang"/],
    ['lang: sv\n', /nis2lint\.yaml:1:7 /],
    ['lang: [\n', /nis2lint\.yaml:\d+:\d+ /],
    ['x: !!js/function y\n', /nis2lint\.yaml:1:/],
  ])('%j is refused at its place', (text, message) => {
    const { code, err } = run(folderOf({ ...organisation, 'nis2lint.yaml': text }), date)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('hostile trees', () => {
  test('links are not followed, neither files nor folders nor the configuration', () => {
    const outside = folderOf({ 'secret.yaml': entity.replace('Acme', 'Secret'), 'conf.yaml': 'lang: sekret\n' })
    const folder = folderOf(organisation)
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'leak.yaml'))
    symlinkSync(outside, join(folder, 'leak'))
    symlinkSync(join(outside, 'conf.yaml'), join(folder, 'nis2lint.yaml'))
    const { code, out, err } = run(folder, date)
    expect(code).toBe(1)
    expect(out + err).not.toMatch(/Secret|sekret|leak/)
  })

  test('a pipe does not stop the run', () => {
    const folder = folderOf(organisation)
    execFileSync('mkfifo', [join(folder, 'p.yaml')])
    expect(run(folder, date).code).toBe(1)
  })

  test('the repository being read runs nothing', () => {
    const folder = folderOf(organisation)
    execFileSync('git', ['init', '-q'], { cwd: folder })
    const monitor = join(folder, 'monitor.sh')
    writeFileSync(monitor, `#!/bin/sh\ntouch ${join(folder, 'ran')}\n`, { mode: 0o755 })
    execFileSync('git', ['config', 'core.fsmonitor', monitor], { cwd: folder })
    run(folder, date)
    expect(readdirSync(folder)).not.toContain('ran')
  })

  test('characters that steer a terminal are not passed on', () => {
    const { out } = run(folderOf({ ...organisation, 'acme/q.md': policy({ '"\u001b[31mred\u202e"': 'x' }) }), date)
    expect([...'\u001b\u202e'].filter(character => out.includes(character))).toEqual([])
    expect(out).toContain('\uFFFD')
  })

  test('what is not UTF-8, and what is too large, is said so', () => {
    const bytes = Buffer.concat([Buffer.from('nis2: training\nid: "'), Buffer.from([0xff, 0xfe]), Buffer.from('"\n')])
    const large = `${policy({ id: 'BIG' })}${'a\n'.repeat(300_000)}`
    const { out } = run(folderOf({ 'entity.yaml': entity, 'b.yaml': bytes, 'c.md': large }), date)
    expect(out).toContain('The file holds bytes that are not UTF-8')
    expect(out).toContain('The file is larger than 512 KB and was not read')
  })
})
