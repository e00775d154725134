import { registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { daysBetween } from '../law/calendar.ts'
import { registrationDue } from '../law/deadlines.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

/** How long before the day it is due a missing registration is spoken of. A choice of ours. */
const daysAhead = 30

const late = {
  da: 'Registreringen blev indgivet den {filed}, men fristen var den {due} (dage for sent: {days})',
  en: 'The registration was filed on {filed}, but was due on {due} (days late: {days})',
  fix: {
    da: 'Ret date eller coveredSince, hvis datoen er forkert; er den rigtig, så notér årsagen til forsinkelsen',
    en: 'Correct date or coveredSince if the date is wrong; if it is right, note the cause of the delay',
  },
} as const

const notFiled = {
  da: 'Registreringen er ikke indgivet, men fristen var den {due} (dage for sent: {days})',
  en: 'The registration has not been filed, but was due on {due} (days late: {days})',
  fix: {
    da: 'Indgiv registreringen via {channel}, og skriv dato og kvittering under filings',
    en: 'File the registration through {channel} and write its date and receipt under filings',
  },
} as const

export default rule({
  id: 'registration-on-time',
  requirement: 'dk/33.3/first-wave',
  title: {
    da: 'Registreringen er indgivet rettidigt og ad en kanal, der tæller',
    en: 'The registration was filed in time and through a channel that counts',
  },
  messages: {
    late,
    lateUnsure: { ...late, confidence: 'I' },
    notFiled,
    notFiledUnsure: { ...notFiled, confidence: 'I' },
    soon: {
      da: 'Registreringen skal være indgivet senest den {due} (dage tilbage: {days})',
      en: 'The registration is to be filed by {due} (days left: {days})',
      level: 'KAN',
      fix: notFiled.fix,
    },
    otherChannel: {
      da: 'Registreringen den {filed} skete ikke via {channel} og anses derfor ikke for modtaget',
      en: 'The registration on {filed} was not made through {channel} and is therefore deemed not received',
      fix: {
        da: 'Indgiv den via {channel}, eller angiv kanalen som fallback eller exemption, hvis den alternative løsning eller en fritagelse blev brugt',
        en: 'File it through {channel}, or give the channel as fallback or exemption if the alternative solution or an exemption was used',
      },
    },
    noReceipt: {
      da: 'Registreringen den {filed} har ingen kvittering',
      en: 'The registration on {filed} has no receipt',
      level: 'KAN',
      fix: { da: 'Skriv i receipt, hvor kvitteringen findes', en: 'Write in receipt where the receipt is kept' },
    },
  },
  *check({ entity, documents, sound }, say, { asOf, profile }) {
    const duty = registrationDutyOf(profile)
    if (!entity || !duty) return
    const channel = law.channel.name
    const filings = sound.registration
      .flatMap(document => (document.data.filings ?? []).map((filing, index) => ({ ...filing, document, index })))
      .filter(({ date }) => date <= asOf)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    const counts = filings.filter(filing => law.acceptedChannels.some(({ key }) => key === filing.channel))
    for (const filing of filings) {
      const filed = { date: filing.date }
      const at = place(filing.document, 'filings', filing.index, counts.includes(filing) ? 'date' : 'channel')
      if (!counts.includes(filing)) {
        yield say.otherChannel(at, { filed, channel }, { requirement: 'dk-620/14.1/channel' })
      } else if (!filing.receipt) yield say.noReceipt(at, { filed }, { requirement: duty.authority })
    }
    const due = registrationDue(duty.paragraph, entity.data.coveredSince)
    const sure = duty.certain && due.confidence === 'V'
    const beside = { requirement: due.requirement, see: [place(entity, 'coveredSince')] }
    const words = { due: { date: due.date }, channel }
    const [first] = counts
    const [document] = sound.registration
    const days = daysBetween(due.date, first?.date ?? asOf)
    if (first && days > 0) {
      const at = place(first.document, 'filings', first.index, 'date')
      yield (sure ? say.late : say.lateUnsure)(at, { ...words, filed: { date: first.date }, days }, beside)
    } else if (!first && filings.length === 0 && days > 0 && document) {
      // Where there is no document at all, registration-complete says so.
      const at = place(document, 'filings')
      yield (sure ? say.notFiled : say.notFiledUnsure)(at, { ...words, days }, beside)
    } else if (
      !first &&
      days <= 0 &&
      -days <= daysAhead &&
      !documents.some(({ kind, sound }) => kind === 'registration' && !sound)
    ) {
      const at = document ? place(document, 'filings') : place(entity, 'coveredSince')
      yield say.soon(at, { ...words, days: -days }, { ...beside, see: document ? beside.see : [] })
    }
  },
})
