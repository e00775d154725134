import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lintCommand } from '../src/cli/lint.ts'
import { mergeCommand } from '../src/cli/merge.ts'
import { groupTable } from '../src/report/merge/group.ts'
import { breachesIn } from './report/valid.ts'
import { entity, policy } from './workspaces.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-merge-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Both examples, a mother whose broken policy two daughters take over, a document above all, and a mistyped kind. */
cpSync('policies-example', join(folder, 'in'), { recursive: true })
const body = `# Backup\n\n${'Vi tager hver nat en kopi af alle data. '.repeat(3)} [x](gone.md) TODO\n`
const named = (id: string) => entity.replace('id: acme', `id: ${id}`).replace('Acme', id)
const daughter = (id: string, of: string) => `${named(id)}inherits:\n  - { entity: ${of}, policies: [K-1] }\n`
const texts = {
  'mor/entity.yaml': named('mor'),
  'mor/k.md': policy({ id: 'K-1', covers: '{ "dk/6.1.3/backup": "#backup" }', body }),
  'a/entity.yaml': daughter('a', 'mor'),
  'b/entity.yaml': daughter('b', 'mor'),
  'c/entity.yaml': daughter('c', 'moor'),
  'd/entity.yaml': `"nis2": entity\n${named('d').replace('nis2: entity', 'nis2: "entity"')}`,
  'e/x.yaml': 'nis2: entty\nid: e\n',
  'stray.yaml': 'nis2: training\n',
}
for (const [path, text] of Object.entries(texts)) {
  mkdirSync(join(folder, 'in', path, '..'), { recursive: true })
  writeFileSync(join(folder, 'in', path), text)
}

const at = (name: string) => join(folder, name)
function linted(name: string, options: Record<string, string> = {}, operands = [at('in')]): string {
  const output = at(name)
  void lintCommand(
    { command: 'lint', operands, options: { format: 'json', 'as-of': '2026-11-21', output, ...options } },
    'da',
  )
  return output
}
function joined(files: readonly string[], options: Record<string, string> = {}): string {
  mergeCommand({ command: 'merge', operands: files, options: { output: at('joined'), ...options } }, 'da')
  return readFileSync(at('joined'), 'utf8')
}
const whole = readFileSync(linted('whole.json'), 'utf8')
const shards = (of: number) =>
  Array.from({ length: of }, (_, index) => linted(`${index + 1}-${of}.json`, { shard: `${index + 1}/${of}` }))

describe('shards of a repository', () => {
  test.each([1, 2, 3, 12])(
    '%d of them, joined in any order, are the run of all, byte for byte',
    { timeout: 120_000 },
    of => {
      const files = shards(of)
      expect(joined(files.toReversed())).toBe(whole)
      for (const file of files) expect(breachesIn(JSON.parse(readFileSync(file, 'utf8')))).toEqual([])
    },
  )

  test('share the entities: none is in two, and the larger number has empty ones', () => {
    const roots = shards(3).map(file =>
      JSON.parse(readFileSync(file, 'utf8')).workspaces.map(({ root }: { root: string }) => root),
    )
    expect(roots.every(list => list.length > 0)).toBe(true)
    expect(new Set(roots.flat())).toEqual(
      new Set(JSON.parse(whole).workspaces.map(({ root }: { root: string }) => root)),
    )
    expect(roots.flat()).toHaveLength(new Set(roots.flat()).size)
  })

  test('are joined only when all are there, each once, and all are of one whole', () => {
    const [first = '', second = '', third = ''] = shards(3)
    expect(() => joined([first, third])).toThrow('Shards of the whole are missing: 2/3')
    expect(() => joined([first, second, second, third])).toThrow(/one that is there already/)
    const [other = ''] = shards(2)
    expect(() => joined([first, second, third, other])).toThrow(/no shard of the same whole/)
    expect(() => joined([first, second, third, at('whole.json')])).toThrow(/no shard of the same whole/)
  })

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/1001', '-1/2'])('--shard %s is refused', shard => {
    expect(() => linted('x.json', { shard })).toThrow(/is no part of a whole/)
  })
})

