import { significantIncidents } from '../engine/incidents.ts'
import { rule } from '../engine/rule.ts'
import { cite } from '../law/cite.ts'
import type { Addressee } from '../law/incident-types.ts'
import { incidents, registration } from '../law/law.generated.ts'
import { atStart } from '../law/sentence-start.ts'
import { place } from '../model/document.ts'
import { type Notification, notificationsOf, unreadOf } from '../model/incidents.ts'
import { isTakenOut } from '../model/unread.ts'

const addressees = Object.keys(incidents.addressees) as Addressee[]

const missing = {
  da: '{Step} om {incident} er ikke sendt til {missing}; § 12, stk. 1, nævner både den kompetente myndighed og CSIRT’en',
  en: '{Step} of {incident} was not sent to {missing}; section 12(1) names both the competent authority and the CSIRT',
  fix: {
    da: 'Send den også til {missing}, og skriv det under notifications. En indberetning på Virk.dk går efter myndighedernes oplysninger til begge; gik den dén vej, skal to nævne begge',
    en: 'Send it to {missing} too, and write that under notifications. By what the authorities say, a report through Virk.dk goes to both; if it went that way, to should name both',
  },
} as const

export default rule({
  id: 'incident-addressees-complete',
  requirement: 'dk/12.1/notify',
  title: {
    da: 'Både den kompetente myndighed og CSIRT’en har fået hver underretning',
    en: 'Both the competent authority and the CSIRT got every notification',
  },
  messages: {
    missing,
    // That what the CSIRT asks for goes to the authority too is our reading.
    missingUnsure: { ...missing, confidence: 'I' },
    otherChannel: {
      da: '{Step} om {incident} blev hverken sendt via {channel} eller en anden kanal, der tæller, og anses derfor ikke for modtaget ({provision})',
      en: '{Step} of {incident} was sent neither through {channel} nor another channel that counts, and is therefore deemed not received ({provision})',
      fix: {
        da: 'Send den via {channel}, eller skriv fallback eller exemption som kanal, hvis den alternative løsning eller en fritagelse blev brugt',
        en: 'Send it through {channel}, or write fallback or exemption as the channel if the alternative solution or an exemption was used',
      },
    },
    noReceipt: {
      da: '{Step} om {incident} har ingen kvittering',
      en: '{Step} of {incident} has no receipt',
      requirement: 'tool/evidence',
      fix: { da: 'Skriv i receipt, hvor kvitteringen findes', en: 'Write in receipt where the receipt is kept' },
    },
  },
  *check(workspace, say, { profile }) {
    for (const incident of significantIncidents(workspace, profile)) {
      const all = notificationsOf(incident)
      const wordsOf = ({ step }: Notification) => ({
        Step: atStart(incidents.steps[step].definite),
        incident: incident.data.id,
      })
      for (const one of all) {
        if (!one.counts) {
          const words = { channel: registration.channel.name, provision: cite('dk-620/15.2') }
          yield say.otherChannel(place(incident, 'notifications', one.index, 'channel'), { ...wordsOf(one), ...words })
        } else if (!one.receipt && !isTakenOut(incident, ['notifications', one.index, 'receipt'])) {
          const at = place(incident, 'notifications', one.index, 'step')
          yield say.noReceipt(at, wordsOf(one))
        }
      }
      for (const one of all.filter(one => one.counts && isLastOf(all, one))) {
        const reached = all.filter(({ counts, step }) => counts && step === one.step).flatMap(({ to }) => to)
        const left = addressees.filter(addressee => !reached.includes(addressee))
        if (left.length === 0) continue
        const titles = left.map(addressee => incidents.addressees[addressee].title)
        const told = one.step === 'interim-report' ? say.missingUnsure : say.missing
        const unread = unreadOf(one.step, incident)
        yield told(place(incident, 'notifications', one.index, 'to'), { ...wordsOf(one), missing: titles }, { unread })
      }
    }
  },
})

/** What goes to the addressees one by one is complete with its last part: only of that is it said who is missing. */
function isLastOf(all: readonly (Notification & { readonly counts: boolean })[], one: Notification): boolean {
  return !all.slice(one.index + 1).some(({ counts, step }) => counts && step === one.step)
}
