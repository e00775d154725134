import { isTrustService, significantIncidents } from '../engine/incidents.ts'
import { rule } from '../engine/rule.ts'
import { type Misorder, misordersIn } from '../law/incident-order.ts'
import { incidents, type RequirementId } from '../law/law.generated.ts'
import { atStart } from '../law/sentence-start.ts'
import { type Document, place } from '../model/document.ts'
import { historyOf, notificationsOf } from '../model/incidents.ts'
import type { Place } from '../text/source.ts'

const correct = {
  da: 'Ret det tidspunkt, der er forkert',
  en: 'Correct the time that is wrong',
} as const

export default rule({
  id: 'incident-history-possible',
  requirement: 'tool/dates',
  title: {
    da: 'Det, der skete i en væsentlig hændelse, står i en rækkefølge, der kan være rigtig',
    en: 'What happened in a significant incident stands in an order that can be right',
  },
  messages: {
    'known-before-discovered': {
      da: '{incident} er kendt den {at}, før der blev bemærket noget den {against}',
      en: '{incident} was known on {at}, before anything was noticed on {against}',
      fix: correct,
    },
    'known-after-first-entry': {
      da: 'Fristerne for {incident} regnes fra den {at}, men noget skete allerede den {against}; det fremgår ikke, hvorfor enheden først da havde kendskab til en væsentlig hændelse',
      en: 'The time limits of {incident} are counted from {at}, but something happened as early as {against}; it does not appear why the entity had knowledge of a significant incident only then',
      // The act counts from knowledge of the significant incident, and that may come later than the first sign.
      confidence: 'I',
      fix: {
        da: 'Skriv i knownBecause, hvad der gav kendskabet, eller sæt known til det tidligere tidspunkt',
        en: 'Write in knownBecause what gave the knowledge, or set known to the earlier time',
      },
    },
    'sent-before-known': {
      da: '{Step} om {incident} er sendt den {at}, før enheden fik kendskab til hændelsen den {against}',
      en: '{Step} of {incident} was sent on {at}, before the entity got knowledge of the incident on {against}',
      fix: correct,
    },
    'handled-before-discovered': {
      da: '{incident} er håndteret den {at}, før der blev bemærket noget den {against}',
      en: '{incident} was handled on {at}, before anything was noticed on {against}',
      fix: correct,
    },
    'ongoing-and-handled': {
      da: '{incident} står både som stadig i gang og som håndteret den {at}',
      en: '{incident} is said both to be going on still and to have been handled on {at}',
      fix: { da: 'Fjern ongoing eller handled', en: 'Remove ongoing or handled' },
    },
    closedWhileOngoing: {
      da: '{incident} står som lukket og med den endelige rapport sendt, men også som stadig i gang',
      en: '{incident} is said to be closed, with the final report sent, and also to be going on still',
      level: 'KAN',
      fix: {
        da: 'Fjern ongoing, og skriv i handled, hvornår hændelsen var håndteret; er den stadig i gang, så skriv open i status, og send en statusrapport',
        en: 'Remove ongoing and write in handled when the incident had been handled; if it goes on still, write open in status and send a status report',
      },
    },
    'warning-after-notification': {
      da: 'Den tidlige varsling om {incident} er sendt den {at}, efter hændelsesunderretningen den {against}, som skal ajourføre den',
      en: 'The early warning of {incident} was sent on {at}, after the incident notification on {against}, which is to update it',
      confidence: 'I',
      fix: correct,
    },
    'report-without-notification': {
      da: '{Step} om {incident} er sendt den {at}, men der er ingen hændelsesunderretning, som dens måned kan regnes fra',
      en: '{Step} of {incident} was sent on {at}, but there is no incident notification from which its month could be counted',
      confidence: 'I',
      fix: {
        da: 'Skriv hændelsesunderretningen under notifications; er den ikke sendt, så send den',
        en: 'Write the incident notification under notifications; if it was not sent, send it',
      },
    },
    'report-before-notification': {
      da: '{Step} om {incident} er sendt den {at}, før hændelsesunderretningen den {against}',
      en: '{Step} of {incident} was sent on {at}, before the incident notification on {against}',
      confidence: 'I',
      fix: correct,
    },
    'final-before-handled': {
      da: 'Den endelige rapport om {incident} er sendt den {at}, men hændelsen blev først håndteret den {against}; så længe den er i gang, beder § 13 om en statusrapport',
      en: 'The final report of {incident} was sent on {at}, but the incident was handled only on {against}; while it goes on, section 13 asks for a status report',
      confidence: 'I',
      fix: {
        da: 'Ret tidspunktet, eller skriv rapporten som statusrapport, og send den endelige senest 1 måned efter, at hændelsen er håndteret',
        en: 'Correct the time, or write the report as a status report and send the final one within 1 month of the incident having been handled',
      },
    },
    'status-after-handled': {
      da: 'Statusrapporten om {incident} er sendt den {at}, efter at hændelsen var håndteret den {against}; da er det den endelige rapport, der mangler',
      en: 'The status report of {incident} was sent on {at}, after the incident had been handled on {against}; it is the final report that is asked for then',
      confidence: 'I',
      fix: correct,
    },
  },
  *check(workspace, say, { profile }) {
    for (const incident of significantIncidents(workspace, profile)) {
      const history = historyOf(incident, isTrustService(profile))
      if (!history) continue
      const { ongoing, handled, sent } = history
      if (ongoing && handled === undefined && incident.data.status === 'closed' && sent['final-report']) {
        yield say.closedWhileOngoing(place(incident, 'ongoing'), { incident: incident.data.id })
      }
      for (const misorder of misordersIn(history)) {
        const { is, step, at, against } = misorder
        if (is === 'known-after-first-entry' && incident.data.knownBecause !== undefined) continue
        const words = {
          incident: incident.data.id,
          Step: step ? atStart(incidents.steps[step].definite) : '',
          at: { instant: at },
          against: against ? { instant: against } : '',
        }
        yield say[is](placeOf(misorder, incident), words, { requirement: requirementOf(misorder) })
      }
    }
  },
})

/** What section 13 has in an order is about its step; what cannot be in any order is about nothing but the record. */
function requirementOf({ is, step }: Misorder): RequirementId {
  if (is === 'known-after-first-entry') return 'dk/13.1.1/early-warning'
  return step && is !== 'sent-before-known' ? incidents.steps[step].requirement : 'tool/dates'
}

function placeOf({ is, step, at }: Misorder, incident: Document<'incident'>): Place {
  const sent = notificationsOf(incident).find(one => one.step === step && one.sent === at)
  if (sent) return place(incident, 'notifications', sent.index, 'sent')
  return place(incident, is.startsWith('known') ? 'known' : 'handled')
}
