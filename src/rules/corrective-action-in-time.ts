import { rule } from '../engine/rule.ts'
import { daysBetween } from '../law/calendar.ts'
import { place } from '../model/document.ts'

export default rule({
  id: 'corrective-action-in-time',
  requirement: 'dk/6.2/corrective-action',
  title: {
    da: 'Korrigerende foranstaltninger er gennemført til tiden',
    en: 'Corrective actions are carried out in time',
  },
  messages: {
    overdue: {
      da: '{action} skulle efter sin egen frist være gennemført senest den {due}, for {days} siden; loven kræver det uden unødigt ophold',
      en: '{action} was by its own time limit to be carried out by {due}, {days} ago; the act demands it without undue delay',
      // "Without undue delay" is the act's word; the date is the organisation's own.
      level: 'BØR',
      fix: {
        da: 'Gennemfør den, og skriv datoen i done, eller begrund en ny frist og lad den behandle, hvor den blev besluttet',
        en: 'Carry it out and write the date in done, or give the reason for a new time limit and have it dealt with where it was decided',
      },
    },
    noRegister: {
      da: 'Ingen fortegnelse over korrigerende foranstaltninger (nis2: actions) viser, hvilke mangler der er fundet, og hvad der gøres ved dem',
      en: 'No actions document shows which shortcomings were found and what is done about them',
      // The act asks for action where a requirement is not met. That it be recorded, and so, is our inference.
      confidence: 'I',
      missing: true,
      fix: {
        da: 'Opret en fortegnelse over korrigerende foranstaltninger (nis2: actions) med hver mangel, dens ejer, start og frist; er der ingen, så skriv en tom liste',
        en: 'Add an actions document with each shortcoming, its owner, beginning and time limit; if there are none, write an empty list',
      },
    },
  },
  *check({ entity, documents, sound }, say, { asOf, profile }) {
    if (!entity || !profile?.applicable.includes('dk/6.2/corrective-action')) return
    if (documents.every(({ kind }) => kind !== 'actions')) yield say.noRegister(place(entity, 'id'))
    for (const register of sound.actions) {
      for (const [index, { id, due, done }] of register.data.actions.entries()) {
        if (done !== undefined || due >= asOf) continue
        const words = { action: id, due: { date: due }, days: { days: daysBetween(due, asOf) } }
        yield say.overdue(place(register, 'actions', index, 'due'), words)
      }
    }
  },
})
