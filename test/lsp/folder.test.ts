import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { folderWith } from './client.ts'
import { bench } from './desk.ts'
import { asSaid, fresh } from './fresh.ts'

const files = { 'entity.yaml': entity, 'policies/a.md': policy() }
const misspelt = policy({ ownr: 'x' })

/** The rules that something is said by of a text. */
function codes(shown: ReadonlyMap<string, readonly { readonly code?: unknown }[]>, path: string): unknown[] {
  return (shown.get(path) ?? []).map(({ code }) => code)
}

describe('what lies on disk and what is open', () => {
  test('what is on disk is linted as the command lints it', () => {
    expect(asSaid(bench(files).shown())).toEqual(fresh(files))
  })

  test('a text that is open counts and not its file, until it is closed', () => {
    const { open, close, shown } = bench(files)
    expect(codes(shown(), 'policies/a.md')).not.toContain('matches-schema')
    open('policies/a.md', misspelt)
    expect(codes(shown(), 'policies/a.md')).toContain('matches-schema')
    close('policies/a.md')
    expect(codes(shown(), 'policies/a.md')).not.toContain('matches-schema')
  })

  test('a file that others write counts, and so do those that come and go', () => {
    const { save, remove, shown } = bench(files)
    save('policies/a.md', misspelt)
    expect(codes(shown(), 'policies/a.md')).toContain('matches-schema')
    save('policies/b.md', policy({ id: 'POL-1' }))
    expect(codes(shown(), 'policies/b.md')).toContain('id-unique')
    remove('policies/b.md')
    expect(shown().has('policies/b.md')).toBe(false)
    expect(codes(shown(), 'policies/a.md')).not.toContain('id-unique')
  })

  test('a text that was never saved counts, but not where it would be left out', () => {
    const { folder, open, shown } = bench({ ...files, '.gitignore': 'drafts/\n' })
    execFileSync('git', ['init', '-q'], { cwd: folder })
    open('policies/ny politik æ.md', misspelt)
    expect(codes(shown(), 'policies/ny politik æ.md')).toContain('matches-schema')
    open('drafts/b.md', misspelt)
    open('node_modules/c.md', misspelt)
    expect([...shown().keys()].filter(path => /drafts|node_modules/.test(path))).toEqual([])
  })

  test('a link is not followed, open or not', () => {
    const { folder, open, shown } = bench(files)
    symlinkSync(join(folder, 'policies/a.md'), join(folder, 'policies/link.md'))
    open('policies/link.md', misspelt)
    expect(shown().has('policies/link.md')).toBe(false)
  })

  test('evidence that comes and goes on disk is seen', () => {
    const training =
      'nis2: training\nid: t\ncourses:\n  - topic: Risk\n    date: 2026-01-10\n    audience: management-body\n    participants: [Mette Holm]\n    evidence: { file: bevis.txt }\n'
    const { save, remove, shown } = bench({ ...files, 'training.yaml': training })
    const said = () =>
      shown()
        .get('training.yaml')
        ?.find(({ code }) => code === 'evidence-verified')?.message
    expect(said()).toContain('is not here')
    save('bevis.txt', 'ja')
    expect(said()).toContain('sha256')
    remove('bevis.txt')
    expect(said()).toContain('is not here')
  })

  test('where a folder vanishes, nothing is said of it any more', () => {
    const { folder, desk, shown } = bench(files)
    expect(shown().size).toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
    desk.look([])
    expect(shown().size).toBe(0)
  })
})

describe('the configuration', () => {
  test('is read from the text that is open; what it leaves out is left out, and while it is broken what it said before counts', () => {
    const { open, change, close, shown } = bench({ ...files, 'nis2lint.yaml': 'lang: en\n' })
    open('nis2lint.yaml', 'ignore: [policies]\n')
    expect(shown().has('policies/a.md')).toBe(false)
    change('nis2lint.yaml', 'ignore: [policies]\npathz: []\n')
    expect(shown().has('policies/a.md')).toBe(false)
    expect(shown().get('nis2lint.yaml')).toMatchObject([
      { code: 'configuration', severity: 1, range: { start: { line: 1, character: 0 } } },
    ])
    close('nis2lint.yaml')
    expect(shown().has('nis2lint.yaml')).toBe(false)
    expect(shown().has('policies/a.md')).toBe(true)
  })

  test('says what is reported on and in which language', () => {
    const { shown } = bench(
      { ...files, 'nis2lint.yaml': 'lang: da\npaths: [policies]\n' },
      configured => configured ?? 'en',
    )
    expect([...shown().keys()]).toEqual(['policies/a.md'])
    expect(shown().get('policies/a.md')?.[0]?.message).toContain('senest er gennemgået')
  })
})