describe('the reports of several repositories', () => {
  const one = linted(
    'one.json',
    {},
    ['policies-example/fjordvand'].map(path => join(process.cwd(), path)),
  )
  const two = linted(
    'two.json',
    {},
    ['policies-example/nordlys'].map(path => join(process.cwd(), path)),
  )

  test('follow each other in the order given, in a report of the same shape', () => {
    const report = JSON.parse(joined([two, one]))
    expect(report.workspaces.map(({ entity: { id } }: { entity: { id: string } }) => id)).toEqual([
      'nordlys',
      'fjordvand',
    ])
    expect(breachesIn(report)).toEqual([])
    const { errors } = JSON.parse(readFileSync(one, 'utf8')).summary
    expect(report.summary.errors).toBe(errors + JSON.parse(readFileSync(two, 'utf8')).summary.errors)
  })

  test('make a table of entity by measure, worst first, whose numbers are those of the reports', () => {
    const report = JSON.parse(joined([two, one]))
    const { columns, rows } = groupTable(report, 'da')
    const shares = rows.map(row => Number(row[2]))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    const fjordvand = report.workspaces.find(({ entity: own }: { entity: { id: string } }) => own.id === 'fjordvand')
    const third = fjordvand.measures[2]
    expect(rows.find(([name]) => name === fjordvand.entity.name)?.[7]).toBe(`${third.documented}/${third.counted}`)
    expect(columns[7]?.title).toMatch(/^3\. /)
    const text = joined([two, one], { format: 'text', lang: 'en' })
    expect(text).toContain('2 entities as of 2026-11-21, most gaps first')
    expect(joined([two, one], { format: 'markdown', lang: 'da' })).toContain('| Enhed | Klasse | Tilsynsparathed (%) |')
    expect(joined([two, one], { format: 'csv' })).toMatch(/^\ufeffEnhed;Klasse;/)
    const page = joined([two, one], { format: 'html', lang: 'da' })
    expect(page).toContain("content=\"default-src 'none'; style-src 'sha256-")
    const cells = [...page.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell)
    expect(cells.slice(0, 3)).toEqual(rows[0]?.slice(0, 3).map(String))
    expect(cells).toHaveLength(rows.length * (columns.length - 1))
    expect(joined([two, one], { format: 'xlsx' })).toMatch(/^PK/)
  })

  test('whoever cannot be judged stands first, and no share is made up', () => {
    const { rows } = groupTable(JSON.parse(whole), 'da')
    expect(rows[0]?.[2]).toBe(null)
  })

  test('are refused where one is there twice, of another day or another version', () => {
    expect(() => joined([one, one])).toThrow(/stands both in/)
    expect(() =>
      joined([one, linted('day.json', { 'as-of': '2026-11-22' }, [join(process.cwd(), 'policies-example/nordlys')])]),
    ).toThrow(/different dates/)
    writeFileSync(at('older.json'), readFileSync(two, 'utf8').replace(/"version": "\d[^"]*"/, '"version": "0.0.1"'))
    expect(() => joined([one, at('older.json')])).toThrow(/different versions/)
  })
})

test.each([
  ['not json', '{', /is not JSON/],
  ['another kind of JSON', '{"results": []}', /no report of this version of nis2lint: \/\w+/],
  ['a key too many', whole.replace('"asOf"', '"compliant": true, "asOf"'), /\/compliant \(additionalProperties\)/],
  [
    'a wrong word deep inside',
    whole.replace('"severity": "error"', '"severity": "fatal"'),
    /\/workspaces\/\d+\/(?:findings|suppressed)\/\d+.*severity \(enum\)/,
  ],
  ['a prototype', whole.replace('"asOf"', '"__proto__": {}, "asOf"'), /\/__proto__/],
  ['numbers that the findings do not give', whole.replace(/"errors": \d+/, '"errors": 0'), /numbers in \/summary/],
  [
    'no entities',
    JSON.stringify({ ...JSON.parse(whole), workspaces: [], summary: { errors: 0, warnings: 0, notices: 0 } }),
    /no entities/,
  ],
])('%s is refused with its place', (_, text, message) => {
  writeFileSync(at('bad.json'), text)
  expect(() => joined([at('bad.json')])).toThrow(message)
})

test('nothing to join, and a file that is not there, are wrong use', () => {
  expect(() => joined([])).toThrow(/name the reports to join/)
  expect(() => joined([at('gone.json')])).toThrow(/cannot be read/)
})
