import { execFileSync } from 'node:child_process'

/** The repository's own settings may run nothing and put nothing in another's place, and git tells names as they are. */
const safe = [
  '--no-replace-objects',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
]

/** It asks nobody and fetches nothing: of a partial clone, what is not here is not here. Older versions know only the last of these. */
const still = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
}

/** What git prints when asked in a folder; undefined where it is not installed, the folder is in no repository, or it refuses. */
export function git(folder: string, ...words: string[]): Buffer | undefined {
  return gitFed(folder, '', ...words)
}

/** The same of a command that reads what it is asked. */
export function gitFed(folder: string, input: string, ...words: string[]): Buffer | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))
  try {
    return execFileSync('git', [...safe, ...words], {
      cwd: folder,
      env: { ...env, ...still },
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    })
  } catch {
    return undefined
  }
}
