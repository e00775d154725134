import type { Event, Period } from './dates.ts'
import { place, placeAt } from './document.ts'
import type { Workspace } from './workspace.ts'

type Sound = Workspace['sound']

/** Every period that registers and oversight meetings tell of. */
export function* periodsInRegisters(sound: Sound): Iterable<Period> {
  for (const register of sound.actions) {
    for (const [index, { id, opened, due, done }] of register.data.actions.entries()) {
      const see = () => place(register, 'actions', index, 'opened')
      const what = { da: `Den korrigerende foranstaltning ${id}`, en: `The corrective action ${id}` }
      yield { what, from: opened, until: done, at: () => place(register, 'actions', index, 'done'), see }
      const limit = { da: `Tiden til at gennemføre ${id}`, en: `The time for carrying out ${id}` }
      yield { what: limit, from: opened, until: due, at: () => place(register, 'actions', index, 'due'), see }
    }
  }
  for (const meeting of sound.oversight) {
    for (const [index, { what, due }] of (meeting.data.followUps ?? []).entries()) {
      const limit = { da: `Tiden til «${what}»`, en: `The time for "${what}"` }
      const at = () => place(meeting, 'followUps', index, 'due')
      yield { what: limit, from: meeting.data.date, until: due, at, see: () => place(meeting, 'date') }
    }
  }
}

/** Every event that registers and oversight meetings tell of, apart from the meetings themselves. */
export function* eventsInRegisters(sound: Sound): Iterable<Event> {
  for (const register of sound.actions) {
    for (const [index, { id, opened, done }] of register.data.actions.entries()) {
      const begun = { da: `Iværksættelsen af ${id}`, en: `The beginning of ${id}` }
      yield { what: begun, date: opened, at: () => place(register, 'actions', index, 'opened') }
      const ended = { da: `Gennemførelsen af ${id}`, en: `The completion of ${id}` }
      yield { what: ended, date: done, at: () => place(register, 'actions', index, 'done') }
    }
  }
  for (const register of sound.risks) {
    const { id, date, risks } = register.data
    const what = { da: `Risikovurderingen ${id}`, en: `The risk assessment ${id}` }
    yield { what, date, at: () => place(register, 'date') }
    for (const [index, risk] of risks.entries()) {
      const accepted = { da: `Accepten af ${risk.id}`, en: `The acceptance of ${risk.id}` }
      yield { what: accepted, date: risk.accepted?.date, at: () => place(register, 'risks', index, 'accepted', 'date') }
      const treated = { da: `Håndteringen af ${risk.id}`, en: `The treatment of ${risk.id}` }
      yield { what: treated, date: risk.done, at: () => place(register, 'risks', index, 'done') }
    }
  }
  for (const register of sound.suppliers) {
    for (const [index, { id, lastReview }] of register.data.suppliers.entries()) {
      const what = { da: `Kontrollen med ${id}`, en: `The review of ${id}` }
      yield { what, date: lastReview, at: () => place(register, 'suppliers', index, 'lastReview') }
    }
  }
  for (const register of [...sound.suppliers, ...sound.assets, ...sound.services]) {
    const { id, reviewed } = register.data
    const what = { da: `Gennemgangen af ${id}`, en: `The review of ${id}` }
    yield { what, date: reviewed, at: () => placeAt(register, ['reviewed']) }
  }
  for (const meeting of sound.oversight) {
    for (const [index, { what, done }] of (meeting.data.followUps ?? []).entries()) {
      const at = () => place(meeting, 'followUps', index, 'done')
      yield { what: { da: `Opfølgningen «${what}»`, en: `The follow-up "${what}"` }, date: done, at }
    }
  }
}
