import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'
import { adoptCommand } from '../../src/cli/adopt.ts'
import { baselineCommand } from '../../src/cli/baseline.ts'
import { lintCommand } from '../../src/cli/lint.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { folderOf } from './terminal.ts'

/** What a command in this process gave: its code, what it wrote, and what it said beside that. */
export interface Gave {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs `lint` on a folder as of 1 June 2026, in English, without a process of its own. */
export function linted(folder: string, options: Record<string, string | boolean> = {}): Gave {
  const outside = join(folderOf({}), 'out')
  const given = { 'as-of': '2026-06-01', lang: 'en', output: outside, ...options }
  const { code, err } = heard(() => lintCommand({ command: 'lint', operands: [folder], options: given }, 'en'))
  return { code, err, out: code === 2 ? '' : readFileSync(outside, 'utf8') }
}

/** The same of `baseline`. */
export function counted(folder: string, options: Record<string, string | boolean> = {}): Gave {
  const given = { 'as-of': '2026-06-01', lang: 'en', ...options }
  return heard(() => baselineCommand({ command: 'baseline', operands: [folder], options: given }, 'en'))
}

/** The same of `adopt`. */
export function adoptedIn(folder: string, options: Record<string, string | boolean> = {}): Gave {
  const given = { 'as-of': '2026-06-01', lang: 'en', 'no-color': true, ...options }
  return heard(() => adoptCommand({ command: 'adopt', operands: [folder], options: given }, 'en'))
}

function heard(command: () => number | Promise<number>): Gave {
  const streams = [process.stdout, process.stderr].map(stream => vi.spyOn(stream, 'write').mockReturnValue(true))
  const texts = () => streams.map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''))
  try {
    const code = command()
    const [out = '', err = ''] = texts()
    return { code: Number(code), out, err }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { code: 2, out: '', err: error.text.en }
  } finally {
    for (const stream of streams) stream.mockRestore()
  }
}
