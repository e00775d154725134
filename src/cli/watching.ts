import { type FSWatcher, statSync, watch } from 'node:fs'

/** Programs save in several steps: so long is waited after the first, in milliseconds. And so often is looked for a folder that is gone. */
const [pause, patience] = [100, 1000]

/** What stands there is no documentation, and changes all the time. */
const passedOver = /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/

/** Calls back soon after it began, and after something below a folder was changed, also where the folder itself goes and comes again. Gives what ends it. */
export function watching(folder: string, changed: () => void): () => void {
  let watcher: FSWatcher | undefined
  let watched: number | undefined
  let timer: NodeJS.Timeout | undefined
  begin()
  return () => {
    clearTimeout(timer)
    end()
  }

  function begin(): void {
    watched = nodeOf(folder)
    if (watched === undefined) return
    try {
      watcher = watch(folder, { recursive: true })
      watcher.on('change', (_, name) => {
        if (!passedOver.test(String(name))) soon()
      })
      // Such as a folder that was gone before it could be watched.
      watcher.on('error', () => {
        end()
        soon()
      })
      // Some platforms take a moment until they see everything.
      soon()
    } catch {
      end()
    }
  }

  function end(): void {
    watcher?.close()
    watcher = undefined
  }

  function soon(wait = pause): void {
    timer ??= setTimeout(look, wait)
  }

  function look(): void {
    timer = undefined
    const lost = !watcher || nodeOf(folder) !== watched
    if (lost) {
      end()
      begin()
    }
    changed()
    // As long as nothing tells of a change, it has to be looked for.
    if (!watcher) soon(patience)
  }
}

function nodeOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino
}
