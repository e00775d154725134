import { setTimeout as pause } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import type { Repository } from './context.ts'
import type { Thread } from './sticky.ts'

/** How long one try may take, and how long we wait for a second one, in seconds. */
const patience = { answer: 15, retry: 30 }

/** The comments of bots on a pull request, through GitHub's API. */
export function threadOf(token: string, repository: Repository, pullRequest: number): Thread {
  const octokit = getOctokit(token)
  const { issues } = octokit.rest
  octokit.hook.wrap('request', async (request, options) => {
    const once = () => request({ ...options, request: { ...options.request, signal: timeLimit() } })
    try {
      return await once()
    } catch (error) {
      const seconds = secondsToWait(error)
      if (seconds === undefined) throw error
      await pause(1000 * seconds)
      return once()
    }
  })
  const headers = { 'x-github-api-version': '2022-11-28' }
  const thread = { ...repository, issue_number: pullRequest, headers }
  return {
    list: async () => {
      const comments = await octokit.paginate(issues.listComments, { ...thread, per_page: 100 })
      const bots = comments.filter(({ user }) => user?.type === 'Bot').sort((a, b) => a.id - b.id)
      return bots.map(({ id, body = '', html_url: url }) => ({ id, body, url }))
    },
    create: async body => (await issues.createComment({ ...thread, body })).data.id,
    update: (comment_id, body) => unlessGone(issues.updateComment({ ...repository, headers, comment_id, body })),
    remove: async comment_id => {
      await unlessGone(issues.deleteComment({ ...repository, headers, comment_id }))
    },
  }
}

function timeLimit(): AbortSignal {
  return AbortSignal.timeout(1000 * patience.answer)
}

async function unlessGone(act: Promise<unknown>): Promise<boolean> {
  try {
    await act
    return true
  } catch (error) {
    if (answerTo(error).status === 404) return false
    throw error
  }
}

/** Seconds after which to try once more; undefined where another try would be told the same, or too late. */
function secondsToWait(error: unknown): number | undefined {
  const { status, headers } = answerTo(error)
  const limited = isLimit(error)
  if (!limited && status < 500) return undefined
  const reset = Number(headers['x-ratelimit-reset']) - Date.now() / 1000
  const seconds = Number(headers['retry-after'] ?? (limited ? reset || 60 : 1))
  return seconds <= patience.retry ? Math.max(0, seconds) : undefined
}

/** Whether an error is GitHub saying `not so fast`, which it does with the same number as `not you`. */
export function isLimit(error: unknown): boolean {
  const { status, headers } = answerTo(error)
  if (status === 429) return true
  return status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0')
}

/** What GitHub answered; where there was no answer at all, as of a server that fails. */
export function answerTo(error: unknown): { status: number; headers: Readonly<Record<string, string | undefined>> } {
  const { status, response } = (error ?? {}) as { status?: number; response?: { headers?: Record<string, string> } }
  return { status: status ?? 500, headers: response?.headers ?? {} }
}
