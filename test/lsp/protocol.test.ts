import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { serveOver } from '../../src/lsp/stdio.ts'
import { entity, policy } from '../workspaces.ts'
import { asOf, client, connected, put } from './client.ts'
import { asSaid, fresh } from './fresh.ts'

const files = { 'entity.yaml': entity, 'a.md': policy() }
const hello = { processId: null, rootUri: null, capabilities: {} }

describe('versions', () => {
  test('every diagnostic is of the version that it names, however fast changes come', async () => {
    const { connection, uri, open, settled, published } = await client({ files })
    await open('a.md', policy(), 1)
    published.length = 0
    const texts = new Map<number, string>()
    let document = TextDocument.create(uri('a.md'), 'markdown', 1, policy())
    const script = fc.array(fc.tuple(fc.nat(130), fc.nat(6), fc.constantFrom('x', '\n', ': ', '', '#', 'id: y\n')), {
      minLength: 30,
      maxLength: 30,
    })
    const [edits = []] = fc.sample(script, { numRuns: 1, seed: 7 })
    for (const [index, [at, length, text]] of edits.entries()) {
      const range = { start: document.positionAt(at), end: document.positionAt(at + length) }
      const version = index + 2
      document = TextDocument.update(document, [{ range, text }], version)
      texts.set(version, document.getText())
      const contentChanges = [{ range, text }]
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri('a.md'), version },
        contentChanges,
      })
      // Some at once, some with time for the server to work in between.
      if (index % 7 === 0) await new Promise(resolve => setTimeout(resolve, 12))
    }
    await settled()
    const own = published.filter(told => told.uri === uri('a.md'))
    const versions = own.map(({ version = 0 }) => version)
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
    expect(versions.at(-1)).toBe(31)
    expect(versions.length).toBeGreaterThan(2)
    for (const { version = 0, diagnostics } of own) {
      const expected = fresh({ ...files, 'a.md': texts.get(version) ?? '' }).get('a.md') ?? []
      expect(asSaid(new Map([['a.md', diagnostics]])).get('a.md')).toEqual(expected)
    }
  })

  test('a change of one text that mends another takes back what was said of that', async () => {
    const { open, change, shown } = await client({ files: { ...files, 'b.md': policy({ id: 'POL-1' }) } })
    const codes = () =>
      shown()
        .get('b.md')
        ?.map(({ code }) => code)
    await open('a.md', policy())
    expect(codes()).toContain('id-unique')
    await change('a.md', policy({ id: 'POL-7' }), 2)
    expect(codes()).not.toContain('id-unique')
  })

  test('what others change on disk is told by the editor or seen when something is saved', async () => {
    const { connection, folder, uri, settled, shown } = await client({ files })
    put(folder, 'a.md', policy({ ownr: 'x' }))
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('a.md'), type: 2 }] })
    await settled()
    expect(
      shown()
        .get('a.md')
        ?.map(({ code }) => code),
    ).toContain('matches-schema')
    put(folder, 'a.md', policy())
    await connection.sendNotification('textDocument/didSave', { textDocument: { uri: uri('entity.yaml') } })
    await settled()
    expect(
      shown()
        .get('a.md')
        ?.map(({ code }) => code),
    ).not.toContain('matches-schema')
  })

  test('another day is judged by its own date, though nobody writes', async () => {
    const day = { now: asOf }
    const reviewed = policy({ reviewed: '2026-01-01', reviewEvery: 'P6M' })
    const { settled, shown } = await client({ files: { ...files, 'a.md': reviewed }, today: () => day.now })
    const codes = () =>
      shown()
        .get('a.md')
        ?.map(({ code }) => code)
    expect(codes()).not.toContain('policy-reviewed-in-time')
    day.now = '2026-08-01'
    await settled()
    expect(codes()).toContain('policy-reviewed-in-time')
  })
})

