import { bounds } from './bounds.ts'
import { exceeded } from './exceeded.ts'
import { failed } from './failed.ts'
import { lang } from './lang.ts'
import { fail } from './say.ts'
import { watched } from './watched.ts'

// The step runs in a thread of its own; here we only see to it that it ends.
const ending = await watched(new URL('./step.js', import.meta.url), bounds)
if ('code' in ending) process.exitCode = ending.code
else if ('exceeded' in ending) fail(exceeded(ending, bounds)[lang])
else failed(ending.error)
// Not reached where the thread is gone. One that waits for another program cannot be stopped; the process can.
setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5000).unref()
