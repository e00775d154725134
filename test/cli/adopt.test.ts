import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity } from '../workspaces.ts'
import { adoptedIn } from './in-process.ts'
import { folderOf } from './terminal.ts'

const text = `# Drift

| Ejer | Version | Status |
| --- | --- | --- |
| It-chefen | 2.1 | Godkendt |

## Sikkerhedskopiering

Alle servere kopieres hver nat, og kopierne gemmes i 90 dage.
`
const acme = {
  'acme/entity.yaml': entity,
  'acme/backup.md': text,
  'other/entity.yaml': entity,
  'other/backup.md': text,
}
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

test('it shows what it found and where, and changes nothing', () => {
  const folder = folderOf(acme)
  const { code, out } = adoptedIn(folder)
  expect(code).toBe(0)
  expect(out).toContain('acme/backup.md\n')
  expect(out).toMatch(/owner +It-chefen +table, line 5\n/)
  expect(out).toMatch(/7 +Sikkerhedskopiering +dk\/6\.1\.3\/backup +high +sikkerhedskopiering, /)
  expect(out).toContain('Nothing was written.')
  expect(read(folder, 'acme/backup.md')).toBe(text)
  expect(existsSync(join(folder, 'nis2lint.index.yaml'))).toBe(false)
})

test('in Danish', () => {
  const { out } = adoptedIn(folderOf(acme), { lang: 'da' })
  expect(out).toMatch(/owner +It-chefen +tabel, linje 5\n/)
  expect(out).toContain('Intet er skrevet.')
})

describe('--write', () => {
  test('puts front matter before each document; a second run proposes nothing', () => {
    const folder = folderOf(acme)
    expect(adoptedIn(folder, { write: true }).out).toContain('Wrote: acme/backup.md\n')
    expect(read(folder, 'acme/backup.md')).toBe(
      `---\nnis2: policy\nid: backup\ntitle: Drift\nversion: "2.1"\nstatus: approved\nowner: It-chefen\ncovers:\n  dk/6.1.3/backup: "#sikkerhedskopiering"\n---\n\n${text}`,
    )
    expect(adoptedIn(folder, { write: true }).out).toBe(
      'There is nothing new to propose.\n\n0 documents with proposals, 0 sections at high confidence, 2 lack nothing, 0 left out\n',
    )
  })

  test('says again of what is written what it still lacks', () => {
    const without = 'acme/without.md'
    const folder = folderOf({
      'acme/entity.yaml': entity,
      [without]: '# Backup\n\nVersion: 2.1\n\n## Sikkerhedskopiering\n\nDer tages sikkerhedskopi af alt hver nat.\n',
    })
    expect(adoptedIn(folder, { write: true }).out).toContain('lacks: status, owner')
    const { out } = adoptedIn(folder, { write: true })
    expect(out).toContain(`Still lacking\n  ${without}: lacks: status, owner\n`)
    expect(out).toContain('0 lack nothing, 1 lack what you must write yourselves')
    expect(adoptedIn(folder, { write: true, lang: 'da' }).out).toContain('0 mangler intet, 1 mangler noget')
    expect(JSON.parse(adoptedIn(folder, { format: 'json' }).out)).toMatchObject({
      lacking: [{ path: without, lacking: ['status', 'owner'] }],
      complete: 0,
    })
  })

  test('with --index makes an index in the folder of each entity and touches no document', () => {
    const folder = folderOf(acme)
    adoptedIn(folder, { write: true, index: true })
    expect(read(folder, 'acme/backup.md')).toBe(text)
    expect(read(folder, 'acme/nis2lint.index.yaml')).toContain(
      '  - document: "backup.md"\n    metadata:\n      nis2: policy\n',
    )
    expect(existsSync(join(folder, 'other/nis2lint.index.yaml'))).toBe(true)
    expect(adoptedIn(folder).out).toMatch(/^There is nothing new/)
  })

  test('--index alone is refused', () => {
    expect(adoptedIn(folderOf(acme), { index: true })).toMatchObject({
      code: 2,
      err: expect.stringContaining('give both'),
    })
  })
})

test('what cannot be read is named, and the rest is read', () => {
  const { out } = adoptedIn(
    folderOf({ 'a.md': text, 'b.md': Uint8Array.of(0xff, 0xfe, 0), 'c.md': 'x'.repeat(600_000), 'README.md': text }),
  )
  expect(out).toContain('a.md\n')
  expect(out).toContain('  b.md: not UTF-8, or with control characters\n')
  expect(out).toContain('  c.md: too large to be read\n')
  expect(out).toContain('  README.md: by its name no policy\n')
})

test('JSON for other programs', () => {
  const { documents } = JSON.parse(adoptedIn(folderOf(acme), { format: 'json' }).out)
  expect(documents.map((one: { path: string; entity: string }) => [one.path, one.entity])).toEqual([
    ['acme/backup.md', 'acme'],
    ['other/backup.md', 'other'],
  ])
  expect(documents[0].claims[0]).toMatchObject({
    requirement: 'dk/6.1.3/backup',
    anchor: '#sikkerhedskopiering',
    line: 7,
  })
})
