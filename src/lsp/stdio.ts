import { Console } from 'node:console'
import { createConnection, type InitializeParams, type WatchDog } from 'vscode-languageserver'
import { createProtocolConnection } from 'vscode-languageserver/node'
import type { Request } from '../cli/arguments.ts'
import { today } from '../cli/today.ts'
import { UsageError } from '../cli/usage-error.ts'
import type { Lang } from '../law/types.ts'
import { serve } from './serve.ts'

/** How often it is looked whether the editor is still there, in milliseconds. */
const pulse = 3000

/** Serves an editor over two streams until it says goodbye. Gives the exit code: 1 where it left without. */
export function serveOver(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  setting: Parameters<typeof serve>[1],
): Promise<0 | 1> {
  return new Promise(resolve => {
    let isAsked = false
    const leave = () => resolve(isAsked ? 0 : 1)
    const watchDog: WatchDog = {
      get shutdownReceived() {
        return isAsked
      },
      set shutdownReceived(value) {
        isAsked = value
      },
      initialize: ({ processId }: InitializeParams) => whenGone(processId, leave),
      exit: leave,
    }
    input.on('end', leave)
    input.on('close', leave)
    const connection = createConnection(logger => createProtocolConnection(input, output, logger), watchDog)
    serve(connection, setting)
    connection.listen()
  })
}

/** `nis2lint lsp`: nothing but the protocol goes to the standard output. */
export async function lspCommand({ operands, options }: Request, otherwise: Lang): Promise<never> {
  const [word] = operands
  if (word !== undefined) throw notAPath(word)
  globalThis.console = new Console(process.stderr)
  const caller = options['lang'] as Lang | undefined
  const code = await serveOver(process.stdin, process.stdout, { caller, otherwise, today, every: 60_000 })
  // The library looks after the editor by a timer of its own, which would keep the program alive for ever.
  process.exit(code)
}

/** Editors that crash do not say goodbye. */
function whenGone(processId: number | null, leave: () => void): void {
  if (processId === null) return
  const timer = setInterval(() => {
    try {
      process.kill(processId, 0)
    } catch (error) {
      // What may not be signalled is there.
      if (error instanceof Error && 'code' in error && error.code === 'EPERM') return
      clearInterval(timer)
      leave()
    }
  }, pulse)
  timer.unref()
}

function notAPath(word: string): UsageError {
  return new UsageError({
    da: `lsp tager ingen sti, men «${word}» er skrevet; editoren siger, hvilke mapper den har åbnet`,
    en: `lsp takes no path, but "${word}" was given; the editor says which folders it has open`,
  })
}
