import type { Repository } from '../context.ts'
import { type GitHub, headers } from '../requests.ts'
import type { WorkflowRun } from './workflow-run.ts'

/**
 * The open pull request that a run was about: the one whose head is still the commit that was checked. Undefined where there is none any
 * more, or where there are several, of which nothing but the report could tell the right one.
 */
export async function pullRequestOf(
  github: GitHub,
  { owner, repo }: Repository,
  { commit, branch, from }: WorkflowRun,
): Promise<number | undefined> {
  if (from === undefined || branch === '') return undefined
  const asked = { owner, repo, headers, state: 'open', head: `${from.owner}:${branch}`, per_page: 100 } as const
  const { data } = await github.rest.pulls.list(asked)
  const same = data.filter(({ head }) => head.sha === commit && head.repo?.full_name === from.fullName)
  const [only, ...more] = same
  return more.length === 0 ? only?.number : undefined
}
