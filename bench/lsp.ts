// Keystroke to diagnostics, as an editor sees it: how long after a change is sent the diagnostics of that version come.
//   node scripts/run.js bench/lsp.ts [documents] [entities] [keystrokes]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { createProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { serveOver } from '../src/lsp/stdio.ts'

const [documents = 500, entities = 10, keystrokes = 40] = process.argv.slice(2).map(Number)
const example = 'policies-example/nordlys'

/** Copies of the example for each entity, and copies of its policies under ids of their own until there are enough. */
function corpus(): Map<string, string> {
  const files = new Map<string, string>()
  const originals = readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.(?:md|ya?ml)$/.test(path) && path !== 'README.md')
    .map(path => [path, readFileSync(join(example, path), 'utf8')] as const)
  const policies = originals.filter(([path]) => path.startsWith('policies/'))
  for (let entity = 0; entity < entities; entity++) {
    const root = `customers/${String(entity).padStart(3, '0')}`
    for (const [path, text] of originals) files.set(`${root}/${path}`, text)
    for (let copy = 0; files.size < ((entity + 1) * documents) / entities; copy++) {
      const [path = '', text = ''] = policies[copy % policies.length] ?? []
      const name = path.replace('.md', `-${copy}.md`)
      files.set(`${root}/${name}`, text.replace(/^id: (.*)$/m, `id: $1-${copy}`))
    }
  }
  return files
}

const folder = mkdtempSync(join(tmpdir(), 'nis2lint-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const files = corpus()
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const [input, output] = [new PassThrough(), new PassThrough()]
void serveOver(input, output, { caller: 'en', otherwise: 'en', today: () => '2026-11-21', every: 60_000 })
const connection = createProtocolConnection(output, input)
let heard: (told: PublishDiagnosticsParams) => void = () => undefined
connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => heard(told))
connection.listen()
const root = pathToFileURL(folder).href
const path = [...files.keys()].findLast(one => one.includes('/policies/02-haendelser')) ?? ''
const uri = `${root}/${path}`

/** Waits for the diagnostics of a version of the text. */
function told(version: number): Promise<void> {
  return new Promise(resolve => {
    heard = one => {
      if (one.uri === uri && one.version === version) resolve()
    }
  })
}

const begun = performance.now()
await connection.sendRequest('initialize', {
  processId: null,
  rootUri: root,
  capabilities: {},
  workspaceFolders: [{ uri: root, name: 'bench' }],
})
await connection.sendNotification('initialized', {})
let text = files.get(path) ?? ''
const first = told(1)
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text },
})
await first
console.log(
  `${files.size} documents, ${entities} entities: first diagnostics after ${Math.round(performance.now() - begun)} ms`,
)

const times: number[] = []
for (let version = 2; version < keystrokes + 2; version++) {
  const at = text.indexOf('\n## ') - 1
  const line = text.slice(0, at).split('\n').length - 1
  const character = at - text.lastIndexOf('\n', at - 1) - 1
  const range = { start: { line, character }, end: { line, character } }
  text = `${text.slice(0, at)}x${text.slice(at)}`
  const sent = performance.now()
  const answer = told(version)
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ range, text: 'x' }],
  })
  await answer
  times.push(performance.now() - sent)
}
times.sort((a, b) => a - b)
const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1)
console.log(`keystroke to diagnostics: median ${at(0.5)} ms, 90 % within ${at(0.9)} ms, longest ${at(1)} ms`)
process.exit(0)
