import { rule } from '../engine/rule.ts'
import { after, daysBetween } from '../law/calendar.ts'
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
  *check({ sound, claims }, say, { asOf, settings, profile }) {
    for (const policy of sound.policy) {
      const { id, status, reviewed, updated, effective, reviewEvery } = policy.data
      const own = claims.filter(claim => claim.policy === policy)
      if (status === 'retired' || (status === 'draft' && own.length === 0)) continue
      const bound = profile?.regulation ? own.find(({ demand }) => demand.interval) : undefined
      const byLaw = bound?.demand
      const beside = bound ? { requirement: bound.requirement, see: [bound.at] } : {}
      const date = reviewed ?? updated ?? effective
      if (!date) {
        yield say.undated(place(policy, 'id'), { policy: id }, beside)
        continue
      }
      const at = place(policy, reviewed ? 'reviewed' : updated ? 'updated' : 'effective')
      const dueByLaw = byLaw?.interval && after(date, byLaw.interval)
      const due = after(date, reviewEvery ?? settings.review)
      if (byLaw && dueByLaw && dueByLaw < asOf) {
        const { title, ask } = byLaw
        yield say.overdueByLaw(at, { policy: id, date: { date }, due: { date: dueByLaw }, title, ask }, beside)
      } else if (due < asOf) {
        yield say.overdue(at, { policy: id, due: { date: due }, days: { days: daysBetween(due, asOf) } })
      }
    }
  },
})
