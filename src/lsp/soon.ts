/** Work that is done a moment after it is asked for: once, however often it is asked for in between. */
export interface Soon {
  readonly ask: () => void
  readonly stop: () => void
}

/** In milliseconds: enough for what an editor sends at once to have come in, too little to be waited for. */
const moment = 5

/** Work to be done soon; what it throws goes to `failed`. */
export function soon(work: () => void, failed: (error: unknown) => void): Soon {
  let waiting: NodeJS.Timeout | undefined
  return {
    ask() {
      waiting ??= setTimeout(() => {
        waiting = undefined
        try {
          work()
        } catch (error) {
          failed(error)
        }
      }, moment)
    },
    stop() {
      clearTimeout(waiting)
      waiting = undefined
    },
  }
}
