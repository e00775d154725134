import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Program } from './measured.ts'

const node = process.execPath
const bundle = resolve('dist/nis2lint.js')
const asOf = ['--as-of', '2026-11-21', '--fail-on', 'never', '--format', 'json'] as const
/** Reads and hashes what is ours to read: nothing that remembers earlier runs can be faster than this by much. */
const reading = `const fs = require('node:fs'), { createHash } = require('node:crypto')
for (const name of fs.readdirSync('.', { recursive: true })) if (/\\.(md|ya?ml)$/.test(name)) createHash('sha256').update(fs.readFileSync(name)).digest()`

/** How our programs are run on a folder: with nothing remembered, with everything remembered, and as on GitHub. */
export function ours(folder: string): Program[] {
  const caches = readFileSync('src/cli/options.ts', 'utf8').includes('no-cache')
  const command = [node, bundle, ...asOf] as const
  return [
    { name: 'read and hash the files', command: [node, '-e', reading], cwd: folder },
    { name: 'nis2lint, cold', command: [...command, ...(caches ? ['--no-cache'] : [])], cwd: folder },
    ...(caches ? [{ name: 'nis2lint, warm', command, cwd: folder }] : []),
    { ...action(folder), name: 'the Action, cold' },
  ]
}

/** What is said of start-up: nothing done, and one file judged. */
export function starts(folder: string): Program[] {
  const one = mkdtempSync(join(tmpdir(), 'nis2lint-one-'))
  writeFileSync(join(one, 'entity.yaml'), readFileSync(join(folder, 'enhed-0001/entity.yaml')))
  return [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'nis2lint --version', command: [node, bundle, '--version'] },
    { name: 'nis2lint, one file', command: [node, bundle, ...asOf], cwd: one },
  ]
}

/** The bundle of the action as the runner starts it on a push, with nobody to talk to. */
function action(folder: string): Omit<Program, 'name'> {
  const temporary = mkdtempSync(join(tmpdir(), 'nis2lint-action-'))
  const file = (name: string, text = '') => {
    writeFileSync(join(temporary, name), text)
    return join(temporary, name)
  }
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file('event.json', '{}'),
    GITHUB_REPOSITORY: 'nis2lint/bench',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temporary,
    'INPUT_AS-OF': '2026-11-21',
  }
  // It ends with 1 where it finds errors, as it does in every corpus.
  return { command: [node, resolve('action/dist/index.js')], cwd: folder, env, codes: [0, 1] }
}
