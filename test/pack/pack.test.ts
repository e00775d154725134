import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { commit, packed, repositoryWith, scratch } from './packing.ts'

const nordlys = repositoryWith('nordlys')
const notAsked = { kind: 'incident', count: 1, because: 'not-asked' }
const kindsIn = ({ manifest }: ReturnType<typeof packed>) =>
  [...new Set(manifest.predicate.documents.map(({ kind }) => kind))].sort()

describe('a pack', () => {
  const whole = packed(nordlys)

  test('holds the documents in force as they are, the evidence they name, and the reports', () => {
    expect(whole.code).toBe(0)
    const names = [...whole.files.keys()]
    expect(names.slice(0, 3)).toEqual(['manifest.json', 'README.txt', 'SHA256SUMS'])
    expect(names).toEqual(expect.arrayContaining(['report/matrix.csv', 'report/report.html', 'report/report.json']))
    expect(names).toContain('documents/bilag/2026-10-29-deltagerliste.txt')
    for (const { file } of whole.manifest.predicate.documents) {
      expect(whole.files.get(file)).toBe(readFileSync(join(nordlys, file.replace('documents/', '')), 'utf8'))
    }
    expect(kindsIn(whole)).toHaveLength(13)
    // What happened in an incident is for whoever asks for it.
    expect(whole.manifest.predicate.leftOut).toEqual([notAsked])
  })

  test('is the same bytes from the same commit and date, wherever, whenever and in whatever zone it is made', () => {
    const zone = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Kiritimati'
      const other = repositoryWith('nordlys')
      const again = packed(other)
      expect(again.manifest.predicate.commit).toMatch(/^[0-9a-f]{40}$/)
      const same = (text: string) => text.replaceAll(/[0-9a-f]{40,64}/g, 'x')
      // The commits differ in the second in which they were made; the rest does not.
      expect([...again.files].map(([name, text]) => [name, same(text)])).toEqual(
        [...whole.files].map(([name, text]) => [name, same(text)]),
      )
      expect(packed(nordlys).zip.equals(whole.zip)).toBe(true)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  test('is the same bytes in any language of the machine; only what is said on the screen follows it', () => {
    const danish = packed(nordlys, {}, 'da')
    expect(danish.zip.equals(whole.zip)).toBe(true)
    expect(danish.said).toContain('Hændelser er ikke med')
    expect(whole.files.get('report/report.html')).toContain('<html lang="da"')
    const english = packed(nordlys, { lang: 'en' }, 'da')
    expect(english.files.get('report/report.html')).toContain('<html lang="en"')
    expect(english.said).toContain('Incidents are not in the pack')
    const folder = repositoryWith('nordlys')
    writeFileSync(join(folder, 'nis2lint.yaml'), 'lang: en\n')
    expect(packed(folder, {}, 'da').files.get('report/report.html')).toContain('<html lang="en"')
  })

  test('tells its own digest, that incidents come when asked for and, of a clean commit, nothing else', () => {
    expect(whole.said).toMatch(
      /^34 files\. SHA-256 of manifest\.json, [^\n]*: [0-9a-f]{64}\nIncidents are not in the pack \(1\)\.[^\n]*\n$/,
    )
  })
})

describe('what binds nobody', () => {
  test('is left out and counted: drafts, proposals, what is retired or expired', () => {
    const folder = scratch()
    mkdirSync(join(folder, 'p'))
    const exception = (id: string, expires: string) =>
      `---\nnis2: exception\nid: ${id}\nversion: "1.0"\nrequirement: dk/6.1.3/backup\nreason: x\nowner: It-chefen\ngranted: 2026-01-01\nexpires: ${expires}\n---\n`
    const texts = {
      'entity.yaml': entity,
      'p/a.md': policy(),
      'p/b.md': policy({ id: 'B', status: 'draft' }),
      'p/c.md': policy({ id: 'C', status: 'retired' }),
      'p/d.md': `---\nnis2: approval\nid: D\norgan: board\nstatus: proposed\ndecisions: []\n---\n`,
      'p/e.md': exception('E', '2026-06-01'),
      'p/f.md': exception('F', '2027-06-01'),
    }
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text)
    commit(folder)
    const { manifest, files } = packed(folder)
    expect(manifest.predicate.documents.map(({ file }) => file)).toEqual([
      'documents/entity.yaml',
      'documents/p/a.md',
      'documents/p/f.md',
    ])
    expect(manifest.predicate.leftOut).toEqual([
      { kind: 'approval', count: 1, because: 'not-in-force' },
      { kind: 'exception', count: 1, because: 'not-in-force' },
      { kind: 'policy', count: 2, because: 'not-in-force' },
    ])
    expect(files.get('README.txt')).toContain('- 2 × policy: not in force')
  })

  test('takes its translations with it, and so does what happened in an incident', () => {
    const folder = scratch()
    const incident = readFileSync('policies-example/nordlys/incidents/2026-10-01-falsk-opkald.md', 'utf8')
    const translation = (id: string, document: string) =>
      `---\nnis2: translation\nid: ${id}\nlanguage: en\ntranslationOf: { document: ${document} }\n---\n`
    const texts = {
      'entity.yaml': entity,
      'a.md': policy(),
      'a.en.md': translation('A-EN', 'POL-1'),
      'b.md': policy({ id: 'B', status: 'draft' }),
      'b.en.md': translation('B-EN', 'B'),
      'i.md': incident,
      'i.en.md': translation('I-EN', /^id: (.*)$/m.exec(incident)?.[1] ?? ''),
    }
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text)
    commit(folder)
    const { manifest } = packed(folder)
    expect(manifest.predicate.documents.map(({ file }) => file)).toEqual([
      'documents/a.en.md',
      'documents/a.md',
      'documents/entity.yaml',
    ])
    expect(manifest.predicate.leftOut).toEqual([
      { kind: 'policy', count: 1, because: 'not-in-force' },
      { kind: 'translation', count: 1, because: 'not-in-force' },
      { kind: 'incident', count: 1, because: 'not-asked' },
      { kind: 'translation', count: 1, because: 'not-asked' },
    ])
  })
})

