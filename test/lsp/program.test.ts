import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node'
import { entity, policy } from '../workspaces.ts'
import { folderWith } from './client.ts'

test('the program that is shipped greets, tells and ends, and prints nothing but the protocol', async () => {
  const folder = folderWith({ 'entity.yaml': entity, 'a.md': policy({ ownr: 'x' }) })
  const program = spawn(process.execPath, [
    resolve('dist/nis2lint.cjs'),
    'lsp',
    '--stdio',
    `--clientProcessId=${process.pid}`,
  ])
  onTestFinished(() => void program.kill())
  let errors = ''
  program.stderr.on('data', chunk => {
    errors += String(chunk)
  })
  const ended = new Promise(done => program.on('exit', done))
  // What is no message of the protocol is an error to the connection.
  const connection = createProtocolConnection(program.stdout, program.stdin)
  const faults: unknown[] = []
  connection.onError(fault => faults.push(fault))
  const told = new Promise<PublishDiagnosticsParams>(done => {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      if (params.uri.endsWith('/a.md')) done(params)
    })
  })
  connection.listen()
  const rootUri = pathToFileURL(folder).href
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} })
  await connection.sendNotification('initialized', {})
  expect((await told).diagnostics.map(({ code }) => code)).toContain('matches-schema')
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  expect(await ended).toBe(0)
  expect(faults).toEqual([])
  expect(errors).toBe('')
})

test('a path is refused: the editor says what it has open', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [resolve('dist/nis2lint.cjs'), 'lsp', 'mappe'], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: 'C' },
  })
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain('lsp takes no path, but "mappe" was given')
})
