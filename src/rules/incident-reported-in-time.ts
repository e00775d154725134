import { isTrustService, significantIncidents } from '../engine/incidents.ts'
import { rule, type Word } from '../engine/rule.ts'
import { clocksOf } from '../law/incident-clock.ts'
import type { StepClock } from '../law/incident-facts.ts'
import type { History } from '../law/incident-order.ts'
import type { StepId } from '../law/incident-types.ts'
import { earliest, type Instant, localOf } from '../law/instant.ts'
import { incidents } from '../law/law.generated.ts'
import { momentOf } from '../law/moment.ts'
import { atStart } from '../law/sentence-start.ts'
import { requirementOf } from '../law/step-duty.ts'
import type { Text } from '../law/types.ts'
import { type Document, place } from '../model/document.ts'
import { historyOf, notificationsOf, unreadOf } from '../model/incidents.ts'
import type { Place } from '../text/source.ts'

const late = {
  da: '{Step} om {incident} blev sendt den {sent}, {over} efter fristen den {limit}{end}',
  en: '{Step} of {incident} was sent on {sent}, {over} after it was due on {limit}{end}',
  fix: {
    da: 'Ret sent eller known, hvis tidspunktet er forkert; er det rigtigt, så skriv årsagen til forsinkelsen i teksten',
    en: 'Correct sent or known if the time is wrong; if it is right, write the cause of the delay in the text',
  },
} as const

const overdue = {
  da: '{Step} om {incident} er ikke sendt, og fristen den {due}{end} er overskredet med {over}',
  en: '{Step} of {incident} has not been sent, and was due on {due}{end}, {over} ago',
  fix: {
    da: 'Send {step} nu til den kompetente myndighed og CSIRT’en via Virk.dk, og skriv den under notifications; er den sendt, så skriv hvornår',
    en: 'Send {step} now to the competent authority and the CSIRT through Virk.dk and write it under notifications; if it has been sent, write when',
  },
} as const

