import type { History } from '../law/incident-order.ts'
import type { Addressee, StepId } from '../law/incident-types.ts'
import { earliest, type Instant } from '../law/instant.ts'
import { incidents, registration } from '../law/law.generated.ts'
import type { Document, Kinds } from './document.ts'
import { isTakenOut, rowsLost } from './unread.ts'

/** One notification as an incident document records it, with its line among them. */
export type Notification = NonNullable<Kinds['incident']['notifications']>[number] & { readonly index: number }

/** The notifications of an incident, and whether each came by a channel that order 620/2025 accepts: others are deemed not received. */
export function notificationsOf({ data }: Document<'incident'>): (Notification & { readonly counts: boolean })[] {
  const accepted = registration.acceptedChannels.map(({ key }) => key)
  return (data.notifications ?? []).map((one, index) => ({ ...one, index, counts: accepted.includes(one.channel) }))
}

/** What the clocks of section 13 run on, of an incident document; undefined where it does not say when the incident was known. */
export function historyOf(incident: Document<'incident'>, trust: boolean): History | undefined {
  const { known, discovered, timeline, requests, handled, ongoing } = incident.data
  if (known === undefined) return undefined
  const firstEntry = earliest(timeline.map(({ at }) => at)) ?? discovered
  return { known, trust, requests, handled, ongoing, discovered, firstEntry, sent: sentIn(incident) }
}

/** When each step was sent. What goes to the addressees one by one is sent when the last of those who got it at all had it. */
function sentIn(incident: Document<'incident'>): { [S in StepId]?: Instant[] } {
  const counting = notificationsOf(incident).filter(({ counts }) => counts)
  return Object.fromEntries(
    [...new Set(counting.map(({ step }) => step))].map(step => {
      const own = counting.filter(one => one.step === step)
      // Each request for an interim report is answered by itself.
      if (step === 'interim-report') return [step, own.map(({ sent }) => sent)]
      const reached: readonly Addressee[] = [...new Set(own.flatMap(({ to }) => to))]
      const first = reached.flatMap(
        addressee => earliest(own.filter(({ to }) => to.includes(addressee)).map(({ sent }) => sent)) ?? [],
      )
      return [step, [first.reduce((latest, one) => (earliest([latest, one]) === latest ? one : latest))]]
    }),
  )
}

/** The path of an incident that tells of more notifications of a step than could be read, or of more to whom they were sent; none else. */
export function unreadOf(step: StepId, incident: Document<'incident'>): string[] {
  const lost = rowsLost(incident, 'notifications').some(({ step: other }) => !isStep(other) || other === step)
  const isShort = notificationsOf(incident).some(
    one => one.step === step && isTakenOut(incident, ['notifications', one.index, 'to']),
  )
  return lost || isShort ? [incident.path] : []
}

/** Whether it may have been sent all the same: more notifications of it are written than could be read. */
export function mayBeSent(step: StepId, sent: Instant | undefined, incident: Document<'incident'>): boolean {
  return sent === undefined && unreadOf(step, incident).length > 0
}

function isStep(name: unknown): name is StepId {
  return typeof name === 'string' && Object.hasOwn(incidents.steps, name)
}
