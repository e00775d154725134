import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import { targets } from './targets.ts'

// `npm run fuzz -- --cases 1000000 --seed 7 --only packs`: prints what each target was given and how fast, and what fails.
const { values: options } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
})
const cases = Number(options.cases ?? 20_000)
const seed = Number(options.seed ?? Math.floor(Math.random() * 2 ** 31))
/** Cases of one seed. */
const chunk = 1000
/** Seconds that one case may take before it is ended. It is slow long before: this is for what never comes back. */
const patience = 60

// What hangs cannot say so itself: another thread sees that the case before it stays the same, and has it at hand.
const turn = new Int32Array(new SharedArrayBuffer(4))
const at = new Uint8Array(new SharedArrayBuffer(16_384))
const watchdog = `
const { workerData: { turn, at, patience } } = require('node:worker_threads')
let last = -1, silent = 0
setInterval(() => {
  silent = turn[0] === last ? silent + 1 : 0
  last = turn[0]
  if (silent < patience) return
  const text = Buffer.from(at)
  require('node:fs').writeSync(2, 'HANGS: ' + text.toString('utf8', 0, text.indexOf(0)) + '\\n')
  process.kill(process.pid, 'SIGKILL')
}, 1000)`
const watch = new Worker(watchdog, { eval: true, workerData: { turn, at, patience } })
const encoder = new TextEncoder()

const chosen = targets.filter(({ name }) => options.only === undefined || name === options.only)
const all = chosen.reduce((sum, { share }) => sum + share, 0)
let [tried, failed] = [0, 0]
const from = performance.now()
console.log(`seed ${seed}`)
for (const { name, share, property } of chosen) {
  const run = property.run.bind(property)
  property.run = given => {
    const { written } = encoder.encodeInto(`${name} ${JSON.stringify(given)}`, at.subarray(0, -1))
    at[written] = 0
    turn[0] = (turn[0] ?? 0) + 1
    return run(given)
  }
  const runs = Math.max(1, Math.round((cases * share) / all))
  const began = performance.now()
  let done = 0
  for (let part = 0; done < runs; part++) {
    const told = await fc.check(property, { numRuns: Math.min(chunk, runs - done), seed: seed + part })
    done += told.numRuns
    if (!told.failed) continue
    failed++
    const stack = String((told.errorInstance as Error)?.stack)
    console.log(`FAILED: ${name}\n${stack}\n${fc.defaultReportMessage(told)}`)
    break
  }
  tried += done
  const seconds = (performance.now() - began) / 1000
  console.log(`${name}: ${done} cases in ${seconds.toFixed(1)} s, ${Math.round(done / seconds)} a second`)
}
console.log(`${tried} cases in ${Math.round((performance.now() - from) / 1000)} s, ${failed} targets failed`)
await watch.terminate()
process.exitCode = failed > 0 ? 1 : 0
