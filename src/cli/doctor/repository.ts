import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { RepositoryState } from '../../report/doctor/diagnosis.ts'
import type { ProblemFacts } from '../../report/doctor/problems.ts'
import type { File } from '../../text/source.ts'
import { nearestWith } from '../above.ts'
import { commitNamed, committedIn, isHeld } from '../commit.ts'
import { configurationName } from '../configuration.ts'
import { git } from '../git.ts'

/** Where a folder stands with git, and what of that may be a problem. Nothing that the repository configures is run. */
export function repositoryState(
  folder: string,
  files: readonly File[],
): { readonly state: RepositoryState | undefined; readonly problems: ProblemFacts } {
  if (git(folder, '--version') === undefined) return { state: undefined, problems: { noGit: 1 } }
  const prefix = said(folder, 'rev-parse', '--show-prefix')
  if (prefix === undefined) {
    return { state: undefined, problems: nearestWith('.git', folder) ? { gitRefuses: 1 } : { noRepository: 1 } }
  }
  const commit = commitNamed(folder, 'HEAD')
  const state: RepositoryState = {
    commit,
    shallow: said(folder, 'rev-parse', '--is-shallow-repository') === 'true',
    partial: said(folder, 'config', '--get-regexp', '^remote\\..*\\.promisor$') !== undefined,
    autocrlf: said(folder, 'config', '--get', 'core.autocrlf'),
    changed: commit === undefined ? files.length : changedSince(folder, commit, files),
    root: prefix === '',
  }
  const problems = {
    configurationAbove: prefix !== '' && isConfiguredAbove(folder, prefix) ? 1 : 0,
    noCommit: commit === undefined ? 1 : 0,
    shallow: state.shallow ? 1 : 0,
    partial: state.partial ? 1 : 0,
    autocrlf: state.autocrlf === 'true' ? 1 : 0,
  }
  return { state, problems }
}

function said(folder: string, ...words: string[]): string | undefined {
  return git(folder, ...words)
    ?.toString('utf8')
    .trim()
}

/** Compared by what they hold: to ask git for its status would run the filters that a repository configures. */
function changedSince(folder: string, commit: string, files: readonly File[]): number {
  const held = new Map((committedIn(folder, commit) ?? []).map(({ path, object }) => [path, object]))
  return files.filter(file => !isHeld(file, held.get(file.path))).length
}

/** In a folder between this one and the root of the repository. */
function isConfiguredAbove(folder: string, prefix: string): boolean {
  const steps = prefix.split('/').filter(Boolean)
  return steps.some((_, index) => existsSync(join(folder, '../'.repeat(index + 1), configurationName)))
}
