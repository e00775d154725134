import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from './terminal.ts'

const msp = ['--sector', 'ict-service-management.msp', '--employees', '84', '--turnover', '14.2', '--balance', '6.1']

describe('--write', () => {
  const words = [
    '--name',
    'Ærø "Mad" A/S',
    '--cvr',
    '12345674',
    '--form',
    'public-limited-company',
    '--write',
    'entity.yaml',
  ]

  test('writes what was stated, and the linter asks for the rest field by field', () => {
    const place = folderOf({})
    expect(run(place, ['scope', ...msp, ...words]).code).toBe(0)
    expect(readdirSync(place)).toEqual(['entity.yaml'])
    const text = readFileSync(join(place, 'entity.yaml'), 'utf8')
    for (const line of [
      'name: "Ærø \\"Mad\\" A/S"',
      '  turnover: 14200000',
      'class: important',
      '  - Digitaliseringsstyrelsen',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    const { out } = run(place, ['--format', 'json', '--as-of', '2026-06-01'])
    const asked = JSON.parse(out).workspaces[0].findings.map(
      ({ message }: { message: string }) => /"(\w+)"/.exec(message)?.[1],
    )
    expect(asked).toEqual(['year', 'coveredSince', 'structure', 'organ', 'name', 'from'])
  })

  test('is answered the same once filled in', () => {
    const place = folderOf({})
    run(place, ['scope', ...msp, ...words, '--covered-since', '2026-03-01'])
    const path = join(place, 'entity.yaml')
    const filled = readFileSync(path, 'utf8')
      .replace(/year: .*/, 'year: 2025')
      .replace(/structure: .*/, 'structure: executives-only')
      .replace(/organ: .*/, 'organ: executive-board')
      .replace(/name: NIS2LINT-FILL/, 'name: Mette Holm')
      .replace(/from: .*/, 'from: 2024-01-01')
    writeFileSync(path, filled)
    const told = ['--format', 'json']
    expect(run(place, ['scope', 'entity.yaml', ...told]).out).toBe(
      run(place, ['scope', ...msp, '--covered-since', '2026-03-01', ...told]).out,
    )
  })

  test('of a municipality has the type that its form says', () => {
    const place = folderOf({})
    const municipality = ['--sector', 'none', ...words.with(5, 'municipality')]
    expect(run(place, ['scope', ...municipality]).code).toBe(0)
    expect(readFileSync(join(place, 'entity.yaml'), 'utf8')).toContain('sectors:\n  - public-administration.local\n')
  })

  test('never touches what is there', () => {
    const place = folderOf({ 'entity.yaml': 'mine\n' })
    const { code, out, err } = run(place, ['scope', ...msp, ...words])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('nis2lint: entity.yaml is already there and was not touched; choose another name\n')
    expect([readdirSync(place), readFileSync(join(place, 'entity.yaml'), 'utf8')]).toEqual([['entity.yaml'], 'mine\n'])
  })
})
