import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { checkout } from './checkouts.ts'

/** What a commit changes: the text of each file, undefined where it takes it away. */
export type Files = Readonly<Record<string, string | undefined>>

/** A checkout of a pull request as GitHub makes it: the merge of the head into the base as it is now. */
export interface Merged {
  readonly workspace: string
  readonly base: string
  readonly head: string
  /** Runs git in it and gives what it prints. */
  readonly git: (...words: string[]) => string
}

/** Makes one: a first commit that both sides have, what the pull request changes, and what the base has got since. */
export function mergedCheckout(fill: (folder: string) => void, change: Files, since: Files = {}): Merged {
  const workspace = checkout(fill)
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...words], {
      cwd: workspace,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const origin = git('rev-parse', 'HEAD')
  const head = commit(workspace, git, change)
  git('checkout', '-q', '--detach', origin)
  const base = Object.keys(since).length === 0 ? origin : commit(workspace, git, since)
  git('checkout', '-q', '--detach', base)
  git('merge', '-q', '--no-ff', '-m', 'Merge', head)
  return { workspace, base, head, git }
}

/** Moves the pull request on: another commit on its head, and the merge of that. */
export function pushed({ workspace, base, head, git }: Merged, change: Files): Merged {
  git('checkout', '-q', '--detach', head)
  const next = commit(workspace, git, change)
  git('checkout', '-q', '--detach', base)
  git('merge', '-q', '--no-ff', '-m', 'Merge', next)
  return { workspace, base, head: next, git }
}

function commit(workspace: string, git: Merged['git'], files: Files): string {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) git('rm', '-q', '--', path)
    else write(join(workspace, path), text)
  }
  git('add', '-A')
  git('commit', '-qm', 'Change', '--allow-empty')
  return git('rev-parse', 'HEAD')
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
