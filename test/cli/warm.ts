import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One run of the program: where, with which words, and all that stands in the environment. */
export interface Start {
  readonly folder: string
  readonly words: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

let pipes: { readonly requests: number; readonly answers: number } | undefined

/** Runs the built program in a process that has run it before, and waits: to start one takes longer than nearly all that is asked of it. */
export function warm(program: string, start: Start): { code: number; out: string; err: string } {
  pipes ??= opened(program)
  writeSync(pipes.requests, `${JSON.stringify(start)}\n`)
  const parts: Buffer[] = []
  do {
    const part = Buffer.alloc(65_536)
    parts.push(part.subarray(0, readSync(pipes.answers, part)))
  } while (!endsLine(parts.at(-1)))
  return JSON.parse(Buffer.concat(parts).toString())
}

function endsLine(part: Buffer | undefined): boolean {
  if (!part?.length) throw new Error('the process that runs the program is gone')
  return part.at(-1) === 10
}

/** Starts the process; it ends when we do, as nobody is left to write to it. */
function opened(program: string): NonNullable<typeof pipes> {
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-warm-'))
  const [requests, answers] = [join(folder, 'requests'), join(folder, 'answers')]
  execFileSync('mkfifo', [requests, answers])
  const script = fileURLToPath(new URL('warm.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, program, requests, answers], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  child.unref()
  const both = { requests: openSync(requests, 'w'), answers: openSync(answers, 'r') }
  rmSync(folder, { recursive: true })
  return both
}
