import { describe, expect, test } from 'vitest'
import { mended } from '../../src/mend.ts'
import { parse } from '../../src/model/parse.ts'
import { meant } from '../../src/text/meant.ts'
import { sha256 } from '../../src/text/sha256.ts'
import type { File } from '../../src/text/source.ts'
import { exempt } from '../exempt.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const mend = (files: readonly File[]) => mended(files, list => judge(list).flatMap(({ findings }) => findings))
const held = (files: readonly File[]) => {
  const { held: left, files: after } = mend(files)
  expect(after.map(({ text }) => text)).toEqual(files.map(({ text }) => text))
  return left.map(({ rule }) => rule)
}

test.each([
  ['bilag-a', ['bilag-b']],
  ['plan-2024', ['plan-2025']],
  ['sikker', ['usikker']],
  ['indgående-trafik', ['udgående-trafik']],
  ['kurser-a', ['kurser-a-1']],
  ['krav-11', ['krav-1-1']],
  ['role', ['rule']],
  ['adgang', ['adgange', 'adgangs']],
  ['members', ['memberz', 'mambers']],
  ['reviwed', ['reviewed', 'review']],
  ['backup', ['gendannelse']],
])('%s may mean something else than one of %j', (word, known) => expect(meant(word, known)).toBeUndefined())

test.each([
  ['Gendannelse', ['gendannelse', 'backup'], 'gendannelse'],
  ['adgangs-styring', ['adgangsstyring'], 'adgangsstyring'],
  ['reviwed', ['reviewed', 'owner'], 'reviewed'],
  ['gendanelse-af-data', ['gendannelse-af-data', 'gendannelse'], 'gendannelse-af-data'],
])('%s can only mean one of %j', (word, known, right) => expect(meant(word, known)).toBe(right))

describe('what anybody decided on', () => {
  const body = '# Backup\n\nSe [her](#bakcup), og [der](#backup).\n'
  const text = policy({ id: 'POL-1', body })
  const { digest = '', words = '' } = parse(file('p.md', text))?.digests ?? {}
  const approval = (record: string) =>
    file(
      'a.md',
      `---\nnis2: approval\nid: B-1\norgan: board\ndate: 2026-01-01\npresent: [Mette Holm]\nminutes: Punkt 4\ndecisions:\n  - { document: POL-1, version: "1.0"${record} }\n---\n`,
    )
  const acme = file('entity.yaml', entity)

  test('is not changed where that would make the digest in the decision wrong, whatever the decision is worth', () => {
    expect(held([acme, file('p.md', text), approval(`, digest: ${digest}, words: ${words}`)])).toEqual([
      'links-resolve',
    ])
    expect(held([acme, file('p.md', text), approval(`, digest: ${digest}`)])).toEqual(['links-resolve'])
  })

  test('is mended where the digest does not bind it', () => {
    const slipped = text.replace('owner:', 'ownr:')
    const { files } = mend([acme, file('p.md', slipped), approval(`, digest: ${digest}, words: ${words}`)])
    expect(files[1]?.text).toBe(text)
  })

  test('is mended where no digest of it is on record', () => {
    const { files } = mend([acme, file('p.md', text), approval('')])
    expect(files[1]?.text).toBe(text.replace('#bakcup', '#backup'))
  })

  test('is not changed where its SHA-256 stands beside it as evidence', () => {
    const slipped = text.replace('owner:', 'ownr:')
    expect(held([acme, file('p.md', slipped), file('notes.md', `SHA-256: ${sha256(slipped)}\n`)])).toContain(
      'matches-schema',
    )
  })

  test.each([
    ['approval', 'a.md', '---\nnis2: approval\nid: B-1\norgna: board\ndate: 2026-01-01\ndecisions: []\n---\n'],
    ['oversight', 'o.md', '---\nnis2: oversight\nid: O-1\nversoin: 1.0\n---\n\nAl\u00adle.\n'],
    ['exception', 'e.md', '---\nnis2: exception\nid: E-1\nversion: 1.0\n---\n'],
    ['what may be any of them', 'u.md', '---\nnis2: aproval\nid: B-2\n---\n\nAl\u00adle.\n'],
  ])('minutes stay as they were written: %s', (_, path, minutes) => {
    expect(held([acme, file(path, minutes)]).length).toBeGreaterThan(0)
  })
})

test('a duplicate of two mistyped keys is nobody’s to choose', () => {
  const two = file('p.md', policy().replace('owner: It-chefen', 'ownr: A\nowneer: B'))
  expect(mend([file('entity.yaml', entity), two]).files[1]?.text).toBe(two.text)
  const beside = file('p.md', policy({ ownr: 'B' }))
  expect(mend([file('entity.yaml', entity), beside]).files[1]?.text).toBe(beside.text)
})

test('what an exception excuses is not mended', () => {
  const { files, fixed } = mend(exempt)
  expect([files, fixed]).toEqual([exempt, []])
})
