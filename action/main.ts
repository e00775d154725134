import { isMainThread } from 'node:worker_threads'
import * as core from '@actions/core'
import { UsageError } from '../src/cli/usage-error.ts'
import { version } from '../src/cli/version.ts'
import type { Lang } from '../src/law/types.ts'
import { bounds } from './bounds.ts'
import { exceeded } from './exceeded.ts'
import { framesOf } from './frames.ts'
import { live } from './life.ts'
import { fail, say } from './say.ts'
import { watched } from './watched.ts'

const lang: Lang = core.getInput('lang') === 'en' ? 'en' : 'da'

// The step is this same file in a thread of its own; here we only see to it that it ends.
if (isMainThread) await watch()
else await step()

async function watch(): Promise<void> {
  const ending = await watched(new URL(import.meta.url), bounds)
  if ('code' in ending) process.exitCode = ending.code
  else if ('exceeded' in ending) fail(exceeded(ending, bounds)[lang])
  else failed(ending.error)
  // Not reached where the thread is gone. One that waits for another program cannot be stopped; the process can.
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5000).unref()
}

async function step(): Promise<void> {
  live()
  try {
    // Loaded here alone: the thread that watches needs none of it.
    const [{ readInputs }, { run }] = await Promise.all([import('./inputs.ts'), import('./run.ts')])
    await run(readInputs(name => core.getInput(name)))
  } catch (error) {
    if (error instanceof UsageError) fail(`nis2lint: ${error.text[lang]}`)
    else failed(error)
  }
}

/** Of a fault of ours, where it happened; what the error says may hold text from documents. */
function failed(error: unknown): void {
  for (const frame of framesOf(error)) say(frame)
  fail(`nis2lint ${version} failed, which is a fault of ours: please report it with the lines above.`)
}
