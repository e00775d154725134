import { describe, expect, test } from 'vitest'
import type { Hover, Location, WorkspaceEdit } from 'vscode-languageserver/node'
import { ask, files, type Marked, oneEditor, placesIn } from './asking.ts'

interface Named {
  readonly name: string
  readonly children: readonly Named[]
}

const editor = oneEditor()

describe('what is told', () => {
  test.each<[keyof typeof files, Marked, string[]]>([
    ['policies/a.md', 'ow¦ner', ['**owner**', 'Who answers for it']],
    ['policies/a.md', 'status: appr¦oved', ['**status**', '`draft`, `approved`, `retired`']],
    [
      'policies/a.md',
      'dk/6.1.3/ba¦ckup',
      ['`dk/6.1.3/backup`', '§ 6(1) no. 3', 'How to satisfy it', 'does not say whether'],
    ],
    ['policies/b.md', 'replaces: PO¦L-1', ['**POL-1** (policy)', 'Adgang', 'version 1.0', 'policies/a.md']],
    ['entity.yaml', 'drinking¦-water', ['Competent authority']],
    ['approvals/1.md', 'Mette¦ Holm', ['**Mette Holm**', 'chair, Acme A/S: from 1 April 2023']],
    ['risks.yaml', 'R-¦1', ['**R-1** (risk)', 'Brand']],
  ])('%s, %j', async (path, piece, expected) => {
    const hover = await ask<Hover>(editor(), 'hover', path, piece)
    for (const words of expected) expect(JSON.stringify(hover.contents)).toContain(words)
  })

  test('nothing, of a text without meaning to us', async () => {
    expect(await ask(editor(), 'hover', 'policies/a.md', 'Se ¦[')).toBeNull()
  })
})

describe('where it stands', () => {
  test.each<[keyof typeof files, Marked, string[]]>([
    ['policies/b.md', 'replaces: PO¦L-1', ['policies/a.md:3:5']],
    ['daughter/entity.yaml', 'POL¦-1', ['policies/a.md:3:5']],
    ['daughter/approval.md', 'document: PO¦L-1', ['policies/a.md:3:5']],
    ['daughter/entity.yaml', 'entity: ac¦me', ['entity.yaml:2:5']],
    ['policies/a.md', '"#backup-og¦', ['policies/a.md:12:1']],
    ['policies/a.md', '[den an¦den]', ['policies/b.md:11:1']],
    ['approvals/1.md', 'Mette¦ Holm', ['entity.yaml:13:21']],
    ['policies/a.md', 'ow¦ner', []],
  ])('%s, %j', async (path, piece, expected) => {
    expect(placesIn(editor(), await ask(editor(), 'definition', path, piece))).toEqual(expected)
  })

  test.each<[keyof typeof files, Marked, string[]]>([
    [
      'policies/a.md',
      'id: PO¦L-1',
      [
        'approvals/1.md:9:17',
        'daughter/approval.md:7:17',
        'daughter/entity.yaml:15:32',
        'entity.yaml:15:84',
        'policies/a.md:3:5',
        'policies/b.md:8:11',
      ],
    ],
    ['policies/a.md', '# Backup¦', ['policies/a.md:12:1', 'policies/a.md:14:40', 'policies/a.md:9:20']],
    ['policies/a.md', 'dk/6.1.3/¦backup', ['policies/a.md:9:3']],
  ])('of %s, %j everywhere', async (path, piece, expected) => {
    const asked = (includeDeclaration: boolean) =>
      ask<Location[]>(editor(), 'references', path, piece, { context: { includeDeclaration } })
    expect(placesIn(editor(), await asked(true)).sort()).toEqual(expected)
    expect(await asked(false)).toHaveLength(expected.length - (piece.includes('dk/') ? 0 : 1))
  })

  test('fields, rows and headings in order', async () => {
    const symbols = await ask<Named[]>(editor(), 'documentSymbol', 'policies/a.md', '¦nis2')
    expect(symbols.map(({ name }) => name)).toContain('covers')
    expect(symbols.at(-1)).toMatchObject({ name: 'Backup og gendannelse', children: [{ name: 'Test', children: [] }] })
    const rows = await ask<Named[]>(editor(), 'documentSymbol', 'risks.yaml', '¦nis2')
    expect(rows.at(-1)?.children.map(({ name }) => name)).toEqual(['R-1'])
  })
})

describe('new ids', () => {
  const rename = (piece: Marked, newName: string) =>
    ask<WorkspaceEdit>(editor(), 'rename', 'policies/a.md', piece, { newName })

  test('go wherever the old one stood, and say which approval that undoes', async () => {
    editor().messages.length = 0
    const edit = await rename('id: PO¦L-1', 'ADG-01')
    const changes = (edit.documentChanges ?? []).flatMap(change => ('edits' in change ? change.edits : []))
    expect(changes).toHaveLength(6)
    expect(new Set(changes.map(change => ('newText' in change ? change.newText : '')))).toEqual(new Set(['ADG-01']))
    expect(Object.values(edit.changeAnnotations ?? {})).toMatchObject([{ needsConfirmation: true }])
    expect(editor().messages.join()).toContain('POL-1')
  })

  test('are put in quotes where YAML would read a number', async () => {
    const edit = await rename('id: PO¦L-1', '2026')
    expect(JSON.stringify(edit)).toContain('\\"2026\\"')
  })

  test.each(['POL-2', 'two words', ''])('are refused where they cannot be: %j', async newName => {
    await expect(rename('id: PO¦L-1', newName)).rejects.toThrow(/id/)
  })

  test('only what has an id gets another', async () => {
    expect(await ask(editor(), 'prepareRename', 'policies/a.md', 'ow¦ner')).toBeNull()
    expect(await ask(editor(), 'prepareRename', 'policies/b.md', 'replaces: PO¦L-1')).toMatchObject({
      placeholder: 'POL-1',
    })
  })
})

test('what a program can mend is offered at its place, and nowhere else', async () => {
  const actions = (line: number) =>
    editor().connection.sendRequest<{ title: string; edit: WorkspaceEdit }[]>('textDocument/codeAction', {
      textDocument: { uri: editor().uri('policies/b.md') },
      range: { start: { line, character: 1 }, end: { line, character: 1 } },
      context: { diagnostics: [] },
    })
  const line = files['policies/b.md'].split('\n').findIndex(one => one.startsWith('ownr'))
  expect(await actions(2)).toEqual([])
  expect(JSON.stringify(await actions(line))).toContain('"newText":')
})
