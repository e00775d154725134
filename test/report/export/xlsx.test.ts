import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Cell, Table } from '../../../src/report/tables/table.ts'
import { tablesOf } from '../../../src/report/tables.ts'
import { visible } from '../../../src/report/visible.ts'
import { workbookOf } from '../../../src/report/xlsx.ts'
import { has } from '../../programs.ts'
import { entity, file, policy } from '../../workspaces.ts'
import { attacks, elsewhere, examples, hostile, type Told, told } from './workspaces.ts'

const folder = mkdtempSync(join(tmpdir(), 'nis2lint-xlsx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A workbook as openpyxl has it. */
interface Read {
  readonly title: string
  readonly rows: readonly (readonly (readonly [value: string | number | null, type: string])[])[]
  /** The texts that stay texts when they are edited, though they begin as formulas do. */
  readonly guarded: readonly string[]
  readonly panes: string
  readonly filter: string
  readonly links: readonly string[]
  readonly widths: readonly number[]
}

const openpyxl = has('/usr/bin/python3', '-c', 'import openpyxl')
const office = has('soffice', '--version')

function written({ judgements, telling }: Told, name: string): string {
  const file = join(folder, `${name}.xlsx`)
  writeFileSync(file, workbookOf(tablesOf(judgements, telling), telling))
  return file
}

const read = new Map<string, Read[]>()

function readBack(file: string): Read[] {
  const reader = resolve('test/report/export/read_xlsx.py')
  const known: Read[] =
    read.get(file) ?? JSON.parse(execFileSync('/usr/bin/python3', [reader, file], { maxBuffer: 1e9 }).toString())
  read.set(file, known)
  return known
}

/** The text of a cell as a workbook can hold it: in one line, and nothing in it that a reader cannot see. */
function held(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/[\ufffe\uffff]/g, '\ufffd')
}

function expected(cell: Cell, kind: Table['columns'][number]['kind'] | undefined): [string | number | null, string] {
  if (cell === null || cell === '') return [null, 'n']
  if (typeof cell === 'number') return [cell, 'n']
  if (typeof cell === 'object') return [held(cell.text), 's']
  return kind === 'date' ? [cell, 'd'] : [held(cell), 's']
}

describe.runIf(openpyxl)('openpyxl reads', () => {
  test.each([
    ['the examples', examples()],
    ['the examples in English', examples('en')],
    ['hostile documents', told(hostile)],
  ] as const)('of %s every cell as what it is: text, number, date', (name, one) => {
    const sheets = readBack(written(one, `read ${name}`))
    const tables = [...tablesOf(one.judgements, one.telling)]
    expect(sheets.map(({ title }) => title)).toEqual(tables.map(({ title }) => title))
    for (const [index, { columns, rows, name: table }] of tables.entries()) {
      const sheet = sheets[index]
      const body = rows.map(row => row.map((cell, at) => expected(cell, columns[at]?.kind)))
      expect(sheet?.rows).toEqual([columns.map(({ title }) => [title, 's']), ...body])
      expect(sheet?.panes).toBe('A2')
      expect(sheet?.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`))
      expect(sheet?.widths).toEqual(columns.map(({ width }) => width + 1))
      if (name !== 'hostile documents') expect({ table, rows: rows.length }).not.toEqual({ table, rows: 0 })
    }
  })

  test('no text as a formula, and every kind of cell was there to be read', () => {
    const sheets = readBack(join(folder, 'read hostile documents.xlsx'))
    const all = sheets.flatMap(({ rows }) => rows.flat())
    const guarded = new Set(sheets.flatMap(sheet => sheet.guarded))
    const armed = attacks.filter(attack => /^\s*[=+@-]/.test(attack)).map(held)
    expect(armed.filter(attack => !guarded.has(attack))).toEqual([])
    expect(new Set(all.map(([, type]) => type))).toEqual(new Set(['s', 'n', 'd']))
    const values = new Set(all.map(([value]) => value))
    expect(attacks.map(held).filter(attack => !values.has(attack))).toEqual([])
  })

  test('links to documents where they have addresses, and none elsewhere', () => {
    const linked = readBack(join(folder, 'read the examples.xlsx'))
    const { judgements, telling } = told([file('entity.yaml', entity), file('a.md', policy())])
    const plain = readBack(written({ judgements, telling: { ...telling, linkTo: () => undefined } }, 'plain'))
    const findings = linked.find(({ title }) => title === 'Fund')
    expect(findings?.links.length).toBe((findings?.rows.length ?? 0) - 1)
    expect(findings?.links[0]).toMatch(/^https:\/\/git\.example\/b\/fjordvand%2F/)
    expect(plain.filter(({ title }) => title !== 'Om').flatMap(({ links }) => links)).toEqual([])
    expect(plain.at(-1)?.links).toContain('https://www.retsinformation.dk/eli/lta/2025/434')
  })
})

test.runIf(office)('LibreOffice opens it and has the same rows', { timeout: 120_000 }, () => {
  const one = told(hostile)
  const file = written(one, 'office')
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,3'
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], { stdio: 'pipe' })
  const csv = readFileSync(join(folder, 'office-Fund.csv'), 'utf8')
  const findings = [...tablesOf(one.judgements, one.telling)].find(({ name }) => name === 'findings')
  expect(csv.trimEnd().split('\n')).toHaveLength((findings?.rows.length ?? 0) + 1)
  // What Excel would read as a character is no character here either.
  expect(csv).toContain('_x0041_')
  expect(csv).not.toMatch(/Err:|#NAME|#REF/)
})

test('the same documents give the same bytes in another country and folder', () => {
  const { judgements, telling } = examples()
  const here = workbookOf(tablesOf(judgements, telling), telling)
  const there = elsewhere(() => workbookOf(tablesOf(judgements, telling), telling))
  expect(Buffer.from(here).equals(there)).toBe(true)
})
