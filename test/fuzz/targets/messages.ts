import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { serveOver } from '../../../src/lsp/stdio.ts'
import { entity, policy } from '../../workspaces.ts'
import { longest, type Target } from '../target.ts'

const text = policy({ body: '# Formål\n\n[se](b.md), § 6, stk. 1, og [her](#formål).\n' })
const documents = { 'entity.yaml': entity, 'a.md': text }

const path = fc.constantFrom('entity.yaml', 'a.md', 'b.md', 'nis2lint.yaml', '')
const number = fc.oneof(fc.nat(30), fc.constantFrom(-1, 0.5, 2 ** 31, 1e300), fc.constant(null))
const position = fc.record({ line: number, character: number }, { requiredKeys: [] })
const range = fc.record({ start: position, end: position }, { requiredKeys: [] })
const piece = fc.oneof(
  fc.constantFrom(text, entity, '', 'x', 'covers:\n', '---\n', 'nis2: policy\n', '\ud800', '\r'),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** What editors say, of texts that lie in a folder. */
const sensible = (root: string) =>
  fc.record(
    {
      textDocument: fc.record(
        {
          uri: fc.oneof(
            path.map(name => `${root}/${name}`),
            fc.string({ unit: 'binary', maxLength: 12 }),
          ),
          languageId: fc.constant('markdown'),
          version: number,
          text: piece,
        },
        { requiredKeys: [] },
      ),
      position,
      range,
      context: fc.record({ diagnostics: fc.constant([]), includeDeclaration: fc.boolean() }, { requiredKeys: [] }),
      contentChanges: fc.array(fc.record({ range, text: piece }, { requiredKeys: [] }), { maxLength: 3 }),
      changes: fc.array(fc.record({ uri: path.map(name => `${root}/${name}`), type: number }), { maxLength: 3 }),
      newName: piece,
      settings: fc.json().map(json => JSON.parse(json) as unknown),
    },
    { requiredKeys: [] },
  )

const asked = fc.constantFrom(
  ...'hover completion definition references documentSymbol prepareRename rename codeAction unheardOf'.split(' '),
)
const told = fc.constantFrom(
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeConfiguration',
  '$/cancelRequest',
  'initialized',
)

const message = (root: string) => {
  const params = fc.oneof({ weight: 6, arbitrary: sensible(root) }, { weight: 1, arbitrary: fc.jsonValue() })
  return fc.oneof(
    fc.record({ method: asked.map(name => `textDocument/${name}`), params, isAsked: fc.constant(true) }),
    fc.record({ method: told, params, isAsked: fc.constant(false) }),
  )
}

/** Where the texts lie, for as long as the program runs. */
const folder = mkdtempSync(join(tmpdir(), 'nis2lint-messages-'))
for (const [name, own] of Object.entries(documents)) writeFileSync(join(folder, name), own)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const root = pathToFileURL(folder).href

/** What an editor may say: whatever it is, the server answers all that it is asked, and is there until it is told goodbye. */
export const messages: Target = {
  name: 'messages',
  share: 0.1,
  property: fc.asyncProperty(fc.array(message(root), { maxLength: 12 }), async all => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    const ended = serveOver(input, output, {
      caller: undefined,
      otherwise: 'en',
      today: () => '2026-06-01',
      every: 60_000,
    })
    const answered = new Set<unknown>()
    let said = ''
    output.on('data', chunk => {
      said += String(chunk)
      for (const [, id = ''] of said.matchAll(/"id":(\d+),"(?:result|error)"/g)) answered.add(Number(id))
    })
    const say = (body: object) => {
      const written = JSON.stringify({ jsonrpc: '2.0', ...body })
      input.write(`Content-Length: ${Buffer.byteLength(written)}\r\n\r\n${written}`)
    }
    say({ id: 0, method: 'initialize', params: { processId: null, rootUri: root, capabilities: {} } })
    say({ method: 'initialized', params: {} })
    const ids = all.flatMap(({ method, params, isAsked }, index) => {
      say({ ...(isAsked ? { id: index + 1 } : {}), method, params })
      return isAsked ? [index + 1] : []
    })
    const last = all.length + 1
    say({ id: last, method: 'shutdown' })
    const until = performance.now() + 20 * longest
    const left = () => [...ids, last].filter(id => !answered.has(id))
    while (left().length > 0) {
      if (performance.now() > until) throw new Error(`unanswered: ${left().join()}`)
      await new Promise(resolve => setTimeout(resolve, 1))
    }
    say({ method: 'exit' })
    const code = await ended
    input.end()
    if (code !== 0) throw new Error(`ended with ${code}`)
  }),
}
