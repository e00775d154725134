import type { Lang } from '../../src/law/types.ts'
import type { Repository } from '../context.ts'
import { type GitHub, headers, unlessGone } from '../requests.ts'
import type { Thread } from '../sticky.ts'
import { doubled, title } from './words.ts'

/** By this label our issues are found among the others. */
const label = 'nis2lint'

/** The issues of bots that carry our label, open ones and closed, as something that is kept like a comment. */
export function issuesOf(
  github: GitHub,
  repository: Repository,
  { open, lang }: { open: boolean; lang: Lang },
): Thread {
  const { issues } = github.rest
  const state = open ? 'open' : 'closed'
  const wanted = open ? ({ state } as const) : ({ state, state_reason: 'completed' } as const)
  const all = { ...repository, headers, labels: label, state: 'all', sort: 'created', direction: 'asc' } as const
  // A list by label may be a little late; without what we made ourselves we would make another.
  let made: Awaited<ReturnType<typeof issues.create>>['data'] | undefined
  return {
    list: async () => {
      const found = await github.paginate(issues.listForRepo, { ...all, per_page: 100 })
      const own = made
      const listed = !own || found.some(({ number }) => number === own.number) ? found : [...found, own]
      const ours = listed.filter(issue => issue.user?.type === 'Bot' && issue.pull_request === undefined)
      return ours
        .toSorted((a, b) => a.number - b.number)
        .map(issue => ({
          id: issue.number,
          body: issue.body ?? '',
          url: issue.html_url,
          amiss: issue.state !== state,
        }))
    },
    create: async body => {
      const asked = { ...repository, headers, title: title[lang], body, labels: [label] }
      made = (await issues.create(asked)).data
      return made.number
    },
    update: (issue_number, body) =>
      unlessGone(issues.update({ ...repository, headers, issue_number, body, ...wanted })),
    // Issues cannot be taken away; without our marker it is ours no more.
    remove: async issue_number => {
      const closed = { state: 'closed', state_reason: 'not_planned', body: doubled[lang] } as const
      await unlessGone(issues.update({ ...repository, headers, issue_number, ...closed }))
    },
  }
}
