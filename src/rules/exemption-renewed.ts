import { exemptionsIn } from '../engine/exemptions.ts'
import { filingsBy } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { daysAhead } from '../engine/soon.ts'
import { daysBetween } from '../law/calendar.ts'
import { cite } from '../law/cite.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

const renewFix = {
  da: 'Ansøg myndigheden om forlængelse, og skriv datoen i renewalRequested, eller gå over til {channel} før udløbet',
  en: 'Apply to the authority for an extension and write the date in renewalRequested, or change to {channel} before it ends',
} as const

export default rule({
  id: 'exemption-renewed',
  requirement: 'dk-620/14.1/channel',
  title: {
    da: 'En fritagelse for digital kommunikation er forlænget i tide',
    en: 'An exemption from digital communication is extended in time',
  },
  messages: {
    renewSoon: {
      da: 'Fritagelsen udløber den {expires}; en forlængelse skal søges senest den {due}, {days} ({provision})',
      en: 'The exemption ends on {expires}; an extension is to be applied for by {due}, {days} ({provision})',
      level: 'KAN',
      fix: renewFix,
    },
    notRequested: {
      da: 'Fritagelsen udløber den {expires}; en forlængelse skulle være søgt senest den {due}, for {days} siden ({provision})',
      en: 'The exemption ends on {expires}; an extension was to be applied for by {due}, {days} ago ({provision})',
      // Nobody has to extend it: from its end the ordinary channel is open.
      level: 'BØR',
      fix: renewFix,
    },
    requestedLate: {
      da: 'Forlængelsen af fritagelsen blev søgt den {requested}, {days} efter fristen den {limit} ({provision})',
      en: 'The extension of the exemption was applied for on {requested}, {days} after it was due on {limit} ({provision})',
      level: 'BØR',
      fix: {
        da: 'Ret datoen, hvis den er forkert; ellers forbered at gå over til {channel} den {expires}',
        en: 'Correct the date if it is wrong; otherwise prepare to change to {channel} on {expires}',
      },
    },
    expired: {
      da: 'Fritagelsen udløb den {expires}; det, der siden er sendt på anden måde end via {channel} eller den alternative løsning, anses ikke for modtaget ({provision})',
      en: 'The exemption ended on {expires}; what has since been sent in another way than through {channel} or the alternative solution is deemed not received ({provision})',
      level: 'BØR',
      fix: {
        da: 'Brug {channel}, eller skriv den nye fritagelse eller forlængelse under exemptions',
        en: 'Use {channel}, or write the new exemption or extension under exemptions',
      },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    // Whoever registers or notifies under the act needs it; nobody else is asked.
    if (!profile?.applicable.includes('dk-620/14.1/channel')) return
    const begun = exemptionsIn(workspace).filter(({ granted }) => granted <= asOf)
    // An earlier one was extended, or replaced, by the one that ends last.
    const exemption = begun.at(-1)
    if (!exemption) return
    const { document, index, expires, renewBy, renewalRequested } = exemption
    const channel = law.channel.name
    const limit = { date: renewBy }
    const named = { expires: { date: expires }, channel, provision: cite('dk-620/16.2') }
    const words = { ...named, due: limit }
    const at = place(document, 'exemptions', index, 'granted')
    const back = filingsBy(asOf, workspace).some(({ date, counts, exempt }) => date > expires && counts && !exempt)
    const left = daysBetween(asOf, renewBy)
    if (expires < asOf) {
      if (!back) yield say.expired(at, { ...words, provision: cite('dk-620/15.2') })
    } else if (renewalRequested && renewalRequested <= asOf) {
      const days = daysBetween(renewBy, renewalRequested)
      const requested = { date: renewalRequested }
      if (days > 0) yield say.requestedLate(at, { ...named, limit, requested, days: { days } })
    } else if (left < 0) yield say.notRequested(at, { ...words, days: { days: -left } })
    else if (left <= daysAhead) yield say.renewSoon(at, { ...words, days: { inDays: left } })
  },
})