export default rule({
  id: 'incident-reported-in-time',
  requirement: 'dk/13.1.1/early-warning',
  title: {
    da: 'Der er underrettet om væsentlige hændelser inden fristerne i § 13',
    en: 'Significant incidents are notified within the time limits of section 13',
  },
  messages: {
    late,
    lateUnsure: { ...late, confidence: 'I' },
    overdue,
    overdueUnsure: { ...overdue, confidence: 'I' },
    onlyNotification: {
      da: '{incident} har ingen tidlig varsling; hændelsesunderretningen kom inden for samme frist ({limit}), men § 13 nævner begge',
      en: '{incident} has no early warning; the incident notification came within the same time limit ({limit}), but section 13 names both',
      confidence: 'I',
      fix: {
        da: 'Skriv under notifications, at underretningen også var den tidlige varsling, som en linje for hvert trin, hvis det er sådan, den blev sendt',
        en: 'Write under notifications, as a line for each step, that the notification was the early warning as well, if that is how it was sent',
      },
    },
    soon: {
      da: '{Step} om {incident} skal være sendt uden unødigt ophold, senest den {due}{end}',
      en: '{Step} of {incident} is to be sent without undue delay, by {due}{end} at the latest',
      level: 'KAN',
      fix: {
        da: 'Send {step} til den kompetente myndighed og CSIRT’en via Virk.dk, og skriv den under notifications',
        en: 'Send {step} to the competent authority and the CSIRT through Virk.dk and write it under notifications',
      },
    },
    asked: {
      da: 'CSIRT’en bad om en foreløbig rapport om {incident} den {asked}, og ingen rapport er sendt siden; loven sætter ingen timer for den',
      en: 'The CSIRT asked for an interim report on {incident} on {asked}, and no report has been sent since; the act sets no hours for it',
      level: 'KAN',
      fix: {
        da: 'Send den foreløbige rapport, og skriv den under notifications',
        en: 'Send the interim report and write it under notifications',
      },
    },
    unknown: {
      da: '{incident} er fundet væsentlig, men det fremgår ikke, hvornår enheden fik kendskab til det, så fristerne kan ikke regnes',
      en: '{incident} was found significant, but it does not appear when the entity got knowledge of that, so the time limits cannot be counted',
      confidence: 'I',
      fix: {
        da: 'Skriv tidspunktet i known, med forskel til UTC',
        en: 'Write the time in known, with its offset from UTC',
      },
    },
    closedTooSoon: {
      da: '{incident} er lukket, men {step} er ikke sendt',
      en: '{incident} is closed, but {step} has not been sent',
      confidence: 'I',
      fix: {
        da: 'Skriv open i status, til alle trin er sendt, eller skriv, hvornår {step} blev sendt',
        en: 'Write open in status until every step has been sent, or write when {step} was sent',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const trust = isTrustService(profile)
    for (const incident of significantIncidents(workspace, profile)) {
      const { id, status } = incident.data
      const history = historyOf(incident, trust)
      if (!history) {
        yield say.unknown(place(incident, 'significance', 'result'), { incident: id })
        continue
      }
      const clocks = clocksOf(history, momentOf(asOf))
      for (const clock of clocks) {
        const { step, due, sent, state, late: over } = clock
        const requirement = requirementOf(clock, trust)
        const { definite } = incidents.steps[step]
        const named = {
          incident: id,
          step: definite,
          Step: atStart(definite),
          end: due?.clamped ? lastDay : none,
        }
        const limit = dueIn(due)
        const words = { ...named, due: limit }
        const from = beginningOf(clock, history, incident)
        const at = sendingOf(step, sent, incident) ?? from
        const unread = unreadOf(step, incident)
        const beside = { requirement, see: at.key === from.key ? [] : [from], unread }
        const sure = clock.confidence === 'V'
        if (over && sent) {
          yield (sure ? say.late : say.lateUnsure)(at, { ...named, limit, over, sent: { instant: sent } }, beside)
        } else if (over && step === 'early-warning' && !sure)
          yield say.onlyNotification(at, { ...named, limit }, beside)
        else if (over) yield (sure ? say.overdue : say.overdueUnsure)(at, { ...words, over }, beside)
        else if (status === 'closed' && step === 'final-report' && !sent && history.sent['incident-notification']) {
          yield say.closedTooSoon(place(incident, 'status'), words, beside)
        } else if (clock.request && !sent) {
          const request = incident.data.requests?.indexOf(clock.request) ?? 0
          const asked = { incident: id, asked: { instant: clock.request } }
          yield say.asked(place(incident, 'requests', request), asked, { requirement, unread })
        } else if (state === 'soon') yield say.soon(at, words, beside)
      }
    }
  },
})

/** A point in time where hours count; the last day where a month does. */
function dueIn(due: StepClock['due']): Word {
  if (!due) return ''
  return due.by === 'instant' ? { instant: due.at } : { date: localOf(due.at).date }
}

function sendingOf(step: StepId, sent: Instant | undefined, incident: Document<'incident'>): Place | undefined {
  const own = notificationsOf(incident).find(one => one.counts && one.step === step && one.sent === sent)
  return own && place(incident, 'notifications', own.index, 'sent')
}

/** What the time of a step runs from: of a final report when the notification was sent, or when what went on beyond its month was handled. */
function beginningOf({ step, law }: StepClock, { sent }: History, incident: Document<'incident'>): Place {
  if (step === 'early-warning' || step === 'incident-notification') return place(incident, 'known')
  if (law === incidents.clocks.finalReportAfterOngoing.source) return place(incident, 'handled')
  const notified = earliest(sent['incident-notification'])
  return sendingOf('incident-notification', notified, incident) ?? place(incident, 'known')
}

const none: Text = { da: '', en: '' }
const lastDay: Text = { da: ' (månedens sidste dag)', en: ' (the last day of the month)' }
