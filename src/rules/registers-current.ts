import { rule } from '../engine/rule.ts'
import { after, daysBetween } from '../law/calendar.ts'
import { place } from '../model/document.ts'
import { isTakenOut } from '../model/unread.ts'

const reviews = ['lastReview', 'reviewEvery'] as const

export default rule({
  id: 'registers-current',
  requirement: 'tool/register',
  title: {
    da: 'Leverandører er efterset, og risici er håndteret, til den tid, registrene angiver',
    en: 'Suppliers are reviewed and risks treated by the time the registers state',
  },
  messages: {
    supplierOverdue: {
      da: '{supplier} er senest efterset den {last} og skulle efter jeres eget interval være efterset igen senest den {due}, for {days} siden',
      en: '{supplier} was last reviewed on {last} and by your own interval was to be reviewed again by {due}, {days} ago',
      fix: {
        da: 'Efterse leverandøren, og skriv datoen i «lastReview»',
        en: 'Review the supplier and write the date in "lastReview"',
      },
    },
    neverReviewed: {
      da: '{supplier} skal efterses med et fast interval, men er endnu ikke efterset',
      en: '{supplier} is to be reviewed at an interval, but has not been reviewed yet',
      fix: {
        da: 'Efterse leverandøren, og skriv datoen i «lastReview»',
        en: 'Review the supplier and write the date in "lastReview"',
      },
    },
    noInterval: {
      da: '{supplier} står som kritisk, men det fremgår hverken, hvornår leverandøren senest er efterset, eller hvor ofte det skal ske',
      en: '{supplier} is listed as critical, but it appears neither when it was last reviewed nor how often that is to happen',
      // Of most entities no source asks for an interval: it is what makes the register tell when a review is due.
      level: 'KAN',
      fix: {
        da: 'Skriv i «reviewEvery», hvor ofte leverandøren efterses, og i «lastReview», hvornår det senest skete',
        en: 'Write in "reviewEvery" how often the supplier is reviewed and in "lastReview" when that last happened',
      },
    },
    riskOverdue: {
      da: 'Foranstaltningerne mod risiko {risk} skulle efter jeres egen plan være på plads senest den {due}, for {days} siden',
      en: 'The measures against risk {risk} were by your own plan to be in place by {due}, {days} ago',
      fix: {
        da: 'Skriv i «done», hvornår de kom på plads, eller lad en ny frist godkende, og begrund den',
        en: 'Write in "done" when they were in place, or have a new time limit approved and give its reason',
      },
    },
  },
  *check({ sound }, say, { asOf }) {
    for (const register of sound.suppliers) {
      for (const [index, { id, criticality, lastReview, reviewEvery }] of register.data.suppliers.entries()) {
        if (!reviewEvery) {
          const isUnread = reviews.some(key => isTakenOut(register, ['suppliers', index, key]))
          if (criticality === 'critical' && !lastReview && !isUnread) {
            yield say.noInterval(place(register, 'suppliers', index, 'criticality'), { supplier: id })
          }
          continue
        }
        if (!lastReview) {
          yield say.neverReviewed(place(register, 'suppliers', index, 'reviewEvery'), { supplier: id })
          continue
        }
        const due = after(lastReview, reviewEvery)
        if (due >= asOf) continue
        const late = { due: { date: due }, days: { days: daysBetween(due, asOf) } }
        const at = place(register, 'suppliers', index, 'lastReview')
        yield say.supplierOverdue(at, { supplier: id, last: { date: lastReview }, ...late })
      }
    }
    for (const register of sound.risks) {
      for (const [index, { id, due, done }] of register.data.risks.entries()) {
        if (!due || done || due >= asOf) continue
        const late = { due: { date: due }, days: { days: daysBetween(due, asOf) } }
        yield say.riskOverdue(place(register, 'risks', index, 'due'), { risk: id, ...late })
      }
    }
  },
})
