import { afterAll, beforeAll } from 'vitest'
import type { CompletionItem, Location, Position } from 'vscode-languageserver/node'
import { entity, policy } from '../workspaces.ts'
import { type Client, client } from './client.ts'

/** A group whose documents speak of each other. */
export const files = {
  'entity.yaml': `${entity}delegations:\n  - { to: Ida Bech, scope: editorial, decision: a-1, from: 2026-01-01, documents: [POL-1] }\n`,
  'policies/a.md': policy({
    covers: '\n  dk/6.1.3/backup: "#backup-og-gendannelse"',
    body: '# Backup og gendannelse\n\nSe [den anden](b.md#formål) og [dette](#backup-og-gendannelse).\n\n## Test\n',
  }),
  'policies/b.md': policy({ id: 'POL-2', replaces: 'POL-1' }).replace('owner:', 'ownr:'),
  'approvals/1.md':
    '---\nnis2: approval\nid: a-1\norgan: board\ndate: 2026-01-02\npresent: [Mette Holm]\nminutes: "1"\ndecisions:\n  - { document: POL-1, version: "1.0" }\n---\n',
  'risks.yaml':
    'nis2: risks\nid: r\nrisks:\n  - id: R-1\n    title: Brand\n    likelihood: 1\n    consequence: 2\n    treatment: reduce\n    owner: x\n',
  'daughter/entity.yaml': `${entity.replaceAll('acme', 'daughter').replaceAll('Acme', 'Datter')}inherits:\n  - { entity: acme, policies: [POL-1] }\n`,
  'daughter/approval.md':
    '---\nnis2: approval\nid: b-1\norgan: board\ndate: 2026-01-02\ndecisions:\n  - { document: POL-1, version: "1.0" }\n---\n',
}

/** A text with `¦` where somebody points or writes. */
export type Marked = string

/** One editor for all that is asked in a file of tests. */
export function oneEditor(): () => Client {
  const gone: (() => void)[] = []
  let editor: Client | undefined
  beforeAll(async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} }
    editor = await client({ files, capabilities: { workspace: { workspaceEdit } }, after: undo => gone.push(undo) })
  })
  afterAll(() => {
    for (const undo of gone) undo()
  })
  return () => {
    if (!editor) throw new Error('the editor has not begun')
    return editor
  }
}

/** Asks about the place in a file that a piece of it, with `¦` in it, marks. */
export function ask<R>(
  { connection, uri }: Client,
  method: string,
  path: keyof typeof files,
  piece: Marked,
  more: object = {},
): Promise<R> {
  const at = files[path].indexOf(piece.replace('¦', ''))
  if (at < 0) throw new Error(`${path} has no ${piece}`)
  const position = positionAt(files[path], at + piece.indexOf('¦'))
  return connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: uri(path) }, position, ...more })
}

/** What is offered at a place. */
export interface Offered {
  readonly items: CompletionItem[]
  readonly labels: string[]
  /** The line as it is where one of them is taken. */
  readonly written: (label: string) => string
}

/** What may be written at a place of a text that is open and not saved. */
export async function complete({ connection, uri }: Client, path: string, marked: Marked): Promise<Offered> {
  const text = marked.replace('¦', '')
  const textDocument = { uri: uri(path), languageId: 'markdown', version: 1, text }
  await connection.sendNotification('textDocument/didOpen', { textDocument })
  const position = positionAt(text, marked.indexOf('¦'))
  const items = await connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument, position })
  await connection.sendNotification('textDocument/didClose', { textDocument })
  const written = (label: string) => {
    const edit = items.find(item => item.label === label)?.textEdit
    if (!edit || !('range' in edit)) throw new Error(`${label} is not offered`)
    const line = text.split('\n')[edit.range.start.line] ?? ''
    return line.slice(0, edit.range.start.character) + edit.newText + line.slice(edit.range.end.character)
  }
  return { items, labels: items.map(({ label }) => label), written }
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

/** Places as a compiler writes them. */
export function placesIn({ uri }: Client, locations: readonly Location[]): string[] {
  return locations.map(one => {
    const { line, character } = one.range.start
    return `${one.uri.slice(uri('').length)}:${line + 1}:${character + 1}`
  })
}
