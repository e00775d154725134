import type { IsoDate } from '../law/calendar.ts'
import type { Text } from '../law/types.ts'
import type { Place } from '../text/source.ts'
import { place } from './document.ts'
import { eventsInIncidents } from './incident-dates.ts'
import { eventsInRegisters, periodsInRegisters } from './register-dates.ts'
import { eventsInRegistrations, periodsInRegistrations } from './registration-dates.ts'
import type { Workspace } from './workspace.ts'

/**
 * Something that lasts from one date to another. `at` is the place of its end, `see` that of its beginning: of nearly all, nobody asks for
 * them, and to find a place takes longer than to compare two dates.
 */
export interface Period {
  readonly what: Text
  readonly from: IsoDate
  readonly until: IsoDate | undefined
  readonly at: () => Place
  readonly see: () => Place
}

/** Something that is said to have happened on a date. */
export interface Event {
  readonly what: Text
  readonly date: IsoDate | undefined
  readonly at: () => Place
}

/** Every period that sound documents tell of. */
export function* periodsIn({ entity, sound }: Workspace): Iterable<Period> {
  if (entity) {
    const { managementBody, delegations = [] } = entity.data
    for (const [index, { name, from, until }] of managementBody.members.entries()) {
      const what = { da: `Medlemskabet for ${name}`, en: `The membership of ${name}` }
      const at = () => place(entity, 'managementBody', 'members', index, 'until')
      yield { what, from, until, at, see: () => place(entity, 'managementBody', 'members', index, 'from') }
    }
    for (const [index, { to, from, until }] of delegations.entries()) {
      const what = { da: `Delegationen til ${to}`, en: `The delegation to ${to}` }
      const at = () => place(entity, 'delegations', index, 'until')
      yield { what, from, until, at, see: () => place(entity, 'delegations', index, 'from') }
    }
  }
  for (const exception of sound.exception) {
    const { id, granted, expires } = exception.data
    const what = { da: `Undtagelsen ${id}`, en: `The exception ${id}` }
    yield {
      what,
      from: granted,
      until: expires,
      at: () => place(exception, 'expires'),
      see: () => place(exception, 'granted'),
    }
  }
  yield* periodsInRegistrations(sound)
  yield* periodsInRegisters(sound)
}

/** Everything that is written down as holding and may yet begin to: nobody should count on it before that day unaware. */
export function* effectsIn({ entity, sound }: Workspace): Iterable<Event> {
  if (entity) {
    const { name, coveredSince } = entity.data
    const what = { da: `Loven for ${name}`, en: `The act for ${name}` }
    if (coveredSince) yield { what, date: coveredSince, at: () => place(entity, 'coveredSince') }
  }
  for (const [index, { to, from }] of (entity?.data.delegations ?? []).entries()) {
    const what = { da: `Delegationen til ${to}`, en: `The delegation to ${to}` }
    if (entity) yield { what, date: from, at: () => place(entity, 'delegations', index, 'from') }
  }
  for (const policy of sound.policy) {
    const { id, status, effective } = policy.data
    if (status === 'approved') yield { what: { da: id, en: id }, date: effective, at: () => place(policy, 'effective') }
  }
  for (const exception of sound.exception) {
    const { id, granted } = exception.data
    yield {
      what: { da: `Undtagelsen ${id}`, en: `The exception ${id}` },
      date: granted,
      at: () => place(exception, 'granted'),
    }
  }
}

/** Every event that sound documents tell of, apart from decisions: those may be written down before the meeting. */
export function* eventsIn({ entity, sound }: Workspace): Iterable<Event> {
  if (entity?.data.maturity) {
    const what = { da: 'Vurderingen af modenheden', en: 'The assessment of maturity' }
    yield { what, date: entity.data.maturity.assessed, at: () => place(entity, 'maturity', 'assessed') }
  }
  for (const policy of sound.policy) {
    const { id, updated, reviewed } = policy.data
    yield {
      what: { da: `Rettelsen af ${id}`, en: `The change of ${id}` },
      date: updated,
      at: () => place(policy, 'updated'),
    }
    const what = { da: `Gennemgangen af ${id}`, en: `The review of ${id}` }
    yield { what, date: reviewed, at: () => place(policy, 'reviewed') }
  }
  yield* eventsInRegistrations(sound)
  for (const training of sound.training) {
    for (const [index, { topic, date }] of training.data.courses.entries()) {
      const what = { da: `Kurset «${topic}»`, en: `The course "${topic}"` }
      yield { what, date, at: () => place(training, 'courses', index, 'date') }
    }
  }
  yield* eventsInRegisters(sound)
  yield* eventsInIncidents(sound.incident)
}
