import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program that is run from beginning to end. */
export interface Program {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** What it may end with: many programs say by their exit code that they found something. */
  readonly codes?: readonly number[]
  /** What is done before each run, and not measured. */
  readonly before?: (run: number) => void
  /** Whether it is run once before it is measured, so that it finds what an earlier run left. */
  readonly again?: true
}

/** What a program took: seconds by the clock, the median of some runs, and the most memory of any of them. */
export interface Measured {
  readonly name: string
  readonly seconds: number
  /** Undefined where GNU time is not installed. */
  readonly megabytes: number | undefined
}

const time = '/usr/bin/time'

/** Runs a program so many times. Throws where it does not end as it should: what fails early is fast. */
export function measured(of: Program, runs: number): Measured {
  const { name, command, cwd, env, codes = [0], before, again } = of
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-bench-'))
  const peak = join(folder, 'peak')
  const [program, ...rest] = existsSync(time) ? [time, '--quiet', '-f', '%M', '-o', peak, ...command] : command
  const all = Array.from({ length: again ? runs + 1 : runs }, (_, run) => {
    before?.(run)
    const begun = performance.now()
    const { status, stderr, error } = spawnSync(program, rest, {
      ...(cwd ? { cwd } : {}),
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 30,
    })
    const seconds = (performance.now() - begun) / 1000
    if (error || !codes.includes(status ?? -1)) {
      throw new Error(`${name} ended with ${status}: ${String(error ?? stderr).slice(0, 2000)}`)
    }
    return { seconds, kilobytes: existsSync(peak) ? Number(readFileSync(peak, 'utf8')) : undefined }
  })
  rmSync(folder, { recursive: true })
  if (again) all.shift()
  const kilobytes = all.flatMap(one => one.kilobytes ?? [])
  const megabytes = kilobytes.length > 0 ? Math.max(...kilobytes) / 1024 : undefined
  return { name, seconds: median(all.map(({ seconds }) => seconds)), megabytes }
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
