import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import type { Lang } from '../law/types.ts'
import { definitionFor, hoverFor, referencesFor } from './answers.ts'
import { abilities } from './capabilities.ts'
import { completionFor, resolved } from './completion.ts'
import { type Asked, deskOf } from './desk.ts'
import { fixesFor } from './fixes.ts'
import { isOurs, languageIn, languageOf } from './language.ts'
import { life } from './life.ts'
import { openTexts } from './open-texts.ts'
import { publisher } from './publish.ts'
import { renamable, renameFor } from './rename.ts'
import { soon } from './soon.ts'
import { symbolsFor } from './symbols.ts'
import { pathOf } from './uri.ts'

/** What the server is told by whoever starts it. */
export interface Setting {
  readonly caller: Lang | undefined
  readonly otherwise: Lang
  readonly today: () => string
  /** How often it is looked whether another day has begun, in milliseconds. */
  readonly every: number
}

/** Serves an editor over a connection that is not listened to yet. Whoever listens to it ends it. */
export function serve(connection: Connection, { caller, otherwise, today, every }: Setting): void {
  const { begin, end, isOn, during } = life()
  const texts = openTexts()
  let capabilities: ClientCapabilities = {}
  let editor: Lang | undefined
  let locale: string | undefined
  const desk = deskOf(texts, {
    today,
    lang: configured => languageOf({ caller, editor, locale, otherwise }, configured),
  })
  const publish = publisher(params => void connection.sendDiagnostics(params))
  let day = today()
  const judging = soon(() => {
    day = today()
    publish(desk.told())
  }, failed)
  const nights = setInterval(() => (day === today() ? undefined : judging.ask()), every)
  nights.unref()
  const changed: string[] = []
  const looking = soon(() => {
    desk.look(changed.splice(0))
    judging.ask()
  }, failed)

  function show(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message })
  }

  function failed(error: unknown): void {
    // Nothing that was found before may stand as if it were found now.
    publish(new Map())
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    show(MessageType.Error, words.failed[languageOf({ caller, editor, locale, otherwise }, undefined)])
  }

  connection.onInitialize(params => {
    capabilities = params.capabilities
    editor = languageIn(params.initializationOptions)
    locale = params.locale
    for (const uri of foldersIn(params)) desk.add(uri)
    begin()
    return abilities
  })
  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] })
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) desk.remove(uri)
        for (const { uri } of added) desk.add(uri)
        judging.ask()
      })
    }
    judging.ask()
  })
  connection.onShutdown(() => {
    end()
    clearInterval(nights)
    judging.stop()
    looking.stop()
  })

  const told = (path: string | undefined, anew = false) => {
    if (!isOn() || path === undefined) return
    if (anew) {
      changed.push(path)
      looking.ask()
    } else judging.ask()
  }
  connection.onDidOpenTextDocument(params => told(texts.open(params), true))
  connection.onDidChangeTextDocument(params => told(texts.change(params)))
  connection.onDidCloseTextDocument(params => told(texts.close(params), true))
  connection.onDidSaveTextDocument(({ textDocument }) => told(pathOf(textDocument.uri), true))
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) if (!/\/(?:\.git|node_modules)\//.test(uri)) told(pathOf(uri), true)
  })
  connection.onDidChangeConfiguration(({ settings }) => {
    // Editors also tell of settings that are not ours.
    if (isOurs(settings)) editor = languageIn(settings)
    judging.ask()
  })

  const about = <R>(uri: string, answer: (asked: Asked) => R, none: R): R => {
    const asked = desk.at(uri)
    return asked ? answer(asked) : none
  }
  connection.onHover(
    during(({ textDocument: { uri }, position }) => about(uri, asked => hoverFor(asked, position), null)),
  )
  connection.onCompletion(
    during(({ textDocument: { uri }, position }) => about(uri, asked => completionFor(asked, uri, position), [])),
  )
  connection.onCompletionResolve(during(item => about(String(item.data?.uri), asked => resolved(item, asked), item)))
  connection.onDefinition(
    during(({ textDocument: { uri }, position }) => about(uri, asked => definitionFor(asked, position), [])),
  )
  connection.onReferences(
    during(({ textDocument: { uri }, position, context }) =>
      about(uri, asked => referencesFor(asked, position, context.includeDeclaration), []),
    ),
  )
  connection.onDocumentSymbol(during(({ textDocument: { uri } }) => about(uri, symbolsFor, [])))
  connection.onPrepareRename(
    during(({ textDocument: { uri }, position }) => about(uri, asked => renamable(asked, position), null)),
  )
  connection.onRenameRequest(
    during(({ textDocument: { uri }, position, newName }) => {
      const warn = (message: string) => show(MessageType.Warning, message)
      return about(uri, asked => renameFor(asked, position, newName, { capabilities, warn }), null)
    }),
  )
  connection.onCodeAction(
    during(params => about(params.textDocument.uri, asked => fixesFor(asked, params, capabilities), [])),
  )
}

function foldersIn({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri ? [rootUri] : []
}

const words = {
  failed: {
    da: 'nis2lint fejlede, hvilket er vores fejl; se loggen, og giv os besked. Indtil videre vises ingen fund.',
    en: 'nis2lint failed, which is a fault of ours; see the log and tell us. For now no findings are shown.',
  },
} as const
