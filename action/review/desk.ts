import type { Repository } from '../context.ts'
import { type GitHub, headers, unlessGone } from '../requests.ts'
import type { Remark } from './plan.ts'

/** A remark to be made on a file of a pull request, or on a line of it. */
export interface Remarked {
  readonly path: string
  readonly line: number | undefined
  readonly body: string
}

/** The remarks on the lines of a pull request, and what can be done with them. */
export interface Desk {
  /** The commit that the pull request is at now. */
  head(): Promise<string>
  list(): Promise<Remark[]>
  /** Makes all of them, each on its line, or none. */
  review(remarks: readonly (Remarked & { readonly line: number })[]): Promise<void>
  /** Makes one on the file. */
  remark(remark: Remarked): Promise<void>
  update(id: number, body: string): Promise<void>
  reply(id: number, body: string): Promise<void>
  remove(id: number): Promise<void>
}

/** The remarks on a pull request at a commit, through GitHub's API. */
export function deskOf(github: GitHub, repository: Repository, pull_number: number, commit_id: string): Desk {
  const { pulls } = github.rest
  const pull = { ...repository, pull_number, headers }
  return {
    head: async () => (await pulls.get(pull)).data.head.sha,
    list: async () => {
      const comments = await github.paginate(pulls.listReviewComments, { ...pull, per_page: 100 })
      return comments.map(({ id, body, user, in_reply_to_id: replyTo, line, subject_type: subject }) => ({
        id,
        body,
        byBot: user.type === 'Bot',
        replyTo: replyTo ?? undefined,
        isOutdated: subject !== 'file' && (line ?? null) === null,
      }))
    },
    review: async remarks => {
      const comments = remarks.map(remark => ({ ...remark, side: 'RIGHT' }))
      await pulls.createReview({ ...pull, commit_id, event: 'COMMENT', body: '', comments })
    },
    remark: async ({ path, body }) => {
      await pulls.createReviewComment({ ...pull, commit_id, path, body, subject_type: 'file' })
    },
    update: async (comment_id, body) => {
      await unlessGone(pulls.updateReviewComment({ ...repository, headers, comment_id, body }))
    },
    reply: async (comment_id, body) => {
      await unlessGone(pulls.createReplyForReviewComment({ ...pull, comment_id, body }))
    },
    remove: async comment_id => {
      await unlessGone(pulls.deleteReviewComment({ ...repository, headers, comment_id }))
    },
  }
}
