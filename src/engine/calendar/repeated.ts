import { after } from '../../law/calendar.ts'
import { placeAt } from '../../model/document.ts'
import { repeatedIn } from '../../model/facts.ts'
import type { Dated, Dates } from './dated.ts'

/** What policies say is done again and again: restore tests, exercises, reviews of access and the like. */
export function* repeated({ workspace: { sound, claims }, profile, asOf, requirements }: Dates): Iterable<Dated> {
  for (const policy of sound.policy) {
    const { id, status } = policy.data
    if (status === 'retired' || (status === 'draft' && !claims.some(claim => claim.policy === policy))) continue
    for (const { kind, last, every } of repeatedIn(policy)) {
      if (!last || !every || last > asOf) continue
      const { title, measure, name, path } = kind
      // Where the regulation binds and itself wants it repeated, that is what asks for it.
      const byLaw = profile?.regulation && requirements.of(kind.requirement).repeats
      const requirement = byLaw ? kind.requirement : 'tool/repeated'
      yield {
        kind: 'repeated',
        date: after(last, every),
        requirement,
        what: { da: `${title.da} (${id})`, en: `${title.en} (${id})` },
        at: placeAt(policy, ['facts', measure, name, 'last']),
        subject: path,
      }
    }
  }
}
