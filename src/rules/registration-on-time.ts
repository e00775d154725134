import { filingsBy, filingsUnread, registrationDutyOf } from '../engine/registration.ts'
import { rule } from '../engine/rule.ts'
import { daysAhead } from '../engine/soon.ts'
import { daysBetween } from '../law/calendar.ts'
import { registrationDue } from '../law/deadlines.ts'
import { registration as law } from '../law/law.generated.ts'
import { place } from '../model/document.ts'

const late = {
  da: 'Registreringen blev indgivet den {filed}, {days} efter fristen den {limit}',
  en: 'The registration was filed on {filed}, {days} after it was due on {limit}',
  fix: {
    da: 'Ret date eller coveredSince, hvis datoen er forkert; er den rigtig, så notér årsagen til forsinkelsen',
    en: 'Correct date or coveredSince if the date is wrong; if it is right, note the cause of the delay',
  },
} as const

const notFiled = {
  da: 'Registreringen er ikke indgivet, og fristen den {due} er overskredet med {days}',
  en: 'The registration has not been filed, and was due on {due}, {days} ago',
  fix: {
    da: 'Indgiv registreringen via {channel}, og skriv dato og kvittering under filings',
    en: 'File the registration through {channel} and write its date and receipt under filings',
  },
} as const

export default rule({
  id: 'registration-on-time',
  requirement: 'dk/33.3/first-wave',
  title: {
    da: 'Registreringen er indgivet rettidigt',
    en: 'The registration was filed in time',
  },
  messages: {
    late,
    lateUnsure: { ...late, confidence: 'I' },
    notFiled,
    notFiledUnsure: { ...notFiled, confidence: 'I' },
    noDate: {
      da: 'Det fremgår ikke, hvilken dag loven begyndte at gælde for enheden, så ingen frist kan regnes fra den',
      en: 'It does not appear on which day the act began to apply to the entity, so that no time limit can be counted from it',
      requirement: 'tool/schema',
      fix: { da: 'Skriv dagen i coveredSince', en: 'Write the day in coveredSince' },
    },
    soon: {
      da: 'Registreringen skal være indgivet senest den {due}, {days}',
      en: 'The registration is to be filed by {due}, {days}',
      level: 'KAN',
      fix: notFiled.fix,
    },
  },
  *check(workspace, say, { asOf, profile }) {
    const { entity, sound } = workspace
    const duty = registrationDutyOf(profile)
    if (!entity || !duty) return
    const since = entity.data.coveredSince
    if (!since) return yield say.noDate(place(entity, 'id'))
    const filings = filingsBy(asOf, workspace)
    const first = filings.find(({ counts }) => counts)
    const due = registrationDue(duty.paragraph, since)
    const sure = duty.certain && due.confidence === 'V'
    const coveredSince = place(entity, 'coveredSince')
    const unread = filingsUnread(workspace)
    const beside = { requirement: due.requirement, see: [coveredSince], unread }
    const limit = { date: due.date }
    const words = { due: limit, channel: law.channel.name }
    const days = daysBetween(due.date, first?.date ?? asOf)
    const [document] = sound.registration
    if (first && days > 0) {
      const at = place(first.document, 'filings', first.index, 'date')
      yield (sure ? say.late : say.lateUnsure)(at, { limit, filed: { date: first.date }, days: { days } }, beside)
    }
    // Filings that do not count are spoken of by receipt-kept.
    if (filings.length > 0) return
    const at = document ? place(document, 'filings') : coveredSince
    if (days > 0) {
      // Where there is no document at all, registration-complete says so.
      if (document) yield (sure ? say.notFiled : say.notFiledUnsure)(at, { ...words, days: { days } }, beside)
    } else if (-days <= daysAhead) yield say.soon(at, { ...words, days: { inDays: -days } }, beside)
  },
})
