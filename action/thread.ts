import type { Repository } from './context.ts'
import { type GitHub, headers, unlessGone } from './requests.ts'
import type { Thread } from './sticky.ts'

/** The comments of bots on a pull request or an issue, through GitHub's API. */
export function threadOf(github: GitHub, repository: Repository, number: number): Thread {
  const { issues } = github.rest
  const thread = { ...repository, issue_number: number, headers }
  return {
    list: async () => {
      const comments = await github.paginate(issues.listComments, { ...thread, per_page: 100 })
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
