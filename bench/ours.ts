import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Program } from './measured.ts'

const node = process.execPath
const bundle = resolve('dist/nis2lint.cjs')
const asOf = ['--as-of', '2026-11-21', '--fail-on', 'never'] as const
/** Reads and hashes what is ours to read: nothing that remembers earlier runs can be faster than this by much. */
const reading = `const fs = require('node:fs'), { createHash } = require('node:crypto')
for (const name of fs.readdirSync('.', { recursive: true })) if (/\\.(md|ya?ml)$/.test(name)) createHash('sha256').update(fs.readFileSync(name)).digest()`

/** How our programs are run on a folder: with nothing remembered, with everything, with one document changed, and as on GitHub. */
export function ours(folder: string): Program[] {
  const command = [node, bundle, ...asOf] as const
  const warm = {
    command,
    cwd: folder,
    env: { XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'nis2lint-caches-')) },
    again: true,
  } as const
  return [
    { name: 'read and hash the files', command: [node, '-e', reading], cwd: folder },
    cold(folder),
    { ...warm, name: 'nis2lint, nothing changed' },
    { ...warm, name: 'nis2lint, one document changed', before: changing(folder) },
    { ...action(folder), name: 'the Action, cold' },
  ]
}

/** With nothing remembered. */
export function cold(folder: string): Program {
  return { name: 'nis2lint, cold', command: [node, bundle, ...asOf, '--no-cache'], cwd: folder }
}

/** Changes one policy before each run, and another time to something else. */
function changing(folder: string): (run: number) => void {
  const policy = join(folder, 'enhed-0002/politikker/pol-05.md')
  const text = readFileSync(policy, 'utf8')
  return run => writeFileSync(policy, `${text}\nDen gennemgås igen om ${run + 2} måneder.\n`)
}

/** What is said of start-up: nothing done, and one file judged. */
export function starts(folder: string): Program[] {
  const one = mkdtempSync(join(tmpdir(), 'nis2lint-one-'))
  writeFileSync(join(one, 'entity.yaml'), readFileSync(join(folder, 'enhed-0001/entity.yaml')))
  return [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'nis2lint --version', command: [node, bundle, '--version'] },
    { name: 'nis2lint, one file', command: [node, bundle, ...asOf, '--no-cache'], cwd: one },
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
