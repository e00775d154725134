import { clocksOf } from '../../law/incident-clock.ts'
import { localOf } from '../../law/instant.ts'
import { incidents as law } from '../../law/law.generated.ts'
import { momentOf } from '../../law/moment.ts'
import { place } from '../../model/document.ts'
import { historyOf } from '../../model/incidents.ts'
import { isTrustService, significantIncidents } from '../incidents.ts'
import type { Dated, Dates } from './dated.ts'

/** The clocks of section 13 that run: steps of significant incidents that have a time and are not sent. */
export function* incidents({ workspace, profile, asOf }: Dates): Iterable<Dated> {
  const trust = isTrustService(profile)
  for (const incident of significantIncidents(workspace, profile)) {
    const history = historyOf(incident, trust)
    for (const { step, due, sent, confidence } of history ? clocksOf(history, momentOf(asOf)) : []) {
      if (!due || sent) continue
      const { title, requirement } = law.steps[step]
      const { id } = incident.data
      yield {
        kind: 'incident',
        date: localOf(due.at).date,
        ...(due.by === 'instant' ? { instant: due.at } : {}),
        requirement: trust && step === 'incident-notification' ? 'dk/13.2/trust-notification' : requirement,
        confidence,
        what: { da: `${title.da} for ${id}`, en: `${title.en} of ${id}` },
        at: place(incident, 'known'),
        subject: step,
      }
    }
  }
}
