import { Worker } from 'node:worker_threads'
import type { Bounds } from './bounds.ts'
import type { Sign } from './life.ts'

/** How a script ended: by itself, stopped while it read a document, or by an error nobody caught. */
export type Ending =
  | { readonly code: number }
  | { readonly exceeded: keyof Bounds; readonly reading: string | undefined }
  | { readonly error: unknown }

/** Runs a script in a thread of its own, where it can be stopped whatever it computes, and stops it beyond its bounds. */
export async function watched(script: URL, { seconds, megabytes }: Bounds): Promise<Ending> {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  let reading: string | undefined
  let silent = 0
  let clock: NodeJS.Timeout | undefined
  worker.on('message', (sign: Sign) => {
    if ('reading' in sign) reading = sign.reading
    else silent = 0
  })
  const ending = await new Promise<Ending>(ended => {
    // Ticks, not the time of day: a machine that slept has not worked.
    clock = setInterval(() => {
      if (++silent > seconds) ended({ exceeded: 'seconds', reading })
    }, 1000)
    worker.on('error', error => ended(isOutOfMemory(error) ? { exceeded: 'megabytes', reading } : { error }))
    worker.on('exit', code => ended({ code }))
  })
  clearInterval(clock)
  void worker.terminate()
  return ending
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
