import { clocksOf } from '../../law/incident-clock.ts'
import { localOf } from '../../law/instant.ts'
import { incidents as law } from '../../law/law.generated.ts'
import { momentOf } from '../../law/moment.ts'
import { requirementOf } from '../../law/step-duty.ts'
import { place } from '../../model/document.ts'
import { historyOf, mayBeSent } from '../../model/incidents.ts'
import { isTrustService, significantIncidents } from '../incidents.ts'
import type { Dated, Dates } from './dated.ts'

/** The clocks of section 13 that run: steps of significant incidents that have a time and are not sent. */
export function* incidents({ workspace, profile, asOf }: Dates): Iterable<Dated> {
  const trust = isTrustService(profile)
  for (const incident of significantIncidents(workspace, profile)) {
    const history = historyOf(incident, trust)
    for (const clock of history ? clocksOf(history, momentOf(asOf)) : []) {
      const { step, due, sent, confidence } = clock
      if (!due || sent || mayBeSent(step, sent, incident)) continue
      const { title } = law.steps[step]
      const { id } = incident.data
      yield {
        kind: 'incident',
        date: localOf(due.at).date,
        ...(due.by === 'instant' ? { instant: due.at } : {}),
        requirement: requirementOf(clock, trust),
        confidence,
        what: { da: `${title.da} for ${id}`, en: `${title.en} of ${id}` },
        at: place(incident, 'known'),
        subject: step,
      }
    }
  }
}
