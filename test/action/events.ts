import { createRequire } from 'node:module'
import type { WebhookDefinition } from '@octokit/webhooks-examples'

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as WebhookDefinition[]

/** An event as the runner hands it over: GitHub's own example of it, with what the test needs changed. */
export function event(
  name: string,
  changes: Readonly<Record<string, unknown>> = {},
): { name: string; payload: object } {
  const payload = examples.find(one => one.name === name)?.examples[0]
  if (!payload) throw new Error(`there is no example of ${name}`)
  return { name, payload: { ...payload, ...changes } }
}

/** The commit that pull requests of the tests are about. */
export const head = 'a'.repeat(40)

/** A pull request with a new commit; from a fork where `from` is another repository. */
export function pullRequest(
  number: number,
  { state = 'open', action = 'synchronize', from = 'acme/policies', at = head } = {},
) {
  const example = event('pull_request').payload as unknown as { pull_request: { head: object } }
  const changed = { ...example.pull_request.head, sha: at, repo: { full_name: from, fork: from !== 'acme/policies' } }
  return event('pull_request', {
    action,
    number,
    pull_request: { ...example.pull_request, number, state, head: changed },
  })
}

/** The end of a run on a pull request from somebody's fork; `fork` is null where that has been deleted. */
export function workflowRun(
  commit: string,
  branch: string,
  {
    run = 1,
    on = 'pull_request',
    fork = { full_name: 'somebody/policies', owner: { login: 'somebody' } } as object | null,
  } = {},
) {
  const example = event('workflow_run').payload as unknown as { workflow_run: object }
  const told = { id: run, run_attempt: 1, event: on, head_sha: commit, head_branch: branch, head_repository: fork }
  return event('workflow_run', { action: 'completed', workflow_run: { ...example.workflow_run, ...told } })
}
