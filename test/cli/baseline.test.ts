import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBaseline } from '../../src/cli/baseline-file.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { entity, policy } from '../workspaces.ts'
import { counted, linted } from './in-process.ts'
import { folderOf } from './terminal.ts'

const organisation = { 'acme/entity.yaml': entity, 'acme/p.md': policy({ body: '# A\n\n[x](gone.md)\n' }) }
const name = 'nis2lint.baseline.json'
const read = (folder: string) => readFileSync(join(folder, name), 'utf8')
const put = (folder: string, path: string, text: string) => writeFileSync(join(folder, path), text)
const json = (out: string) => JSON.parse(out)
const entries = (folder: string): { message: string }[] => json(read(folder)).findings

test('Markdown says of findings that are left out that they are known, and never that there are none', () => {
  const folder = folderOf(organisation)
  const title = (options: Record<string, string | boolean> = {}) =>
    linted(folder, { format: 'markdown', ...options }).out.split('\n', 1)[0]
  const before = title()
  counted(folder)
  const count = entries(folder).length
  expect(title()).toBe(`### nis2lint: No new findings (${count} known before)`)
  expect(title({ lang: 'da' })).toBe(`### nis2lint: Ingen nye fund (${count} kendt i forvejen)`)
  expect(title({ known: true })).toBe(before)
  put(folder, 'acme/q.md', policy({ id: 'POL-2', body: '# A\n\n[x](lost.md)\n' }))
  expect(title()).toMatch(new RegExp(`^### nis2lint: \\d+ .*\\(${count} known before\\)$`))
})

test('what is written down fails no run, and everything else stays as it was', () => {
  const folder = folderOf(organisation)
  const before = linted(folder, { format: 'json' })
  expect(counted(folder)).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ findings now stand in nis2lint/) })
  const after = linted(folder, { format: 'json' })
  expect([before.code, after.code]).toEqual([1, 0])
  expect(json(after.out).workspaces[0].findings.every((one: { known?: true }) => one.known)).toBe(true)
  expect(after.out.replaceAll(/,\n *"known": true/g, '')).toBe(before.out)
  expect(linted(folder, { format: 'json', 'no-baseline': true })).toEqual(before)
  // Nothing in it depends on the run.
  const once = read(folder)
  expect(counted(folder).out).toBe(
    `${entries(folder).length} findings stand in ${name} (before: ${entries(folder).length})\n`,
  )
  expect(read(folder)).toBe(once)
})

test('the report shows what is new, counts the rest, and shows it too where asked', () => {
  const folder = folderOf(organisation)
  counted(folder)
  const count = entries(folder).length
  const { out } = linted(folder)
  expect(out).toContain(`Known before: ${count} (at the last count ${count}); --known shows them`)
  expect(out).toMatch(/No new findings\n/)
  expect(out).not.toContain('gone.md')
  expect(linted(folder, { known: true }).out).toMatch(/links-resolve {2}known\n/)
  expect(linted(folder, { format: 'github' }).out).toBe('')
  expect(linted(folder, { format: 'junit' }).out).toMatch(/failures="0"/)
  expect(json(linted(folder, { format: 'sarif' }).out).runs[0].results[0].properties.known).toBe(true)
})

test('a new finding fails; mended ones are told of, and taken out by counting again, which takes in nothing new', () => {
  const folder = folderOf(organisation)
  counted(folder)
  const count = entries(folder).length
  put(folder, 'acme/p.md', policy({ ownr: 'x' }))
  const { code, out } = linted(folder)
  expect(code).toBe(1)
  expect(out).toContain('There is no field "ownr" here')
  expect(out).toContain('One of them is found no more; nis2lint baseline takes it out')
  expect(counted(folder)).toMatchObject({
    code: 1,
    out: `${count - 1} findings stand in ${name} (before: ${count}). New and not taken in: 1. Mend them, or put them off with --accept-new\n`,
  })
  expect(linted(folder).code).toBe(1)
  expect(linted(folder).out).not.toContain('found no more')
  expect(counted(folder, { 'accept-new': true })).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 of them new'),
  })
  expect(linted(folder).code).toBe(0)
})

test('what has become more severe since is new', () => {
  const folder = folderOf(organisation)
  counted(folder)
  put(folder, 'nis2lint.yaml', 'severities: { links-resolve: error }\n')
  expect(linted(folder).code).toBe(1)
})

test('of several entities each has its own debt, and the table of all counts it', () => {
  const folder = folderOf({ ...organisation, 'b/entity.yaml': entity.replace('acme', 'b') })
  counted(folder)
  const roots = json(read(folder)).findings.map(({ root }: { root: string }) => root)
  expect([...new Set(roots)]).toEqual(['acme', 'b'])
  const before = linted(folder, { 'no-baseline': true }).out
  const rows = (out: string) => out.split('\n').filter(line => /important entity +\d+ %/.test(line))
  expect(rows(linted(folder).out)).toEqual(rows(before))
  expect(rows(before)).toHaveLength(2)
})

describe('what is no baseline', () => {
  const entry = { root: '', path: 'p.md', rule: 'x', severity: 'error', fingerprint: '0123456789abcdef', message: '' }
  const whole = (findings: unknown) => JSON.stringify({ version: 1, asOf: '2026-06-01', findings })

  test.each([
    ['', ' (JSON)'],
    ['<<<<<<< HEAD\n', ' (JSON)'],
    ['[]', ' (/)'],
    ['{}', ' (/version)'],
    [whole([{ ...entry, fingerprint: 7 }]), ' (/findings/0/fingerprint)'],
    [whole([{ ...entry, severity: 'off' }]), ' (/findings/0/severity)'],
    [whole([entry, entry]), ' (/findings/1)'],
    [whole([{ ...entry, ['__proto__x'.slice(0, 9)]: 1 }]), ' (/findings/0/__proto__)'],
    [whole({ length: 3 }), ' (/findings)'],
    [`{"version":1,"asOf":"2026-06-01","findings":${'['.repeat(100_000)}`, ' (JSON)'],
  ])('%.60j is refused in one line with its place', (text, place) => {
    try {
      parseBaseline(text)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect((error as UsageError).text.en).toBe(
        `${name} is not as nis2lint baseline writes it${place}; delete it and run nis2lint baseline, or pass over it with --no-baseline`,
      )
      return
    }
    expect.fail('it was taken')
  })

  test('ends a run with code 2, and is not written over', () => {
    const folder = folderOf({ ...organisation, [name]: '{' })
    expect(linted(folder)).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not as nis2lint baseline writes it'),
    })
    expect(counted(folder).code).toBe(2)
    expect(read(folder)).toBe('{')
    expect(linted(folder, { 'no-baseline': true }).code).toBe(1)
  })

  test('a mark at the start is none of the fault', () =>
    expect(parseBaseline(`\uFEFF${whole([entry])}`).findings).toEqual([entry]))
})
