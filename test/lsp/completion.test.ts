import { describe, expect, test } from 'vitest'
import type { CompletionItem } from 'vscode-languageserver/node'
import { complete, type Marked, oneEditor } from './asking.ts'

const editor = oneEditor()

describe('what may be written', () => {
  const top = '---\nnis2: policy\nid: N\n'

  test('fields, those that must be there first, without those that are there', async () => {
    const found = await complete(editor(), 'n.md', `${top}st¦\n---\n`)
    expect(found.labels).toEqual(expect.arrayContaining(['title', 'status', 'covers']))
    expect(found.labels).not.toContain('id')
    expect(found.written('status')).toBe('status: ')
    const sorted = found.items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    expect(sorted.slice(0, 4).map(({ label }) => label)).toEqual(['title', 'version', 'status', 'owner'])
  })

  test.each<[string, Marked, string, string]>([
    ['words of the schema', `${top}status: dr¦`, 'draft', 'status: draft'],
    ['fields within fields', `${top}facts:\n  "3":\n    ¦\n`, 'restoreTest', '    restoreTest:'],
    ['numbers of measures', `${top}facts:\n  ¦\n`, '3', '  "3":'],
    ['requirements under covers', `${top}covers:\n  dk/6.1.3/b¦\n`, 'dk/6.1.3/backup', '  dk/6.1.3/backup: '],
    [
      'headings of the text',
      `${top}covers:\n  dk/6.1.3/backup: #¦\n---\n# Om backup\n`,
      '#om-backup',
      '  dk/6.1.3/backup: "#om-backup"',
    ],
    [
      'headings in quotes',
      `${top}covers:\n  dk/6.1.3/backup: "#¦"\n---\n# Om backup\n`,
      '#om-backup',
      '  dk/6.1.3/backup: "#om-backup"',
    ],
    ['ids of what may be meant', `${top}replaces: ¦\n`, 'POL-2', 'replaces: POL-2'],
    ['today', `${top}reviewed: ¦\n`, '2026-06-01', 'reviewed: 2026-06-01'],
    ['members', '---\nnis2: approval\nid: N\npresent: [¦]\n', 'Mette Holm', 'present: [Mette Holm]'],
    ['delegates', '---\nnis2: approval\nid: N\ndelegate: ¦\n', 'Ida Bech', 'delegate: Ida Bech'],
    [
      'requirements of exceptions',
      '---\nnis2: exception\nid: N\nrequirement: dk/¦\n',
      'dk/6.1.3/backup',
      'requirement: dk/6.1.3/backup',
    ],
    ['kinds', '---\nnis2: ¦\n', 'oversight', 'nis2: oversight'],
    ['the beginning', '---\n¦\n', 'nis2', 'nis2: '],
    ['steps of lists', '---\nnis2: approval\nid: N\ndecisions:\n  - ver¦\n', 'version', '  - version: '],
  ])('%s', async (_, marked, label, line) => {
    const whole = marked.includes('\n---\n') ? marked : `${marked.trimEnd()}\n---\n`
    expect((await complete(editor(), 'n.md', whole)).written(label)).toBe(line)
  })

  test.each<[string, Marked, string]>([
    ['types of entity', 'nis2: entity\nsectors: [dri¦]\n', 'drinking-water'],
    ['entities to take over from, not the own one', 'nis2: entity\nid: daughter\ninherits:\n  - entity: ¦\n', 'acme'],
    ['policies of others', 'nis2: entity\nid: daughter\ninherits:\n  - { entity: acme, policies: [¦] }\n', 'POL-2'],
  ])('%s', async (_, marked, label) => {
    expect((await complete(editor(), 'daughter/entity.yaml', marked)).labels).toContain(label)
  })

  test('authorities by their names', async () => {
    const found = await complete(editor(), 'registration.yaml', 'nis2: registration\nauthorities:\n  - ¦\n')
    expect(found.labels).toContain('Danish Resilience Agency')
  })

  test('nothing in texts of others, in the text below and in comments', async () => {
    expect((await complete(editor(), 'compose.yaml', 'services:\n  a: 1\n¦\n')).labels).toEqual([])
    expect((await complete(editor(), 'n.md', `${top}---\n\nnis2: ¦\n`)).labels).toEqual([])
    expect((await complete(editor(), 'n.md', `${top}# st¦\n---\n`)).labels).toEqual([])
  })

  test('what is looked at is explained', async () => {
    const { items } = await complete(editor(), 'n.md', `${top}covers:\n  dk/6.1.3/b¦\n---\n`)
    const backup = items.find(({ label }) => label === 'dk/6.1.3/backup')
    const told = await editor().connection.sendRequest<CompletionItem>('completionItem/resolve', {
      ...backup,
      data: { ...(backup?.data as object), uri: editor().uri('policies/a.md') },
    })
    expect(JSON.stringify(told.documentation)).toContain('How to satisfy it')
  })
})
