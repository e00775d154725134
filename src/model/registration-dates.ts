import type { Event, Period } from './dates.ts'
import { place } from './document.ts'
import type { Workspace } from './workspace.ts'

type Sound = Workspace['sound']

/** Every period that registrations tell of. */
export function* periodsInRegistrations({ registration }: Sound): Iterable<Period> {
  for (const document of registration) {
    for (const [index, { granted, expires }] of (document.data.exemptions ?? []).entries()) {
      const what = { da: 'Fritagelsen for digital kommunikation', en: 'The exemption from digital communication' }
      const at = () => place(document, 'exemptions', index, 'expires')
      yield { what, from: granted, until: expires, at, see: () => place(document, 'exemptions', index, 'granted') }
    }
    for (const [index, { name, joined, left }] of (document.data.communities ?? []).entries()) {
      const what = { da: `Deltagelsen i ${name}`, en: `The membership of ${name}` }
      const at = () => place(document, 'communities', index, 'left')
      yield { what, from: joined, until: left, at, see: () => place(document, 'communities', index, 'joined') }
    }
  }
}

/** Every event that registrations tell of. */
export function* eventsInRegistrations({ registration }: Sound): Iterable<Event> {
  for (const document of registration) {
    for (const [index, { date }] of (document.data.filings ?? []).entries()) {
      const what = { da: 'Indgivelsen af oplysningerne', en: 'The filing of the information' }
      yield { what, date, at: () => place(document, 'filings', index, 'date') }
    }
    for (const [index, { fields, date }] of (document.data.changes ?? []).entries()) {
      const names = fields.join(', ')
      const what = { da: `Ændringen af ${names}`, en: `The change of ${names}` }
      yield { what, date, at: () => place(document, 'changes', index, 'date') }
    }
    for (const [index, { renewalRequested }] of (document.data.exemptions ?? []).entries()) {
      const what = { da: 'Ansøgningen om forlængelse af fritagelsen', en: 'The application to extend the exemption' }
      yield { what, date: renewalRequested, at: () => place(document, 'exemptions', index, 'renewalRequested') }
    }
    for (const [index, { name, ...days }] of (document.data.communities ?? []).entries()) {
      for (const day of ['joined', 'joinedTold', 'left', 'leftTold'] as const) {
        const what = { da: `${communityEvents[day].da} ${name}`, en: `${communityEvents[day].en} ${name}` }
        yield { what, date: days[day], at: () => place(document, 'communities', index, day) }
      }
    }
  }
}

const communityEvents = {
  joined: { da: 'Indtrædelsen i', en: 'The joining of' },
  joinedTold: { da: 'Underretningen om indtrædelsen i', en: 'The telling of the joining of' },
  left: { da: 'Udtrædelsen af', en: 'The leaving of' },
  leftTold: { da: 'Underretningen om udtrædelsen af', en: 'The telling of the leaving of' },
} as const
