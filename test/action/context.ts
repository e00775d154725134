import type { RunContext } from '../../action/context.ts'

/** The context of a run on a pull request, with some of it changed. */
export function contextOf(workspace: string, changes: Partial<RunContext> = {}): RunContext {
  return {
    workspace,
    temporary: workspace,
    repository: { owner: 'acme', repo: 'policies' },
    server: 'https://github.example',
    commit: 'a'.repeat(40),
    before: undefined,
    run: { id: 7, attempt: 1 },
    event: 'pull_request',
    pullRequest: 1,
    foreign: false,
    ...changes,
  }
}