describe('--for', () => {
  test.each([
    [
      '§ 24, stk. 1, nr. 4',
      ['actions', 'approval', 'assets', 'entity', 'exception', 'policy', 'risks', 'services', 'suppliers'],
      false,
    ],
    ['§ 24(1) no. 5', ['registration', 'training', 'oversight', 'entity', 'policy'], true],
    ['dk/24.1.6', ['training', 'oversight', 'entity', 'policy'], true],
  ])('%s takes the kinds that the law data says', (place, kinds, evidence) => {
    const pack = packed(nordlys, { for: [place] })
    expect(kindsIn(pack)).toEqual(expect.arrayContaining([...kinds].sort()))
    expect(kindsIn(pack).includes('registration')).toBe(place.includes('no. 5'))
    expect(pack.files.has('documents/bilag/2026-10-29-deltagerliste.txt')).toBe(evidence)
    expect(pack.files.has('report/report.json')).toBe(false)
    expect(pack.said).not.toContain('Note: by what is documented')
  })

  test('§ 21 of an important entity says that it is § 24 that goes for it', () => {
    expect(packed(nordlys, { for: ['§ 21, stk. 1, nr. 5'] }).said).toContain('the entity is important')
  })

  test('a list of requirements takes the policies that answer them and the decisions on those, no others', () => {
    const { manifest, files } = packed(nordlys, { for: ['dk/6.1.3/backup, dk/7.2/courses'] })
    const ids = manifest.predicate.documents.map(({ id }) => id)
    expect(ids).toContain('NIT-03')
    expect(ids).toContain('nordlys-kurser')
    expect(ids).not.toContain('NIT-08')
    expect(manifest.predicate.asked).toEqual(['dk/6.1.3/backup', 'dk/7.2/courses'])
    const matrix = files.get('report/matrix.csv') ?? ''
    expect(matrix).toContain('dk/6.1.3/backup')
    expect(matrix).not.toContain('dk/6.1.8/')
    const [policies] = manifest.predicate.leftOut.filter(({ kind }) => kind === 'policy')
    expect(policies?.because).toBe('not-asked')
    // Which documents were left out stands nowhere: even a name may tell.
    expect([...files.values()].slice(0, 3).join('')).not.toContain('08-kryptografi')
  })

  test.each(['§ 21, stk. 1, nr. 2', '§ 99', 'dk/6.1.3/bakcup', ''])('%s is refused with what can be named', place => {
    expect(() => packed(nordlys, { for: [place] })).toThrow(/--for: .*§ 21\(1\) no\. 5.*§ 24\(1\) no\. 6/)
  })
})

test('a group is packed one entity at a time, with the policies it has taken over and nothing of the others', () => {
  const folder = scratch()
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('mor/entity.yaml', entity.replace('id: acme', 'id: mor'))
  put('mor/k.md', policy({ id: 'K-1' }))
  put('mor/hemmelig.md', policy({ id: 'K-2' }))
  put(
    'datter/entity.yaml',
    `${entity.replace('id: acme', 'id: datter')}inherits:\n  - { entity: mor, policies: [K-1] }\n`,
  )
  commit(folder)
  expect(() => packed(folder)).toThrow(/several entities here \(datter, mor\)/)
  expect(() => packed(folder, { entity: 'dater' })).toThrow(/did you mean datter\?/)
  const { files } = packed(folder, { entity: 'datter' })
  const names = [...files.keys()].filter(name => name.startsWith('documents/'))
  expect(names).toEqual(['documents/datter/entity.yaml', 'documents/mor/k.md'])
  expect([...files.values()].join('')).not.toContain('hemmelig')
})

test('what is gone is not packed: evidence is counted, and so is a document that only the commit still holds', () => {
  const folder = repositoryWith('nordlys')
  renameSync(join(folder, 'bilag'), join(scratch(), 'bilag'))
  expect(packed(folder).manifest.predicate.leftOut).toEqual([
    notAsked,
    { kind: 'evidence', count: 1, because: 'not-here' },
  ])
  rmSync(join(folder, 'training.yaml'))
  const { code, files, manifest } = packed(folder)
  expect([...files.keys()]).not.toContain('documents/training.yaml')
  expect([code, manifest.predicate.uncommitted, manifest.predicate.uncommittedBeside]).toEqual([1, [], 1])
  expect(files.get('manifest.json')).not.toContain('training.yaml')
  expect(files.get('README.txt')).not.toContain('NOT ALL WAS IN GIT')
  expect(files.get('README.txt')).toContain('1 file that is not in the pack is not in that commit')
})
