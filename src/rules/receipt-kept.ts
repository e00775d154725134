import { registeredBy } from '../engine/registered-changes.ts'
import { filingsBy, registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { cite } from '../law/cite.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

const notExempt = {
  da: 'Ingen af de fritagelser, der er skrevet ned, gjaldt den {filed}, så registreringen den dag anses ikke for modtaget ({provision})',
  en: 'None of the exemptions that are written down held on {filed}, so that the registration of that day is deemed not received ({provision})',
  fix: {
    da: 'Indgiv den via {channel}, eller ret granted eller expires, hvis en fritagelse gjaldt den dag',
    en: 'File it through {channel}, or correct granted or expires if an exemption held on that day',
  },
} as const

export default rule({
  id: 'receipt-kept',
  requirement: 'dk-620/14.1/channel',
  title: {
    da: 'Registreringen er modtaget, og kvitteringen er gemt',
    en: 'The registration was received, and the receipt is kept',
  },
  messages: {
    otherChannel: {
      da: 'Registreringen den {filed} skete hverken via {channel} eller en anden kanal, der tæller, og anses derfor ikke for modtaget ({provision})',
      en: 'The registration on {filed} was made neither through {channel} nor another channel that counts, and is therefore deemed not received ({provision})',
      fix: {
        da: 'Indgiv den via {channel}, eller skriv fallback eller exemption som kanal, hvis den alternative løsning eller en fritagelse blev brugt',
        en: 'File it through {channel}, or write fallback or exemption as the channel if the alternative solution or an exemption was used',
      },
    },
    notExempt,
    notExemptUnsure: { ...notExempt, confidence: 'I' },
    noExemption: {
      da: 'Registreringen den {filed} står som sket under en fritagelse for digital kommunikation, men ingen fritagelse er skrevet ned',
      en: 'The registration on {filed} is said to have been made under an exemption from digital communication, but no exemption is written down',
      level: 'BØR',
      fix: {
        da: 'Skriv fritagelsen under exemptions: granted, expires og reference',
        en: 'Write the exemption under exemptions: granted, expires and reference',
      },
    },
    noDigest: {
      da: 'Indgivelsen den {filed} viser ikke, hvilke oplysninger der blev indgivet, så en senere ændring af dem ikke kan ses',
      en: 'The filing on {filed} does not show which information was filed, so that a later change of it cannot be seen',
      requirement: 'tool/filed-facts',
      fix: {
        da: 'Er oplysningerne her dem, der blev indgivet, så skriv ved indgivelsen digest: {digest}',
        en: 'If the information here is that which was filed, write with the filing digest: {digest}',
      },
    },
    noReceipt: {
      da: 'Registreringen den {filed} har ingen kvittering',
      en: 'The registration on {filed} has no receipt',
      requirement: 'tool/evidence',
      fix: { da: 'Skriv i receipt, hvor kvitteringen findes', en: 'Write in receipt where the receipt is kept' },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const duty = registrationDutyOf(profile)
    if (!duty) return
    for (const { document, index, date, receipt, counts, exempt } of filingsBy(asOf, workspace)) {
      const filed = { date }
      const words = { filed, channel: law.channel.name, provision: cite('dk-620/15.2') }
      const by = place(document, 'filings', index, 'channel')
      if (exempt === 'not') yield say.notExempt(by, words)
      else if (!counts) yield say.otherChannel(by, words)
      else if (exempt === 'perhaps-not') yield say.notExemptUnsure(by, words)
      else if (exempt === 'unrecorded') yield say.noExemption(by, { filed })
      if (counts && !receipt) {
        yield say.noReceipt(place(document, 'filings', index, 'date'), { filed })
      }
    }
    for (const { document, last, digest, changes } of registeredBy(asOf, workspace, duty.paragraph)) {
      // Where something was changed since, what stands there now is not what was filed.
      if (last.digest || !digest || changes.some(({ told }) => !told)) continue
      const words = { filed: { date: last.date }, digest }
      yield say.noDigest(place(document, 'filings', last.index, 'date'), words)
    }
  },
})