test('what is said beside a finding of another text moves with that text, where the finding itself says the same', () => {
  const text = policy().replace('---\n', '---\n# a #b\n')
  const { open, change, shown } = bench({ ...files, 'policies/a.md': text, 'policies/b.md': policy() })
  const said = () =>
    shown()
      .get('policies/b.md')
      ?.find(({ code }) => code === 'id-unique')
  open('policies/a.md', text)
  const before = said()
  expect(said()).toBe(before)
  change('policies/a.md', text.replace('# a #b', '# a\n#b'))
  const [was, is] = [before, said()].map(one => one?.relatedInformation?.[0]?.location.range.start.line ?? 0)
  expect(is).toBe((was ?? 0) + 1)
})

test('what the baseline puts off is only hinted at', () => {
  const { save, shown } = bench(files)
  const [first] = shown().get('policies/a.md') ?? []
  expect(first?.severity).toBeLessThan(4)
  const entry = {
    root: '',
    fingerprint: first?.data,
    rule: first?.code,
    path: 'policies/a.md',
    message: '',
    severity: 'error',
  }
  save('nis2lint.baseline.json', JSON.stringify({ version: 1, asOf: '2026-06-01', findings: [entry] }))
  expect(
    shown()
      .get('policies/a.md')
      ?.map(({ severity }) => severity)[0],
  ).toBe(4)
  save('nis2lint.baseline.json', 'broken')
  expect(shown().get('policies/a.md')?.[0]).toEqual(first)
})

describe('several folders', () => {
  test('are linted each by itself, and no more when they are closed', () => {
    const { desk } = bench(files)
    const other = pathToFileURL(folderWith({ 'entity.yaml': entity.replace('id: acme', 'id: acme2') })).href
    desk.add(`${other}/`)
    expect([...desk.told().keys()].filter(uri => uri.startsWith(other))).toHaveLength(1)
    desk.remove(other)
    expect([...desk.told().keys()].filter(uri => uri.startsWith(other))).toEqual([])
  })

  test('one within another is linted with that', () => {
    const { desk, uri, shown } = bench({ ...files, 'customers/b/entity.yaml': entity.replace('acme', 'b') })
    const before = shown()
    desk.add(uri('customers/b'))
    expect(shown()).toEqual(before)
  })

  test('one within another is looked at anew where the other goes', () => {
    const { desk, uri, save, shown } = bench({ ...files, 'customers/b/entity.yaml': entity.replace('acme', 'b') })
    desk.add(uri('customers/b'))
    save('customers/b/policies/c.md', misspelt)
    desk.remove(uri(''))
    expect(codes(shown(), 'customers/b/policies/c.md')).toContain('matches-schema')
    expect(shown().has('policies/a.md')).toBe(false)
  })
})

test('an index that tells of a document is read again only where it changed, and what is said of it stands in it', () => {
  const index = `nis2: index\ndocuments:\n  - document: policies/plain.md\n    metadata:\n      nis2: policy\n      id: PLAIN\n      title: Plain\n      version: "1.0"\n      status: approved\n      ownr: x\n`
  const all = { ...files, 'policies/plain.md': '# Plain\n\nText.\n', 'nis2lint.index.yaml': index }
  const { open, change, shown } = bench(all)
  expect(asSaid(shown())).toEqual(fresh(all))
  open('policies/plain.md', '# Plain\n\n[away](nowhere.md)\n')
  expect(codes(shown(), 'policies/plain.md')).toContain('links-resolve')
  const mended = index.replace('ownr', 'owner')
  open('nis2lint.index.yaml', mended)
  change('policies/plain.md', '# Plain\n')
  expect(asSaid(shown())).toEqual(fresh({ ...all, 'nis2lint.index.yaml': mended, 'policies/plain.md': '# Plain\n' }))
})

test('a byte order mark counts as a character where the editor sends it, and CRLF ends a line', () => {
  const text = misspelt.replaceAll('\n', '\r\n')
  const { open, shown } = bench(files)
  const place = () =>
    shown()
      .get('policies/a.md')
      ?.find(({ message }) => JSON.stringify(message).includes('ownr'))?.range.start
  open('policies/a.md', text)
  const plain = place()
  open('policies/a.md', `\uFEFF${text}`)
  expect(place()).toEqual(plain)
  open('entity.yaml', '\uFEFFnis2: entty\n')
  expect(
    shown()
      .get('entity.yaml')
      ?.map(({ range }) => range.start.character),
  ).toContain(7)
})
