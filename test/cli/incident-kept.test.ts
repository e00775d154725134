import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderOf, run } from './terminal.ts'

const at = ['--as-of', '2026-11-22T14:30+01:00']
const least = ['incident', 'new', '--title', 'Nedbrud', '--known', '13:20', ...at]
const path = 'incidents/2026-11-22-nedbrud.md'

describe('nothing is overwritten, and nothing is lost', () => {
  test('a second one the same day has another id, and another file where the name is taken', () => {
    const folder = folderOf({})
    run(folder, least)
    const first = readFileSync(join(folder, path), 'utf8')
    expect(run(folder, least).out).toContain('Wrote incidents/2026-11-22-nedbrud-2.md (H-2026-11-22-2)')
    expect(readFileSync(join(folder, path), 'utf8')).toBe(first)
  })

  test('a file that is named must be new and Markdown', () => {
    const folder = folderOf({ 'mine.md': 'kept' })
    expect(run(folder, [...least, '--output', 'mine.md'])).toMatchObject({ code: 2, out: '' })
    expect(readFileSync(join(folder, 'mine.md'), 'utf8')).toBe('kept')
    expect(run(folder, [...least, '--output', 'x.txt'])).toMatchObject({ code: 2, out: '' })
    expect(run(folder, [...least, '--output', 'deep/er/new.md']).code).toBe(0)
    expect(readdirSync(folder).toSorted()).toEqual(['deep', 'mine.md'])
  })

  test('where it cannot be written, the record is printed', () => {
    const folder = folderOf({ incidents: 'a file in the way' })
    const { code, out, err } = run(folder, [...least, '--lang', 'en'])
    expect([code, err]).toEqual([2, 'nis2lint: The folder incidents cannot be made\n'])
    expect(out).toMatch(/^---\nnis2: incident\n/)
  })

  test.skipIf(process.getuid?.() === 0)('the same in a folder that only may be read', () => {
    const folder = folderOf({ 'incidents/old.md': '' })
    chmodSync(join(folder, 'incidents'), 0o500)
    const { code, out } = run(folder, least)
    chmodSync(join(folder, 'incidents'), 0o700)
    expect([code, out.startsWith('---\nnis2: incident\n')]).toEqual([2, true])
  })

  test('--dry-run writes nothing and shows the document', () => {
    const folder = folderOf({})
    const { code, out } = run(folder, [...least, '--dry-run'])
    expect([code, readdirSync(folder)]).toEqual([0, []])
    expect(out).toMatch(/^Nothing was written\. It would be incidents\/2026-11-22-nedbrud\.md/)
    expect(out).toContain('\n---\nnis2: incident\n')
  })
})

describe('wrong use is one line', () => {
  test.each([
    [['--title', 'x'], 'incident new: state --known, for example --title'],
    [['--known', 'now'], 'incident new: state --title, for example'],
    [['--title', ' \n', '--known', 'now'], '--title: write what happened, in one line'],
    [['--title', 'x', '--known', '2026-11-22 15:00'], '--known: 2026-11-22T15:00+01:00 has not happened yet'],
    [['--title', 'x', '--known', '2026-10-25 02:30'], '--known: There were two 2026-10-25 02:30'],
    [['--title', 'x', '--known', '12:00', '--discovered', '13:00'], '--known lies before --discovered'],
    [['--title', 'x', '--known', 'now', '--limb', 'harm-to-others', '--significant', 'no'], '--limb, --met says yes'],
    [['--title', 'x', '--known', 'now', '--state', 'SE', '--cross-border', 'no'], '--state says yes'],
    [['--title', 'x', '--known', 'now', '--state', 'DK'], '--state: there is no DK'],
    [['--title', 'x', '--known', 'now', '--service', 'a'], '--service: there is no register'],
    [['Ransomware'], 'incident new: "Ransomware" belongs to no option'],
  ])('%j', (flags, says) => {
    const folder = folderOf({})
    const { code, out, err } = run(folder, ['incident', 'new', ...flags, ...at])
    expect([code, out, readdirSync(folder)]).toEqual([2, '', []])
    expect(err).toMatch(/^nis2lint: .*\n$/)
    expect(err).toContain(says)
  })

  test('half a command is answered with the rest', () => {
    expect(run(folderOf({}), ['incident']).err).toBe('nis2lint: incident: name one of new, status\n')
    expect(run(folderOf({}), ['incident', 'stats']).err).toContain('did you mean status?')
  })

  test('help has examples in both languages', () => {
    const folder = folderOf({})
    expect(run(folder, ['incident', '--help']).out).toContain('Examples:\n  nis2lint incident new ')
    expect(run(folder, ['incident', 'status', '--help', '--lang', 'da']).out).toContain(
      'Eksempler:\n  nis2lint incident',
    )
  })
})
