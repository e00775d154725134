import { localOf } from '../law/instant.ts'
import { incidents as law } from '../law/law.generated.ts'
import type { Text } from '../law/types.ts'
import type { Place } from '../text/source.ts'
import type { Event } from './dates.ts'
import { type Document, place } from './document.ts'

/** Every event that incident documents tell of, by its day in Denmark. */
export function* eventsInIncidents(incidents: readonly Document<'incident'>[]): Iterable<Event> {
  for (const incident of incidents) {
    const { id, discovered, known, significance, handled, timeline, requests = [], notifications = [] } = incident.data
    yield event({ da: `Opdagelsen af ${id}`, en: `The discovery of ${id}` }, discovered, () =>
      place(incident, 'discovered'),
    )
    yield event({ da: `Kendskabet til ${id}`, en: `The knowledge of ${id}` }, known, () => place(incident, 'known'))
    const assessed = { da: `Vurderingen af ${id}`, en: `The assessment of ${id}` }
    yield event(assessed, significance?.assessed, () => place(incident, 'significance', 'assessed'))
    yield event({ da: `Afslutningen af ${id}`, en: `The end of ${id}` }, handled, () => place(incident, 'handled'))
    for (const [index, { at, what }] of timeline.entries()) {
      yield event({ da: `«${what}»`, en: `"${what}"` }, at, () => place(incident, 'timeline', index, 'at'))
    }
    for (const [index, request] of requests.entries()) {
      const asked = { da: `CSIRT’ens anmodning om ${id}`, en: `The request of the CSIRT on ${id}` }
      yield event(asked, request, () => place(incident, 'requests', index))
    }
    for (const [index, { step, sent }] of notifications.entries()) {
      const { title } = law.steps[step]
      const what = { da: `${title.da} for ${id}`, en: `${title.en} of ${id}` }
      yield event(what, sent, () => place(incident, 'notifications', index, 'sent'))
    }
    for (const [index, { at }] of (incident.data.recipients?.told ?? []).entries()) {
      const told = { da: `Beskeden til modtagerne om ${id}`, en: `The word to the recipients on ${id}` }
      yield event(told, at, () => place(incident, 'recipients', 'told', index, 'at'))
    }
  }
}

function event(what: Text, instant: string | undefined, at: () => Place): Event {
  return { what, date: instant && localOf(instant).date, at }
}
