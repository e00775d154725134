import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportCommand } from '../../src/cli/export-help.ts'
import { entity, policy } from '../workspaces.ts'
import { folderOf, run } from './terminal.ts'

const date = ['--as-of', '2026-06-01']
const organisation = { 'acme/entity.yaml': entity, 'acme/p.md': policy() }

function exported(folder: string, words: readonly string[], env: Record<string, string> = {}) {
  return run(folder, ['export', ...words, ...date], env)
}

describe('a folder', () => {
  const folder = folderOf(organisation)

  test('of CSV holds a file for each table, and writing it again gives the same bytes elsewhere', () => {
    expect(exported(folder, ['csv', '-o', 'out']).err).toBe('')
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(
      exportCommand.options.table.choices.map(name => `${name}.csv`).toSorted(),
    )
    const before = readFileSync(join(folder, 'out/matrix.csv'))
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }
    expect(exported(folder, ['csv', '--output', 'out'], env).code).toBe(0)
    expect(readFileSync(join(folder, 'out/matrix.csv')).equals(before)).toBe(true)
  })

  test('of OSCAL holds catalogs, profile, and a folder for the entity', () => {
    expect(exported(folder, ['oscal', 'acme', '-o', 'oscal']).code).toBe(0)
    const files = readdirSync(join(folder, 'oscal'), { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['catalog-act.json', join('acme', 'assessment-results.json')]))
    expect(exported(folder, ['oscal', '-o', 'oscal', '--lang', 'da']).code).toBe(0)
  })

  test.each([
    ['csv', 'findings.csv'],
    ['oscal', 'catalog-act.json'],
    ['oscal', 'acme/assessment-results.json'],
  ])(
    'of %s with a file %s of somebody else is refused, the file left alone, and nothing written beside it',
    (format, name) => {
      const other = folderOf({ ...organisation, [`out/${name}`]: 'mine\n' })
      const { code, err } = exported(other, [format, '-o', 'out'])
      expect([code, err]).toEqual([2, expect.stringContaining(`${name} was not written by this command`)])
      expect(readFileSync(join(other, 'out', name), 'utf8')).toBe('mine\n')
      const files = readdirSync(join(other, 'out'), { recursive: true, withFileTypes: true }).filter(one =>
        one.isFile(),
      )
      expect(files.map(one => one.name)).toEqual([basename(name)])
    },
  )

  test('with a link in it that leads elsewhere is refused', () => {
    const other = folderOf({ ...organisation, 'elsewhere/x': '' })
    mkdirSync(join(other, 'out'))
    symlinkSync('../elsewhere', join(other, 'out/acme'))
    const { code, err } = exported(other, ['oscal', '-o', 'out'])
    expect([code, err]).toEqual([2, expect.stringContaining('outside the folder')])
    expect(readdirSync(join(other, 'elsewhere'))).toEqual(['x'])
  })

  test('that is a file is refused', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(exported(folder, ['csv', '-o', 'file']).err).toBe('nis2lint: file cannot be made\n')
  })
})

test('one table goes to the screen, and a workbook to a file', () => {
  const folder = folderOf(organisation)
  expect(exported(folder, ['csv', '--table', 'overview']).out).toMatch(
    /^\ufeffEntity;Id;.*\r\nAcme A\/S;acme;12345674;/,
  )
  expect(exported(folder, ['xlsx', 'acme', '-o', 'a.xlsx', '--link-base', 'https://git.example/main']).err).toBe('')
  expect(readFileSync(join(folder, 'a.xlsx')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
})

test.each([
  [['csv'], 'export csv writes several files; name a folder with --output, or one table with --table'],
  [['oscal'], 'export oscal writes several files; name a folder with --output'],
  [['csv', '--table', 'finding'], '--table: there is no finding; did you mean findings?'],
  [['oscal', '--table', 'matrix'], '--table goes with export csv'],
  [['csv', '--link-base', 'https://x.example'], '--link-base goes with export xlsx'],
  [['xlsx', '--link-base', 'javascript:alert(1)'], '--link-base: javascript:alert(1) is no web address'],
  [['xslx'], 'export: there is no xslx; did you mean xlsx? (xlsx, csv, oscal)'],
  [[], 'export: name one of xlsx, csv, oscal'],
  [['xlsx', 'nowhere'], 'There is no "nowhere" here'],
])('wrong use %j is one line and code 2', (words, message) => {
  const { code, err, out } = run(folderOf(organisation), ['export', ...words])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`nis2lint: ${message}`)
})

test('Tab offers the formats, and after one of them paths', () => {
  const folder = folderOf({})
  const offered = (...words: string[]) => run(folder, ['__complete', '--', 'export', ...words]).out
  expect(offered('')).toBe('xlsx\t\ncsv\t\noscal\t\n')
  expect(offered('--lang', 'da', 'x')).toBe('xlsx\t\n')
  expect(offered('csv', '')).toBe('')
  expect(offered('csv', '--table', 'fi')).toBe('findings\t\n')
})
