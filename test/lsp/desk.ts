import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver/node'
import type { Lang } from '../../src/law/types.ts'
import { type Desk, deskOf } from '../../src/lsp/desk.ts'
import { openTexts } from '../../src/lsp/open-texts.ts'
import { asOf, folderWith, put } from './client.ts'

/** A desk with one folder on it, worked at without a connection in between. */
export interface Bench {
  readonly desk: Desk
  readonly folder: string
  readonly uri: (path: string) => string
  readonly open: (path: string, text: string) => void
  readonly change: (path: string, text: string) => void
  /** Changes a stretch of a text, by lines and characters. */
  readonly edit: (path: string, from: readonly [number, number], to: readonly [number, number], text: string) => void
  readonly textOf: (path: string) => string
  readonly close: (path: string) => void
  readonly save: (path: string, text: string) => void
  readonly remove: (path: string) => void
  /** What is told of each text by its path, empty ones left out. */
  readonly shown: () => Map<string, readonly Diagnostic[]>
}

/** A desk with a folder that holds these files. */
export function bench(files: Readonly<Record<string, string>>, lang: (configured?: Lang) => Lang = () => 'en'): Bench {
  const folder = folderWith(files)
  const texts = openTexts()
  const day = { now: asOf }
  const desk = deskOf(texts, { today: () => day.now, lang })
  const root = pathToFileURL(folder).href
  const uri = (path: string) => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`
  let version = 0
  desk.add(root)
  const changed = (path: string, contentChanges: Parameters<typeof texts.change>[0]['contentChanges']) =>
    void texts.change({ textDocument: { uri: uri(path), version: ++version }, contentChanges })
  return {
    desk,
    folder,
    uri,
    open(path, text) {
      texts.open({ textDocument: { uri: uri(path), languageId: 'markdown', version: ++version, text } })
      desk.look([join(folder, path)])
    },
    change: (path, text) => changed(path, [{ text }]),
    edit: (path, [line, character], [endLine, endCharacter], text) =>
      changed(path, [{ range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text }]),
    textOf: path => texts.at(join(folder, path))?.text ?? '',
    close(path) {
      texts.close({ textDocument: { uri: uri(path) } })
      desk.look([join(folder, path)])
    },
    save(path, text) {
      put(folder, path, text)
      desk.look([join(folder, path)])
    },
    remove(path) {
      rmSync(join(folder, path))
      desk.look([])
    },
    shown: () =>
      new Map(
        [...desk.told()].flatMap(([at, { diagnostics }]) =>
          diagnostics.length > 0 ? [[decodeURIComponent(at.slice(root.length + 1)), diagnostics] as const] : [],
        ),
      ),
  }
}
