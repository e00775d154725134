import { commitNamed } from '../../src/cli/commit.ts'
import { git } from '../../src/cli/git.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import type { RunContext } from '../context.ts'
import { fetchCommit } from './fetch.ts'

/** Why there is nothing to compare with: the event has no before, or what was before is not here and cannot be got. */
export type Lacking = 'no-before' | 'unreachable'

/** The commit that a change is compared with. */
export type BaseCommit = { readonly commit: string } | { readonly lacking: Lacking }

type Of = Pick<RunContext, 'event' | 'commit' | 'before' | 'server' | 'repository'>

/** Finds the commit to compare the checkout with, and gets it where it is not here. Throws UsageError for an input that names none. */
export function baseCommit(folder: string, context: Of, given: string | undefined): BaseCommit {
  if (given !== undefined) return { commit: named(folder, context, given) }
  const { event, before } = context
  if (before === undefined) return { lacking: 'no-before' }
  const merged = event === 'pull_request' ? besides(folder, context.commit) : undefined
  const commit = here(folder, context, merged ?? before)
  if (commit === undefined) return { lacking: 'unreachable' }
  // Where the head itself is checked out, what was put into the base since is no part of the change.
  const forked =
    event === 'pull_request' && merged === undefined ? git(folder, 'merge-base', 'HEAD', commit) : undefined
  return { commit: forked?.toString('latin1').trim() || commit }
}

/**
 * Of the merge that GitHub checks out for a pull request, the parent that is not the head: the base as it was merged with. Read from
 * the commit itself, since git denies that the last commit of a shallow clone has parents.
 */
function besides(folder: string, head: string): string | undefined {
  if (git(folder, 'rev-parse', 'HEAD')?.toString('latin1').trim() === head) return undefined
  const [header = ''] = (git(folder, 'cat-file', 'commit', 'HEAD')?.toString('latin1') ?? '').split('\n\n')
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent)
  return parents.length === 2 ? parents[0] : undefined
}

function named(folder: string, context: Of, given: string): string {
  for (const name of [given, `refs/remotes/origin/${given}`]) {
    const commit = commitNamed(folder, name)
    if (commit !== undefined) return commit
  }
  const commit = here(folder, context, given)
  if (commit !== undefined) return commit
  throw new UsageError({
    da: `base: ${given} er ikke i klonen; nævn en commit, og sæt fetch-depth: 0 på actions/checkout`,
    en: `base: ${given} is not in the clone; name a commit, and set fetch-depth: 0 on actions/checkout`,
  })
}

function here(folder: string, { server, repository }: Of, commit: string): string | undefined {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit)) return undefined
  if (commitNamed(folder, commit) === undefined) {
    fetchCommit(folder, `${server}/${repository.owner}/${repository.repo}`, commit)
  }
  return commitNamed(folder, commit)
}
