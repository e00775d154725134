import { constants } from 'node:os'

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let waiting = false

/**
 * Does what must not stop half way: whoever wants us to end is obeyed as soon as it is done. Everywhere else a signal ends us at once,
 * as nothing is lost by that.
 */
export function finished<T>(work: () => T): T {
  if (waiting) return work()
  waiting = true
  for (const signal of endings) process.on(signal, end)
  // A signal is told of only when the work gives way, so that somebody must still be listening then.
  setImmediate(() => {
    waiting = false
    for (const signal of endings) process.off(signal, end)
  })
  return work()
}

/** Ends as a program that a signal ended: 128 and its number. */
function end(signal: (typeof endings)[number]): void {
  process.exit(128 + constants.signals[signal])
}
