import { spawnSync } from 'node:child_process'

/** Whether a program of somebody else's is here to judge by; where it is not, says so, since a test that needs it skips. */
export function has(program: string, ...trial: readonly string[]): boolean {
  const { error, status } = spawnSync(program, trial, { stdio: 'ignore', timeout: 60_000 })
  const here = error === undefined && status === 0
  if (!here) console.warn(`SKIPPED: what needs ${[program, ...trial].join(' ')}, which does not run here`)
  return here
}
