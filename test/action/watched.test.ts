import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { exceeded } from '../../action/exceeded.ts'
import { type Ending, watched } from '../../action/watched.ts'
import { scratch } from './scratch.ts'

const narrow = { seconds: 1, megabytes: 24 }
const reading = `import { parentPort } from 'node:worker_threads'
parentPort.postMessage({ reading: 'policies/bomb.md' })`

/** How a thread ends that runs this. */
function ending(script: string): Promise<Ending> {
  const file = join(scratch(), 'script.mjs')
  writeFileSync(file, script)
  return watched(pathToFileURL(file), narrow)
}

test.each([
  ['never ends', 'for (;;);', 'seconds'],
  [
    'waits for a program',
    "import('node:child_process').then(({ execFileSync }) => execFileSync('sleep', ['4']))",
    'seconds',
  ],
  ['fills the memory', 'const all = []; for (;;) all.push({ a: [all.length] })', 'megabytes'],
])('a thread that %s is stopped, and the document it read is named', async (_, work, bound) => {
  expect(await ending(`${reading}\n${work}`)).toEqual({ exceeded: bound, reading: 'policies/bomb.md' })
})

test('a thread that gives signs of life may take longer', async () => {
  const signs =
    'setInterval(() => parentPort.postMessage({}), 200).unref(); await new Promise(go => setTimeout(go, 3000))'
  expect(await ending(`import { parentPort } from 'node:worker_threads'\n${signs}\nprocess.exitCode = 3`)).toEqual({
    code: 3,
  })
})

test('an error that nobody caught is handed over', async () => {
  expect(await ending("setTimeout(() => { throw new TypeError('secret') })")).toEqual({
    error: new TypeError('secret'),
  })
})

test('who stops it says what took too long, and what to do', () => {
  expect(exceeded({ exceeded: 'megabytes', reading: 'a.md' }, { seconds: 9, megabytes: 64 })).toEqual({
    da: 'nis2lint blev stoppet: at læse a.md brugte mere end 64 MB hukommelse. Del dokumentet, eller sæt det under ignore i nis2lint.yaml',
    en: 'nis2lint was stopped: reading a.md took more than 64 MB of memory. Split the document, or put it under ignore in nis2lint.yaml',
  })
  expect(exceeded({ exceeded: 'seconds', reading: undefined }, { seconds: 9, megabytes: 64 }).en).toBe(
    'nis2lint was stopped: judging the documents took more than 9 seconds. Leave out what is not yours with ignore in nis2lint.yaml',
  )
})
