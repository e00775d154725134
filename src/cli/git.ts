import { execFileSync } from 'node:child_process'
import { dirname, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The repository's own settings may run nothing and put nothing in another's place, and git tells names as they are. */
const safe = [
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  // A folder that looks like a repository, as a change may bring one, would say of itself what is in it.
  '-c',
  'safe.bareRepository=explicit',
]

/** It asks nobody and fetches nothing: of a partial clone, what is not here is not here. Older versions know only the last of these. */
export const still = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
}

/** How long git may take over what is on this machine: many times what the largest histories need. */
export const patience = { seconds: 100 }

/**
 * What git prints when asked in a folder; undefined where it is not installed, the folder is in no repository, or it refuses. Throws
 * UsageError where it does not answer: what it would have left out must not be read instead.
 */
export function git(folder: string, ...words: string[]): Buffer | undefined {
  return gitFed(folder, '', ...words)
}

/** The same of a command that reads what it is asked. */
export function gitFed(folder: string, input: string, ...words: string[]): Buffer | undefined {
  return gitWith(folder, { input, settings: [], still }, ...words)
}

/**
 * How a command is run: what it reads, settings beside the safe ones, what it may reach, and for how many seconds at most where it
 * may as well fail.
 */
export interface Manner {
  readonly input: string
  readonly settings: readonly string[]
  readonly still: Readonly<Record<string, string>>
  readonly seconds?: number
}

/** The same run in another manner: for the one command that goes over the network. */
export function gitWith(folder: string, manner: Manner, ...words: string[]): Buffer | undefined {
  const { input, settings, still: reach, seconds } = manner
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  try {
    return execFileSync('git', ['-C', resolve(folder), ...safe, ...settings.flatMap(one => ['-c', one]), ...words], {
      // Windows looks for a program first where it is started: there must be none of the folder's making.
      cwd: dirname(process.execPath),
      env: { ...env, ...reach, NoDefaultCurrentDirectoryInExePath: '1' },
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
      timeout: 1000 * (seconds ?? patience.seconds),
      killSignal: 'SIGKILL',
    })
  } catch (error) {
    const late = error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT'
    if (late && seconds === undefined) throw silent(words[0] ?? '')
    return undefined
  }
}

function silent(command: string): UsageError {
  return new UsageError({
    da: `git ${command} svarer ikke (ventede ${patience.seconds} sekunder)`,
    en: `git ${command} does not answer (waited ${patience.seconds} seconds)`,
  })
}
