import { rule } from '../engine/rule.ts'
import { after, daysBetween } from '../law/calendar.ts'
import { placeAt } from '../model/document.ts'
import { repeatedIn } from '../model/facts.ts'

export default rule({
  id: 'facts-fresh',
  requirement: 'tool/repeated',
  title: {
    da: 'Prøver, øvelser og gennemgange er gentaget inden for deres eget interval',
    en: 'Tests, exercises and reviews were repeated within their own interval',
  },
  weakensClaims: true,
  excusable: true,
  messages: {
    overdue: {
      da: '«{what}» er senest sket den {last} og skulle efter jeres eget interval være sket igen senest den {due}, for {days} siden',
      en: '"{what}" was last done on {last} and by your own interval was to be done again by {due}, {days} ago',
      fix: { da: 'Gør det igen, og skriv datoen i «last»', en: 'Do it again and write the date in "last"' },
    },
    tooSeldom: {
      da: 'Intervallet for «{what}» er {every}, men efter «{title}» må det højst være {atMost}',
      en: 'The interval of "{what}" is {every}, but under "{title}" it may be {atMost} at most',
      fix: { da: 'Sæt intervallet til {atMost} eller kortere', en: 'Set the interval to {atMost} or shorter' },
    },
    never: {
      da: '«{what}» skal ske med intervallet {every}, men det fremgår ikke, at det nogensinde er sket',
      en: '"{what}" is to be done at the interval {every}, but it does not appear ever to have been done',
      fix: { da: 'Gør det, og skriv datoen i «last»', en: 'Do it and write the date in "last"' },
    },
    unplanned: {
      da: '«{what}» er senest sket den {last}, men det fremgår ikke, hvor ofte det skal ske',
      en: '"{what}" was last done on {last}, but it does not appear how often it is to be done',
      fix: { da: 'Skriv intervallet i «every», f.eks. P12M', en: 'Write the interval in "every", for example P12M' },
    },
    future: {
      da: '«{what}» skal være sket den {last}, men den dag er ikke kommet endnu',
      en: '"{what}" is said to have been done on {last}, a day that is still to come',
      fix: { da: 'Skriv den dag, hvor det sidst er sket', en: 'Write the day on which it was last done' },
    },
  },
  *check({ sound, claimsOf }, say, { asOf, profile, requirements }) {
    for (const policy of sound.policy) {
      const { status } = policy.data
      if (status === 'retired' || (status === 'draft' && claimsOf(policy).length === 0)) continue
      for (const { kind, last, every } of repeatedIn(policy)) {
        const { measure, name, requirement, title: what } = kind
        const at = (...path: string[]) => placeAt(policy, ['facts', measure, name, ...path])
        // Where the regulation binds and itself wants it repeated, an interval that is not kept is a breach of it.
        const { repeats, title } = requirements.of(requirement)
        const law = profile?.regulation ? repeats : undefined
        const beside = law ? { requirement } : {}
        const atMost = law?.atMost
        if (every && atMost && after(anyDay, every) > after(anyDay, atMost)) {
          yield say.tooSeldom(at('every'), { what, every, title, atMost }, beside)
        }
        if (!last) yield say.never(at('every'), { what, every: every ?? '' })
        else if (last > asOf) yield say.future(at('last'), { what, last: { date: last } })
        else if (!every) yield say.unplanned(at('last'), { what, last: { date: last } })
        else {
          const due = after(last, every)
          const words = { what, last: { date: last }, due: { date: due }, days: { days: daysBetween(due, asOf) } }
          if (due < asOf) yield say.overdue(at('last'), words, beside)
        }
      }
    }
  },
})

/** Intervals are compared by where they end when they begin on the same day. */
const anyDay = '2025-01-01'
