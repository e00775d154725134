import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { pathOf } from './uri.ts'

/** A text that an editor has open: it counts, whatever lies on disk. */
export interface OpenText {
  /** As the editor calls it, so that it is called the same to the editor. */
  readonly uri: string
  /** On disk, where it lies or would lie. */
  readonly path: string
  readonly version: number
  readonly text: string
}

/** The texts that are open, by their paths on disk. What is no file, such as a text without a name, is none of ours. */
export interface OpenTexts {
  readonly all: () => Iterable<OpenText>
  readonly at: (path: string) => OpenText | undefined
  /** Each tells the path of the text concerned. */
  readonly open: (params: DidOpenTextDocumentParams) => string | undefined
  readonly change: (params: DidChangeTextDocumentParams) => string | undefined
  readonly close: (params: DidCloseTextDocumentParams) => string | undefined
}

/** No text is open yet. */
export function openTexts(): OpenTexts {
  const documents = new Map<string, TextDocument>()
  const texts = new Map<string, OpenText>()

  function keep(document: TextDocument): string | undefined {
    const path = pathOf(document.uri)
    if (path === undefined) return undefined
    documents.set(document.uri, document)
    texts.set(path, { uri: document.uri, path, version: document.version, text: document.getText() })
    return path
  }

  return {
    all: () => texts.values(),
    at: path => texts.get(path),
    open: ({ textDocument: { uri, languageId, version, text } }) =>
      keep(TextDocument.create(uri, languageId, version, text)),
    change({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.get(uri)
      return document && keep(TextDocument.update(document, contentChanges, version))
    },
    close({ textDocument: { uri } }) {
      const path = pathOf(uri)
      documents.delete(uri)
      if (path !== undefined && texts.get(path)?.uri === uri) texts.delete(path)
      return path
    },
  }
}
