import { tmpdir } from 'node:os'
import { context } from '@actions/github'
import { subjectOf } from './event.ts'
import type { Inputs } from './inputs.ts'

/** Where and for what the step runs, of all that the runner tells. */
export interface RunContext {
  /** Folder of the checkout. */
  readonly workspace: string
  /** Folder for what outlives the step but not the job. */
  readonly temporary: string
  readonly repository: Repository
  /** Address of this GitHub, which need not be github.com. */
  readonly server: string
  /** The commit that the report is about: of a pull request its head, not the merge that is checked out. */
  readonly commit: string
  readonly run: Run
  /** Name of the event that started the workflow. */
  readonly event: string
  /** The commit that the event says was before; undefined where it says of none. */
  readonly before: string | undefined
  /** Undefined where there is none to comment on: other events, and a closed one. */
  readonly pullRequest: number | undefined
  /** Whether GitHub gives the run a token that may only read, as it does for forks and Dependabot. */
  readonly foreign: boolean
}

export interface Repository {
  readonly owner: string
  readonly repo: string
}

/** A run of the workflow: ids grow with time, over all workflows of a repository; attempts are re-runs of it. */
export interface Run {
  readonly id: number
  readonly attempt: number
}

/** Reads the context from the environment and the event, as @actions/github found them at its import. */
export function readContext({ pullRequest }: Pick<Inputs, 'pullRequest'>): RunContext {
  const { eventName: name, payload, repo, actor, sha } = context
  const subject = subjectOf({ name, payload, repository: `${repo.owner}/${repo.repo}`, actor })
  return {
    workspace: process.env['GITHUB_WORKSPACE'] || process.cwd(),
    temporary: process.env['RUNNER_TEMP'] || tmpdir(),
    repository: repo,
    server: context.serverUrl,
    commit: subject.commit ?? sha,
    run: { id: context.runId || 0, attempt: context.runAttempt || 1 },
    event: name,
    before: subject.before,
    pullRequest: subject.pullRequest ?? (name === 'workflow_dispatch' ? pullRequest : undefined),
    foreign: subject.foreign,
  }
}
