import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportCommand } from '../../../src/cli/export-help.ts'
import { csvOf, headOf } from '../../../src/report/csv.ts'
import type { Cell, Table, TableName } from '../../../src/report/tables/table.ts'
import { tableNamed, tablesOf } from '../../../src/report/tables.ts'
import { has } from '../../programs.ts'
import { attacks, elsewhere, examples, hostile, told } from './workspaces.ts'

const tableNames = exportCommand.options.table.choices as TableName[]
const folder = mkdtempSync(join(tmpdir(), 'nis2lint-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const one = told(hostile)
const tables = [...tablesOf(one.judgements, one.telling)]

/** A table of one column with the attacks, alone and as links. */
const attacked: Table = {
  name: 'about',
  title: 'x',
  columns: [{ title: 'x', kind: 'text', width: 9 }],
  rows: attacks.flatMap(text => [[text], [{ text, href: undefined }]]),
}

test('tables have the names that the command line knows, each with a file of its own head', () => {
  expect(tables.map(({ name }) => name)).toEqual(tableNames)
  const heads = tables.map(headOf)
  expect(new Set(heads).size).toBe(tables.length)
  for (const table of tables) expect(csvOf(table).startsWith(headOf(table))).toBe(true)
})

test('no two columns of a table have one title, in either language', () => {
  for (const { name, columns } of [...tables, ...tablesOf(one.judgements, { ...one.telling, lang: 'en' })]) {
    const titles = columns.map(({ title }) => title)
    expect({ name, titles: [...new Set(titles)] }).toEqual({ name, titles })
  }
})

test('a file begins with a byte order mark, has a line for each row, and no text in it begins as a formula does', () => {
  const text = csvOf(attacked)
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text.split('\r\n')).toHaveLength(attacked.rows.length + 2)
  const armed = attacks.filter(attack => /^\s*[=+@-]/.test(attack))
  expect(armed.length).toBeGreaterThan(4)
  expect(text).not.toMatch(/(?:^|[;\n])"?\s*[=+\-@]/)
  expect(text.match(/(?:\n)"?'\s*[=+\-@]/g)).toHaveLength(2 * armed.length)
})

test.each([
  ['a,=1+1,b', "a,'=1+1,b"],
  ['a;=1+1', "a;'=1+1"],
  ['a\t=1+1', 'a =1+1'],
  ['a,\n"=1+1"', 'a,\' "=1+1"'],
  [',,@x', ",,'@x"],
  ['"=1', '\'"=1'],
  ['a = b, c - d', 'a = b, c - d'],
])('%j begins no formula wherever it is parted', (text, written) => {
  const cell = csvOf({ ...attacked, rows: [[text]] }).split('\r\n')[1] ?? ''
  expect(cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')).toBe(written)
})

test.runIf(has('python3', '--version'))('a program that parts cells at another sign finds no formula', () => {
  const file = join(folder, 'commas.csv')
  const text = ['a', 'b";"c', '"', 'x, y'].flatMap(before => attacks.map(attack => [`${before},${attack}`]))
  writeFileSync(file, csvOf({ ...attacked, rows: text }))
  const program = `
import csv, json, sys
rows = [row for sign in ",;\\t" for row in csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), delimiter=sign)]
print(json.dumps([cell for row in rows for cell in row if cell.strip()[:1] in tuple("=+-@")]))`
  expect(JSON.parse(execFileSync('python3', ['-c', program, file]).toString())).toEqual([])
})

test.runIf(has('python3', '--version'))('Python reads every cell of every table back', () => {
  const program = `
import csv, json, sys
read = lambda path: list(csv.reader(open(path, encoding="utf-8-sig", newline=""), delimiter=";", strict=True))
print(json.dumps([read(path) for path in sys.argv[1:]]))`
  const all = [...tables, attacked]
  const files = all.map((table, index) => {
    const file = join(folder, `${index}.csv`)
    writeFileSync(file, csvOf(table))
    return file
  })
  const read: string[][][] = JSON.parse(
    execFileSync('python3', ['-c', program, ...files], { maxBuffer: 1e9 }).toString(),
  )
  for (const [index, { columns, rows }] of all.entries()) {
    const [head, ...body] = read[index] ?? []
    expect(head).toEqual(columns.map(({ title }) => title))
    expect(body).toEqual(rows.map(cells => cells.map(readAs)))
  }
})

/** What a cell is read as, where it is no text that has to be changed to be harmless. */
function readAs(cell: Cell): unknown {
  if (typeof cell === 'number') return String(cell)
  if (cell === null) return ''
  const isPlain = typeof cell === 'string' && /^[A-Za-z0-9 .,/§()ÆØÅæøå]*$/.test(cell)
  return isPlain ? cell.replace(/\s+/g, ' ') : expect.any(String)
}

test.runIf(has('soffice', '--version'))('LibreOffice makes no formula of it', { timeout: 120_000 }, () => {
  writeFileSync(join(folder, 'attacks.csv'), csvOf(attacked))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const format = '--infilter=csv:59,34,76,1,,0,false,true'
  const words = [profile, '--headless', format, '--convert-to', 'fods', '--outdir', folder, join(folder, 'attacks.csv')]
  execFileSync('soffice', words, { stdio: 'pipe' })
  const sheet = readFileSync(join(folder, 'attacks.fods'), 'utf8')
  expect(sheet).toContain('SUM(A1)')
  expect(sheet).not.toContain('table:formula')
})

test('the same documents give the same bytes in another country and folder', () => {
  const { judgements, telling } = examples()
  const all = () => tableNames.map(name => csvOf(tableNamed(name, judgements, telling))).join('')
  const here = all()
  expect(here.length).toBeGreaterThan(100_000)
  expect(elsewhere(all)).toBe(here)
})
