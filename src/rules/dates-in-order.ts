import { rule } from '../engine/rule.ts'
import { sources } from '../law/law.generated.ts'
import { effectsIn, eventsIn, periodsIn } from '../model/dates.ts'
import { place, placeAt } from '../model/document.ts'

export default rule({
  id: 'dates-in-order',
  requirement: 'tool/dates',
  title: { da: 'Datoer følger hinanden', en: 'Dates follow one another' },
  messages: {
    endsBeforeItBegins: {
      da: '{what} slutter den {until}, men begynder først den {from}',
      en: '{what} ends on {until} but begins only on {from}',
      fix: { da: 'Ret den dato, der er forkert', en: 'Correct the date that is wrong' },
    },
    future: {
      da: '{what} er dateret den {date}, som endnu ikke er kommet',
      en: '{what} is dated {date}, which has not come yet',
      fix: {
        da: 'Ret datoen, eller skriv den først, når det er sket',
        en: 'Correct the date, or write it when it has happened',
      },
    },
    futureMeeting: {
      da: '{meeting} er dateret den {date} og tæller først fra den dag',
      en: '{meeting} is dated {date} and counts only from that day',
      level: 'KAN',
      fix: { da: 'Ret datoen, hvis mødet er holdt', en: 'Correct the date if the meeting has been held' },
    },
    ahead: {
      da: '{what} gælder først fra den {date}',
      en: '{what} takes effect only on {date}',
      level: 'KAN',
      fix: { da: 'Ret datoen, hvis det allerede gælder', en: 'Correct the date if it is in effect already' },
    },
    coveredBeforeTheAct: {
      da: 'Enheden står som omfattet fra den {date}, men loven trådte i kraft den {from}',
      en: 'The entity is said to be covered since {date}, but the act came into force on {from}',
      fix: {
        da: 'Skriv den dag, loven begyndte at gælde for enheden',
        en: 'Write the day on which the act began to apply to the entity',
      },
    },
  },
  *check(workspace, say, { asOf }) {
    for (const { what, from, until, at, see } of periodsIn(workspace)) {
      if (until && until < from)
        yield say.endsBeforeItBegins(at(), { what, from: { date: from }, until: { date: until } }, { see: [see()] })
    }
    for (const { what, date, at } of eventsIn(workspace)) {
      if (date && date > asOf) yield say.future(at(), { what, date: { date } })
    }
    for (const meeting of [...workspace.approvals, ...workspace.sound.oversight]) {
      const { id, date } = meeting.data
      if (date > asOf) yield say.futureMeeting(placeAt(meeting, ['date']), { meeting: id, date: { date } })
    }
    for (const { what, date, at } of effectsIn(workspace)) {
      if (date && date > asOf) yield say.ahead(at(), { what, date: { date } })
    }
    const { entity } = workspace
    const from = sources['dk']?.from
    if (!entity || !from) return
    const { coveredSince: date } = entity.data
    if (date && date < from) {
      yield say.coveredBeforeTheAct(place(entity, 'coveredSince'), { date: { date }, from: { date: from } })
    }
  },
})
