import { UsageError } from '../../src/cli/usage-error.ts'
import type { Run } from '../context.ts'

/** The run whose report is commented on, as GitHub tells of it: nothing here comes out of the report. */
export interface WorkflowRun {
  readonly run: Run
  /** What the pull request was when it was checked. */
  readonly commit: string
  readonly branch: string
  /** Where the branch is; undefined where the fork has been deleted. */
  readonly from: { readonly owner: string; readonly fullName: string } | undefined
}

/** The parts of it that are read. */
interface Told {
  readonly id: number
  readonly run_attempt?: number
  readonly event: string
  readonly head_sha: string
  readonly head_branch: string | null
  readonly head_repository?: { readonly full_name: string; readonly owner: { readonly login: string } } | null
}

/** Reads it. Throws UsageError on other events, since only this one says whose report it is. */
export function workflowRunOf(event: string, told: Told | undefined): WorkflowRun {
  if (event !== 'workflow_run' || told?.event !== 'pull_request') throw elsewhere
  const { id, run_attempt: attempt = 1, head_sha: commit, head_branch: branch, head_repository: from } = told
  return {
    run: { id, attempt },
    commit,
    branch: branch ?? '',
    from: from ? { owner: from.owner.login, fullName: from.full_name } : undefined,
  }
}

const elsewhere = new UsageError({
  da: 'from-report er til workflow_run efter en kørsel på pull_request: kun den begivenhed siger, hvis rapport det er',
  en: 'from-report is for workflow_run after a run on pull_request: only that event says whose report it is',
})
