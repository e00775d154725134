import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/model/parse.ts'
import { redactionOf } from '../../src/report/pack/redact.ts'
import { entity, file } from '../workspaces.ts'
import { commit, packed, repositoryWith } from './packing.ts'

/** The names in the roster of an entity document. */
function rosterIn(folder: string): string[] {
  return [...readFileSync(join(folder, 'entity.yaml'), 'utf8').matchAll(/- name: (.+)/g)].map(([, name = '']) => name)
}

describe.each(['nordlys', 'fjordvand'] as const)('a pack of %s without names', example => {
  const folder = repositoryWith(example)
  const roster = rosterIn(folder)
  const { files, manifest, code, said } = packed(folder, { redact: true })
  const all = [...files].map(([name, text]) => `${name}\n${text}`).join('\n')

  test('holds no name of the roster in any file or file name, whole or in part', () => {
    expect(roster.length).toBeGreaterThan(3)
    for (const name of roster) {
      expect(all.toLowerCase().replace(/\s+/g, ' ')).not.toContain(name.toLowerCase())
      const [, ...others] = name.split(' ')
      for (const part of others) expect(all).not.toMatch(new RegExp(`(?<!\\p{L})${part}s?(?!\\p{L})`, 'u'))
    }
  })

  test('has the same pseudonym for the same person, and says that digests are those of the originals', () => {
    expect(all).toContain('name: Person-1\n')
    const report = JSON.parse(files.get('report/report.json') ?? '')
    expect(report.workspaces).toHaveLength(1)
    expect(manifest.predicate.redacted).toBeGreaterThanOrEqual(roster.length)
    expect(manifest.predicate.files.filter(({ is }) => is === 'document').every(one => one.in === 'redacted')).toBe(
      true,
    )
    expect(files.get('README.txt')).toContain('are those of the originals')
    expect(said).toContain('persons were replaced')
    expect(code).toBe(0)
  })
})

test('leaves out evidence, which may hold names, and says how much', () => {
  const { manifest, files } = packed(repositoryWith('nordlys'), { redact: true })
  expect(manifest.predicate.leftOut).toEqual([
    { kind: 'incident', count: 1, because: 'not-asked' },
    { kind: 'evidence', count: 1, because: 'redacted' },
  ])
  expect([...files.keys()].join()).not.toContain('bilag')
})

test('without --redact names stay: the digests of the documents hold', () => {
  const folder = repositoryWith('nordlys')
  const { files } = packed(folder)
  expect(files.get('documents/entity.yaml')).toContain(rosterIn(folder)[0])
})

const documents = [parse(file('entity.yaml', entity.replace('Mette Holm', 'Mette Ærøe Holm'))) ?? []].flat()
const redaction = redactionOf(documents, [entity])

describe('a name', () => {
  test.each([
    ['Mette Ærøe Holm', 'Person-1'],
    ['METTE ÆRØE HOLM', 'Person-1'],
    ['Mette Ærøe\n    Holm', 'Person-1'],
    ['**Mette** Ærøe _Holm_', '**Person-1_'],
    ['Mette Holms bord', 'Person-1s bord'],
    ['Mette Ærøe Holm’s desk', 'Person-1’s desk'],
    ['formand Holm', 'formand Person-1'],
    ['mette.holm@acme.example', 'person-1@acme.example'],
    ['m.holm@acme.example', 'person-1@acme.example'],
    ['approvals/mette-aeroee-holm.md', 'approvals/Person-1.md'],
    ['Mette Ærøe Holm'.normalize('NFD'), 'Person-1'],
    ['Met\u00adte Holm', 'Person-1'],
    ['Holmgade 4, holm', 'Holmgade 4, holm'],
    ['Acme A/S', 'Acme A/S'],
  ])('%s becomes %s', (text, without) => expect(redaction.text(text)).toBe(without))

  test.each(['"Met\\u0074e Holm"', 'Mette&nbsp;Holm', 'Met&#116;e Holm', 'mette [Holm](x)', 'mette<br>holm'])(
    'that is written %s is not missed: it is gone, or the pack is refused',
    text => {
      const without = redaction.text(text)
      expect(redaction.leaks(text)).toBe(true)
      expect(/holm/i.test(without) ? redaction.leaks(without) : true).toBe(true)
    },
  )

  test('is gone from any text it is put into, however it is written', () => {
    const way = fc.constantFrom('Mette Holm', 'mette ærøe holm', 'Mette  Ærøe Holm', 'MetteHolm', 'mette_holm', 'Holm')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), way)), parts => {
        const text = parts.map(([before, name]) => `${before} ${name} `).join('')
        expect(redaction.leaks(redaction.text(text))).toBe(false)
        expect(redaction.text(text)).not.toMatch(/(?<![\p{L}\p{N}])Holm(?![\p{L}\p{N}])/u)
      }),
    )
  })
})

test('a name with a mark in it is gone from HTML too, where the mark is escaped', () => {
  const of = redactionOf(
    [parse(file('entity.yaml', entity.replace('Mette Holm', "Siobhan O'Brien-Dam"))) ?? []].flat(),
    [],
  )
  for (const text of ["Siobhan O'Brien-Dam", 'Siobhan O&#39;Brien-Dam', 'Siobhan O’Brien Dam', 'siobhan.obriendam']) {
    expect(of.text(text)).toBe('Person-1')
    expect(of.leaks(text)).toBe(true)
  }
})

test('a name written so that it cannot be replaced safely stops the pack: nothing is written', () => {
  const folder = repositoryWith('nordlys')
  const [name = ''] = rosterIn(folder)
  const escaped = name.replace('B', '\\u0042').replace('H', '\\u0048').replace('A', '\\u0041')
  writeFileSync(join(folder, 'registers/note.yaml'), `nis2: actions\nid: n\nactions: []\nowner: "${escaped}"\n`)
  commit(folder)
  expect(() => packed(folder, { redact: true })).toThrow(/registers\/note\.yaml still names a person/)
})
