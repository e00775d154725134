import { policyReviewsIn } from '../engine/policy-reviews.ts'
import { rule } from '../engine/rule.ts'
import { daysBetween } from '../law/calendar.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'policy-reviewed-in-time',
  requirement: 'tool/review',
  title: { da: 'Politikken er gennemgået til tiden', en: 'The policy was reviewed in time' },
  weakensClaims: true,
  settings: {
    review: {
      default: 'P12M',
      says: {
        da: 'Længste tid mellem gennemgange af en politik, der ikke selv angiver nogen',
        en: 'Longest time between reviews of a policy that states none of its own',
      },
    },
  },
  messages: {
    overdue: {
      da: '{policy} skulle være gennemgået senest den {due}, for {days} siden',
      en: '{policy} was to be reviewed by {due}, {days} ago',
      fix: {
        da: 'Gennemgå politikken, og skriv datoen i «reviewed»',
        en: 'Review the policy and write the date in "reviewed"',
      },
    },
    overdueByLaw: {
      da: '{policy} er senest gennemgået den {date} og skulle efter «{title}» være gennemgået igen senest den {due}',
      en: '{policy} was last reviewed on {date} and under "{title}" was to be reviewed again by {due}',
      fix: {
        da: '{ask}, og skriv datoen i «reviewed»',
        en: '{ask}; write the date in "reviewed"',
      },
    },
    undated: {
      da: 'Det fremgår ikke, hvornår {policy} senest er gennemgået',
      en: 'It does not appear when {policy} was last reviewed',
      fix: { da: 'Skriv datoen i «reviewed»', en: 'Write the date in "reviewed"' },
    },
  },
  *check(workspace, say, { asOf, settings, profile }) {
    for (const { policy, bound, last, due, dueByLaw } of policyReviewsIn(workspace, profile, settings.review)) {
      const { id } = policy.data
      const beside = bound ? { requirement: bound.requirement, see: [bound.at] } : {}
      if (!last || !due) {
        yield say.undated(place(policy, 'id'), { policy: id }, beside)
        continue
      }
      const { date, field } = last
      if (bound && dueByLaw && dueByLaw < asOf) {
        const { title, ask } = bound.demand
        yield say.overdueByLaw(
          place(policy, field),
          { policy: id, date: { date }, due: { date: dueByLaw }, title, ask },
          beside,
        )
      } else if (due < asOf) {
        yield say.overdue(place(policy, field), {
          policy: id,
          due: { date: due },
          days: { days: daysBetween(due, asOf) },
        })
      }
    }
  },
})
