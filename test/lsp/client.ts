import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node'
import { serveOver } from '../../src/lsp/stdio.ts'

/** The date that servers in tests judge by. */
export const asOf = '2026-06-01'

/** An editor with a server behind it, over streams in memory. */
export interface Client {
  readonly connection: ProtocolConnection
  readonly folder: string
  readonly uri: (path: string) => string
  /** Everything that was published, in its order. */
  readonly published: PublishDiagnosticsParams[]
  /** What is shown of each text now, by its path below the folder; empty ones left out. */
  readonly shown: () => Map<string, readonly Diagnostic[]>
  /** Waits until the server has said what it has to say of all that was sent. */
  readonly settled: () => Promise<void>
  readonly open: (path: string, text: string, version?: number) => Promise<void>
  /** Replaces the whole text. */
  readonly change: (path: string, text: string, version: number) => Promise<void>
  /** Messages shown to the person. */
  readonly messages: string[]
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number>
}

export interface Begin {
  readonly files?: Readonly<Record<string, string>>
  readonly capabilities?: ClientCapabilities
  readonly params?: Partial<InitializeParams>
  readonly today?: () => string
  /** Where what is to be undone is kept; otherwise it is undone after the test. */
  readonly after?: (undo: () => void) => void
}

/** A folder on disk that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>, after: Begin['after'] = onTestFinished): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nis2lint-lsp-')))
  after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) put(folder, path, text)
  return folder
}

/** Writes a file below a folder. */
export function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** A server that has not been greeted. */
export function connected(
  today = () => asOf,
  after: Begin['after'] = onTestFinished,
): Pick<Client, 'connection' | 'ended'> & { input: PassThrough } {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = serveOver(input, output, { caller: undefined, otherwise: 'en', today, every: 10 })
  const connection = createProtocolConnection(output, input)
  after(() => connection.dispose())
  return { connection, ended, input }
}

/** Starts a server on a folder with these files and greets it. */
export async function client({
  files = {},
  capabilities = {},
  params = {},
  today,
  after,
}: Begin = {}): Promise<Client> {
  const folder = folderWith(files, after)
  const { connection, ended } = connected(today, after)
  const root = pathToFileURL(folder).href
  const published: PublishDiagnosticsParams[] = []
  const messages: string[] = []
  const current = new Map<string, readonly Diagnostic[]>()
  connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
    published.push(told)
    current.set(told.uri, told.diagnostics)
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void messages.push(message))
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const uri = (path: string) => `${root}/${path.split('/').map(encodeURIComponent).join('/')}`
  const pathIn = (address: string) => decodeURIComponent(address.slice(root.length + 1))
  const settled = async () => {
    // Longer than the server waits before it works; what it then sends comes before the answer to what is asked after.
    await new Promise(resolve => setTimeout(resolve, 15))
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uri('-') } })
    await new Promise(resolve => setTimeout(resolve, 15))
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uri('-') } })
  }
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: root,
    capabilities,
    workspaceFolders: [{ uri: root, name: 'test' }],
    ...params,
  })
  await connection.sendNotification('initialized', {})
  await settled()
  return {
    connection,
    folder,
    uri,
    published,
    messages,
    ended,
    settled,
    shown: () => new Map([...current].flatMap(([at, told]) => (told.length > 0 ? [[pathIn(at), told] as const] : []))),
    async open(path, text, version = 1) {
      const languageId = path.endsWith('.md') ? 'markdown' : 'yaml'
      const textDocument = { uri: uri(path), languageId, version, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      await settled()
    },
    async change(path, text, version) {
      const textDocument = { uri: uri(path), version }
      await connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] })
      await settled()
    },
  }
}