describe('manners', () => {
  test('nothing is answered before the greeting and after the goodbye, and the goodbye decides the exit code', async () => {
    const { connection, ended } = connected()
    connection.listen()
    const about = { textDocument: { uri: 'file:///x.md' }, position: { line: 0, character: 0 } }
    await expect(connection.sendRequest('textDocument/hover', about)).rejects.toMatchObject({ code: -32002 })
    await connection.sendRequest('initialize', hello)
    await connection.sendNotification('initialized', {})
    expect(await connection.sendRequest('textDocument/hover', about)).toBeNull()
    await expect(connection.sendRequest('textDocument/unheardOf', about)).rejects.toMatchObject({ code: -32601 })
    await connection.sendRequest('shutdown')
    await expect(connection.sendRequest('textDocument/hover', about)).rejects.toMatchObject({ code: -32600 })
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'file:///x.md', languageId: 'markdown', version: 1, text: '' },
    })
    await connection.sendNotification('exit')
    expect(await ended).toBe(0)
  })

  test('an editor that leaves without a goodbye leaves code 1', async () => {
    const { connection, ended } = connected()
    connection.listen()
    await connection.sendRequest('initialize', hello)
    await connection.sendNotification('exit')
    expect(await ended).toBe(1)
    const other = connected()
    other.connection.listen()
    await other.connection.sendRequest('initialize', hello)
    other.input.end()
    expect(await other.ended).toBe(1)
  })

  test('what is cancelled is not answered', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()]
    void serveOver(input, output, { caller: undefined, otherwise: 'en', today: () => asOf, every: 60_000 })
    let said = ''
    output.on('data', chunk => {
      said += String(chunk)
    })
    const raw = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message })
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
    }
    const about = { textDocument: { uri: 'file:///x.md' }, position: { line: 0, character: 0 } }
    input.write(raw({ id: 1, method: 'initialize', params: hello }))
    await vi.waitFor(() => expect(said).toContain('"id":1'))
    input.write(
      raw({ id: 2, method: 'textDocument/hover', params: about }) +
        raw({ method: '$/cancelRequest', params: { id: 2 } }),
    )
    input.write(raw({ id: 3, method: 'textDocument/hover', params: about }))
    await vi.waitFor(() => expect(said).toContain('"id":3'))
    expect(said).toMatch(/"id":2,"error":\{"code":-32800/)
    input.end()
  })

  test('texts that are nowhere, elsewhere or huge, and addresses that are none, disturb nobody', async () => {
    const { connection, open, uri, settled, published, messages, shown } = await client({ files })
    const odd = [
      'untitled:Untitled-1',
      'git:/a.md?x',
      'file:///elsewhere/a.md',
      'file://host/a.md',
      'file:///%FF.md',
      'no uri',
      '',
    ]
    const text = policy({ ownr: 'x' })
    for (const address of odd) {
      const textDocument = { uri: address, languageId: 'markdown', version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: address, version: 2 },
        contentChanges: [{ text: 'x' }],
      })
      const about = { textDocument: { uri: address }, position: { line: 99, character: 99 } }
      expect(await connection.sendRequest('textDocument/hover', about)).toBeNull()
      expect(await connection.sendRequest('textDocument/completion', about)).toEqual([])
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: address } })
    }
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uri('never-opened.md'), version: 3 },
      contentChanges: [{ text: 'x' }],
    })
    await settled()
    expect(published.filter(told => odd.includes(told.uri))).toEqual([])
    await open('huge.md', `${policy()}${'x'.repeat(600_000)}`)
    expect(shown().get('huge.md')).toMatchObject([{ code: 'readable' }])
    const about = { textDocument: { uri: uri('huge.md') }, position: { line: 3, character: 3 } }
    expect(await connection.sendRequest('textDocument/completion', about)).toEqual([])
    expect(messages).toEqual([])
  })

  test.each([
    [{ initializationOptions: { lang: 'da' } }, 'Skriv'],
    [{ locale: 'da-DK' }, 'Skriv'],
    [{ locale: 'sv' }, 'State'],
  ])('speaks the language of %j', async (params, word) => {
    const { shown } = await client({ files: { 'entity.yaml': entity, 'a.md': policy() }, params })
    expect(shown().get('a.md')?.[0]?.message).toMatch(word === 'Skriv' ? /[æøå]|Skriv/ : /^[^æøå]*$/)
  })
})
