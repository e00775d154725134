import { UsageError } from '../src/cli/usage-error.ts'

/** What an event says of the pull request that the step is about. */
export interface Subject {
  /** Undefined where there is none to comment on: other events, and a closed one. */
  readonly pullRequest: number | undefined
  /** The commit that the pull request or the merge queue is about; undefined where it is the one of the run. */
  readonly commit: string | undefined
  /** Whether GitHub gives the run a token that may only read: of a fork, which may be deleted since, and of Dependabot. */
  readonly foreign: boolean
  /** The commit that the event says was before; undefined where it says of none, as of a new branch. */
  readonly before: string | undefined
}

/** The parts of an event's payload that are read. What GitHub says may be null is. */
export interface Payload {
  readonly pull_request?: {
    readonly number: number
    readonly state?: string
    readonly head?: { readonly sha?: string; readonly repo?: { readonly full_name?: string } | null }
    readonly base?: { readonly sha?: string }
  }
  readonly merge_group?: { readonly head_sha?: string; readonly base_sha?: string }
  /** Of a push; all zeros where there was none. */
  readonly before?: string
}

/** An event as the runner hands it over. */
export interface Event {
  readonly name: string
  readonly payload: Payload
  /** The repository whose workflow runs: of a pull request the one that it is made to. */
  readonly repository: string
  /** Who set it off. */
  readonly actor: string
}

/** Reads an event. Throws UsageError for one whose run has a token that may write while it checks what a stranger wrote. */
export function subjectOf({ name, payload, repository, actor }: Event): Subject {
  if (name === 'pull_request_target') throw unsafe
  const { pull_request: pull, merge_group: queue } = payload
  if (!pull) return { pullRequest: undefined, commit: queue?.head_sha, foreign: false, before: beforeOf(payload) }
  return {
    pullRequest: pull.state === 'closed' ? undefined : pull.number,
    commit: pull.head?.sha,
    foreign: pull.head?.repo?.full_name !== repository || actor === 'dependabot[bot]',
    before: beforeOf(payload),
  }
}

function beforeOf({ pull_request: pull, merge_group: queue, before }: Payload): string | undefined {
  const commit = pull?.base?.sha ?? queue?.base_sha ?? before
  return typeof commit === 'string' && /[1-9a-f]/.test(commit) ? commit : undefined
}

const unsafe = new UsageError({
  da: 'pull_request_target bruges ikke: dér får en fremmeds ændring et token, der må skrive. Brug pull_request og, til kommentarer på forks, et andet trin med from-report i workflow_run',
  en: "pull_request_target is not used: there a stranger's change meets a token that may write. Use pull_request and, for comments on forks, a second step with from-report in workflow_run",
})
