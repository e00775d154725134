import { describe, expect, test } from 'vitest'
import { type Adopted, adopted } from '../../src/engine/adopt/set.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { documentsOf } from '../../src/model/documents.ts'
import { parse } from '../../src/model/parse.ts'
import { planOf } from '../../src/report/adopt/plan.ts'
import { edited } from '../../src/text/edit.ts'
import type { File } from '../../src/text/source.ts'
import { documentsIn } from './measured.ts'

const fileOf = (path: string, text: string): File => ({ path, text, bytes: Buffer.byteLength(text) })
const set = documentsIn('development')
const sidecars = new Map(
  set.filter(({ path }) => path.endsWith('.json')).map(file => [file.path.replace(/json$/, 'md'), file]),
)

function adoptedIn(files: readonly File[], beside = sidecars): Adopted {
  const tree = files.map(({ path }) => path)
  const input = {
    files,
    sidecars: beside,
    tree,
    catalogue: catalogueOf({}),
    asOf: '2026-11-21',
    least: 'high',
  } as const
  return adopted({ ...input, isWanted: () => true })
}

/** The files as they are after what is proposed was written. */
function writtenIn(files: readonly File[], toIndex: boolean, beside = sidecars): File[] {
  const texts = new Map(files.map(file => [file.path, file]))
  const { edits, made, refused } = planOf(adoptedIn(files, beside).adoptions, texts, { toIndex, least: 'high' })
  expect(refused).toEqual([])
  const old = files.map(file =>
    fileOf(
      file.path,
      edited(
        file.text,
        edits.filter(({ path }) => path === file.path),
      ),
    ),
  )
  return [...old, ...made.map(({ path, text }) => fileOf(path, text))]
}

const files = set.filter(
  ({ path }) => path.endsWith('.md') && /^(?:kraftlag|stadtwerke|supplier\/i|msp\/[0l])/.test(path),
)

describe('what adopt writes', () => {
  const after = writtenIn(files, false)

  test('front matter goes before a document, of which not a byte changes', () => {
    const changed = files.filter(({ path, text }) => after.find(one => one.path === path)?.text !== text)
    expect(changed.length).toBeGreaterThan(4)
    for (const { path, text } of changed) {
      const now = after.find(one => one.path === path)?.text ?? ''
      expect(now.startsWith('---\nnis2: policy\nid: ')).toBe(true)
      expect(now.endsWith(`---\n\n${text}`)).toBe(true)
    }
  })

  test('what another program reads at the top of a document stays as it was, and goes to the index', () => {
    const foreign = files.filter(({ text }) => /^(?:---|\+\+\+)\n/.test(text))
    expect(foreign.length).toBeGreaterThan(2)
    for (const { path, text } of foreign) expect(after.find(one => one.path === path)?.text).toBe(text)
    const index = after.find(({ path }) => path === 'nis2lint.index.yaml')?.text ?? ''
    expect(foreign.filter(({ path }) => !index.includes(`- document: "${path}"`))).toEqual([])
  })

  test('it follows its schemas', () => {
    const unknown = documentsOf(after).flatMap(({ path, flaws }) =>
      flaws.filter(({ says }) => says !== 'missing').map(({ says }) => `${path} ${says}`),
    )
    expect(unknown).toEqual([])
  })

  test('a second run has nothing to add, nor after the index', () => {
    expect(adoptedIn(after).adoptions).toEqual([])
    expect(adoptedIn(writtenIn(files, true)).adoptions).toEqual([])
  })

  test('with an index not a byte of the documents changes', () => {
    const beside = writtenIn(files, true)
    expect(beside.slice(0, files.length).map(({ text }) => text)).toEqual(files.map(({ text }) => text))
    expect(documentsOf(beside).filter(({ kind }) => kind === 'policy').length).toBe(
      documentsOf(after).filter(({ kind }) => kind === 'policy').length,
    )
  })
})

const body = '# Backup\n\nEjer: It-chefen\nVersion: 2\n\n## Backup\n\nServerne kopieres hver nat.\n'

test.each(['Nightly copies', 'Nightly backup copies', 'Nightly backup copies of servers'])(
  'a chapter that serves a requirement goes before the heading over all of them: %s',
  chapter => {
    const text =
      'Every night a full backup copy of all servers and databases is taken. Backup copies are kept for 90 days, offline. Restore is tested every quarter.'
    const file = fileOf(
      'backup.md',
      `# Backup policy\n\nThis policy is about backup in Acme.\n\n## ${chapter}\n\n${text}\n\n## Responsibility\n\nThe head of operations owns this policy.\n`,
    )
    const claims = adoptedIn([file]).adoptions.flatMap(one => one.claims)
    const [backup] = claims.filter(({ requirement }) => requirement === 'dk/6.1.3/backup')
    expect(backup?.section.title).toBe(chapter)
  },
)

test('line ends and a byte order mark stay as they are', () => {
  const file = fileOf('backup.md', `\uFEFF${body.replaceAll('\n', '\r\n')}`)
  const [after] = writtenIn([file], false)
  expect(after?.text.startsWith('\uFEFF---\r\nnis2: policy\r\n')).toBe(true)
  expect(after?.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(parse(after ?? file)?.data).toMatchObject({ version: '2', owner: 'It-chefen' })
})

test('a document of ours gets what it lacks, at the end of its front matter, and keeps its comments', () => {
  const front = '---\nnis2: policy # ours\nid: b\ntitle: Backup\ncovers:\n  dk/6.1.3/offline-copy: "#backup"\n---\n'
  const [after] = writtenIn([fileOf('backup.md', front + body)], false)
  expect(after?.text).toBe(
    `---\nnis2: policy # ours\nid: b\ntitle: Backup\ncovers:\n  dk/6.1.3/offline-copy: "#backup"\n  dk/6.1.3/backup: "#backup-1"\nversion: "2"\nowner: It-chefen\n---\n${body}`,
  )
})

test('an index that is there is added to, and what it has of a document completed', () => {
  const index = '# mine\nnis2: index\ndocuments:\n  - document: a.md\n    metadata:\n      nis2: policy\n      id: a\n'
  const before = [fileOf('nis2lint.index.yaml', index), fileOf('a.md', body), fileOf('b.md', body)]
  const after = writtenIn(before, true)
  expect(after[0]?.text.startsWith(index)).toBe(true)
  expect(documentsOf(after).map(({ path, data }) => [path, 'owner' in data ? data.owner : undefined])).toEqual([
    ['nis2lint.index.yaml', undefined],
    ['a.md', 'It-chefen'],
    ['b.md', 'It-chefen'],
  ])
  expect(adoptedIn(after).adoptions).toEqual([])
})

test('a requirement that a document of ours claims is claimed by no other', () => {
  const claimed = '---\nnis2: policy\nid: x\ncovers: { dk/6.1.3/backup: "#x" }\n---\n# X\n'
  const { adoptions } = adoptedIn([fileOf('x.md', claimed), fileOf('backup.md', body)])
  const own = adoptions.find(({ path }) => path === 'backup.md')
  expect(own?.claims.map(({ requirement }) => requirement)).not.toContain('dk/6.1.3/backup')
})
