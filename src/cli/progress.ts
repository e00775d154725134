/** Below so many files a run is over before anybody wonders. */
const fewest = 200

/** Tells on a terminal how far a long run has come, in one line that it takes away at the end. */
export function progress(total: number): { readonly step: () => void; readonly end: () => void } {
  const shown = process.stderr.isTTY && total >= fewest
  let done = 0
  return {
    step: () => {
      done++
      if (shown && done % 50 === 0) process.stderr.write(`\r${done}/${total}`)
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
