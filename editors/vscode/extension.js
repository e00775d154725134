// Starts the language server for VS Code. All that it can do is in the server.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

let client

export async function activate(context) {
  const module = serverIn(workspace.workspaceFolders ?? []) ?? context.asAbsolutePath('server/nis2lint.cjs')
  client = new LanguageClient(
    'nis2lint',
    'nis2lint',
    { module, args: ['lsp'], transport: TransportKind.stdio },
    {
      documentSelector: ['markdown', 'yaml'].map(language => ({ scheme: 'file', language })),
      initializationOptions: { lang: workspace.getConfiguration('nis2lint').get('lang') },
      synchronize: { configurationSection: 'nis2lint' },
    },
  )
  await client.start()
}

export function deactivate() {
  return client?.stop()
}

/** The nis2lint that a folder has installed, so that the editor says what the pipeline says. Never of a folder that is not trusted. */
function serverIn(folders) {
  if (!workspace.isTrusted) return undefined
  return folders
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => join(uri.fsPath, 'node_modules/nis2lint/dist/nis2lint.cjs'))
    .find(path => existsSync(path))
}
