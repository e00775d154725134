import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver/node'
import { version } from '../version.ts'

/** What the server can do, as it tells the editor. */
export const abilities: InitializeResult = {
  serverInfo: { name: 'nis2lint', version },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ' ', '"', '#', '/', '-', '['], resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
}
