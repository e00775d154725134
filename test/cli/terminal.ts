import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'
import { warm } from './warm.ts'

const program = resolve('dist/nis2lint.cjs')

/** What a run of the built program gave. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a user would, in a folder, in an English terminal without colours. */
export function run(folder: string, words: readonly string[], env: Record<string, string> = {}): Ran {
  return warm(program, { folder, words, env: { ...english(), ...env } })
}

/** The same in a process of its own, for what is asked of the process itself. */
export function runAlone(folder: string, words: readonly string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...english(), ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

function english() {
  return { PATH: process.env['PATH'], LANG: 'C.UTF-8', TZ: 'UTC' }
}

/** A folder of its own with some files in it, gone after the tests. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
