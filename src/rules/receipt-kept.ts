import { filingsBy, registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { cite } from '../law/cite.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

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
    noReceipt: {
      da: 'Registreringen den {filed} har ingen kvittering',
      en: 'The registration on {filed} has no receipt',
      fix: { da: 'Skriv i receipt, hvor kvitteringen findes', en: 'Write in receipt where the receipt is kept' },
    },
  },
  *check(workspace, say, { asOf, profile }) {
    if (!registrationDutyOf(profile)) return
    for (const { document, index, date, receipt, counts } of filingsBy(asOf, workspace)) {
      const filed = { date }
      if (!counts) {
        const words = { filed, channel: law.channel.name, provision: cite('dk-620/15.2') }
        yield say.otherChannel(place(document, 'filings', index, 'channel'), words)
      } else if (!receipt) {
        yield say.noReceipt(place(document, 'filings', index, 'date'), { filed }, { requirement: 'tool/evidence' })
      }
    }
  },
})
