import { describe, expect, test } from 'vitest'
import { compared } from '../../src/engine/comparison.ts'
import { documentsOf } from '../../src/model/documents.ts'
import { taken } from '../text/taken.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const body = '# Adgang\n\nBrugere får adgang efter rolle, og lederen godkender hver tildeling i sagen.\n'
const covers = 'dk/6.1.9/access-control: "#adgang"'
const own = file(
  'adgang.md',
  policy({ covers: `{ ${covers} }`, body: `\n${body}`.slice(1) }).replace('---\n\n', '---\n'),
)
const metadata = [
  'nis2: policy',
  'id: POL-1',
  'title: Adgang',
  'version: "1.0"',
  'status: approved',
  'owner: It-chefen',
]
const indexOf = (...more: string[]) =>
  file(
    'nis2lint.index.yaml',
    [
      'nis2: index',
      'documents:',
      '  - document: adgang.md',
      '    metadata:',
      ...[...metadata, ...more].map(line => `      ${line}`),
      '',
    ].join('\n'),
  )
const index = indexOf(`covers: { ${covers} }`)
const here = file('entity.yaml', entity)
const bare = file('adgang.md', body)

const findingsOf = (files: Parameters<typeof judge>[0]) => judge(files).flatMap(({ findings }) => findings)

describe('a document whose metadata stand in an index', () => {
  test('is the same document: its digests, its claims, and what is found of it', () => {
    const [indexed] = documentsOf([bare, index]).filter(({ path }) => path === 'adgang.md')
    const [fenced] = documentsOf([own])
    expect(taken(indexed?.digests)).toEqual(taken(fenced?.digests))
    expect(indexed?.digests).toBeDefined()
    expect(indexed?.data).toEqual(fenced?.data)
    const printed = (files: Parameters<typeof judge>[0]) =>
      findingsOf(files)
        .map(({ fingerprint }) => fingerprint)
        .sort()
    expect(printed([here, bare, index])).toEqual(printed([here, own]))
  })

  test('has the places of its metadata in the index, and those of its text in itself', () => {
    const bad = indexOf('onwer: x', 'covers: { dk/6.1.9/access-control: "#findes-ikke" }')
    const findings = findingsOf([here, file('adgang.md', `${body}\nTODO\n`), bad])
    const at = (rule: string) =>
      findings.filter(one => one.rule === rule).map(({ at: { path, span } }) => [path, span] as const)
    for (const rule of ['matches-schema', 'section-says-something']) {
      expect(at(rule).map(([path]) => path)).toEqual(['nis2lint.index.yaml'])
    }
    const [[, span] = ['', [0, 0]]] = at('matches-schema')
    expect(bad.text.slice(...(span as [number, number]))).toBe('onwer')
    expect(at('no-placeholder').map(([path]) => path)).toEqual(['adgang.md'])
  })

  test('what a placeholder in the index says is told once', () => {
    const findings = findingsOf([here, bare, file('nis2lint.index.yaml', index.text.replace('It-chefen', '"[navn]"'))])
    expect(findings.filter(({ rule }) => rule === 'no-placeholder')).toHaveLength(1)
  })

  test('has no digests where the index could not be read to its end', () => {
    const broken = file('nis2lint.index.yaml', `${index.text}x: !!binary 1\n`)
    const [indexed] = documentsOf([bare, broken]).filter(({ path }) => path === 'adgang.md')
    expect(indexed?.kind).toBe('policy')
    expect(indexed?.digests).toBeUndefined()
  })

  test('a change of the index is a change of what the document answers', () => {
    const [before, after] = [judge([here, bare, index]), judge([here, bare, indexOf()])]
    const [comparison] = compared(before, after, '2026-06-01')
    expect(comparison?.requirements.map(({ id }) => id)).toContain('dk/6.1.9/access-control')
  })

  test('front matter of another program is none of its text, and two lines across the page are', () => {
    const [plain, foreign, lines] = [body, `---\ntitel: x\n---\n${body}`, `---\n\nNogle ord her.\n\n---\n${body}`].map(
      text => {
        const [indexed] = documentsOf([file('adgang.md', text), index]).filter(({ path }) => path === 'adgang.md')
        return indexed?.digests?.digest
      },
    )
    expect(foreign).toBe(plain)
    expect(lines).not.toBe(plain)
  })
})

test('an index tells of no document of another entity', () => {
  const inner = documentsOf([
    here,
    file('nis2lint.index.yaml', index.text.replace('adgang.md', 'a/adgang.md')),
    file('a/entity.yaml', entity.replace('id: acme', 'id: other')),
    file('a/adgang.md', body),
  ])
  expect(inner.map(({ path }) => path).sort()).toEqual(['a/entity.yaml', 'entity.yaml', 'nis2lint.index.yaml'])
})
