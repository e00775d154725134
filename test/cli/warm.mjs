// Runs the built program again and again in one process: what it loads is loaded once. Asked by `warm.ts` through a pipe, a line for a run.
import { createReadStream, openSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'

const [program, requests, answers] = process.argv.slice(2)
const lines = createInterface({ input: createReadStream('', { fd: openSync(requests) }) })
const reply = openSync(answers, 'w')
const written = { out: '', err: '' }
process.stdout.write = text => hear('out', text)
process.stderr.write = text => hear('err', text)
const require = createRequire(import.meta.url)

for await (const line of lines) {
  const { folder, words, env } = JSON.parse(line)
  process.chdir(folder)
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.argv = [process.argv[0], program, ...words]
  Object.assign(written, { out: '', err: '' })
  delete require.cache[program]
  await require(program).done
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  const answer = Buffer.from(`${JSON.stringify({ code: process.exitCode ?? 0, ...written })}\n`)
  for (let from = 0; from < answer.length; ) from += writeSync(reply, answer, from)
  process.exitCode = 0
}

function hear(stream, text) {
  written[stream] += text
  return true
}
