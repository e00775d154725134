import { registeredBy } from '../engine/registered-changes.ts'
import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { daysAhead } from '../engine/soon.ts'
import { daysBetween } from '../law/calendar.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

const overdue = {
  da: 'Ændringen af {fields} den {changed} skulle være meddelt senest den {due}, for {days} siden, men ingen indgivelse viser det',
  en: 'The change of {fields} on {changed} was to be notified by {due}, {days} ago, but no filing shows it',
  fix: {
    da: 'Indgiv ændringen via {channel}, og skriv indgivelsen under filings med dato, kvittering og digest',
    en: 'File the change through {channel} and write the filing under filings with its date, receipt and digest',
  },
} as const

export default rule({
  id: 'changes-reported-in-time',
  requirement: 'dk/10.3/changes',
  title: {
    da: 'Ændringer i det registrerede er meddelt til tiden',
    en: 'Changes in what is registered were notified in time',
  },
  messages: {
    overdue,
    overdueUnsure: { ...overdue, confidence: 'I' },
    soon: {
      da: 'Ændringen af {fields} den {changed} skal meddeles senest den {due}, {days}',
      en: 'The change of {fields} on {changed} is to be notified by {due}, {days}',
      level: 'KAN',
      fix: overdue.fix,
    },
    late: {
      da: 'Ændringen af {fields} den {changed} blev meddelt den {filed}, {days} efter fristen den {limit}',
      en: 'The change of {fields} on {changed} was notified on {filed}, {days} after it was due on {limit}',
      // The authority knows by now: nothing is lacking but the time.
      level: 'BØR',
      fix: {
        da: 'Ret datoen, hvis den er forkert; er den rigtig, så notér årsagen til forsinkelsen',
        en: 'Correct the date if it is wrong; if it is right, note the cause of the delay',
      },
    },
    differs: {
      da: 'Oplysningerne er ikke længere dem, der blev indgivet den {filed}; dokumentet siger ikke, hvornår de blev ændret',
      en: 'The information is no longer that filed on {filed}; the document does not say when it changed',
      // A wording that was put right is no change of the fact: which of the two it is, the digest does not say.
      confidence: 'I',
      fix: {
        da: 'Skriv under changes, hvad der blev ændret hvornår, og indgiv ændringen via {channel}; er den indgivet, så skriv indgivelsen under filings med digest: {digest}',
        en: 'Write under changes what changed when, and file the change through {channel}; if it has been filed, write the filing under filings with digest: {digest}',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const duty = registrationDutyOf(profile)
    if (!duty) return
    const beside = { requirement: duty.changes }
    const channel = law.channel.name
    for (const { document, last, digest, same, changes } of registeredBy(asOf, workspace, duty.paragraph)) {
      for (const { index, fields, date, due, told } of changes) {
        const at = place(document, 'changes', index, 'date')
        const days = daysBetween(due, told?.date ?? asOf)
        const change = { fields, changed: { date }, days: { days: Math.abs(days) }, channel }
        const limit = { date: due }
        if (told && days > 0) yield say.late(at, { ...change, limit, filed: { date: told.date } }, beside)
        if (told) continue
        const words = { ...change, due: limit }
        if (days > 0) yield (duty.certain ? say.overdue : say.overdueUnsure)(at, words, beside)
        else if (-days <= daysAhead) yield say.soon(at, { ...words, days: { inDays: -days } }, beside)
      }
      // What is told of as changed and not as filed is why it differs.
      if (!digest || same !== false || changes.some(({ told }) => !told)) continue
      const at = place(document, 'filings', last.index, 'digest')
      yield say.differs(at, { filed: { date: last.date }, channel, digest }, beside)
    }
  },
})
