/** Before so long a run is over before anybody wonders; and how often at most the line is written, in milliseconds. */
const [patience, pace] = [700, 100]

/** Tells on a terminal how far a long run has come, in one line that it takes away at the end. */
export function progress(total: number): { readonly step: () => void; readonly end: () => void } {
  const { isTTY } = process.stderr
  const started = performance.now()
  let [done, last] = [0, 0]
  return {
    step: () => {
      done++
      const now = isTTY ? performance.now() : 0
      if (now - started < patience || now - last < pace) return
      last = now
      process.stderr.write(`\r${done}/${total}`)
    },
    end: () => {
      if (last > 0) process.stderr.write('\r\u001b[K')
    },
  }
}
