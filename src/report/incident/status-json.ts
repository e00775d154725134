import { hasPassed } from '../../engine/incident-clocks.ts'
import { inDenmark, localOf } from '../../law/instant.ts'
import { place } from '../../model/document.ts'
import type { Run } from '../json.ts'
import { jsonText } from '../json-text.ts'
import type { Sources } from '../located.ts'
import { type EntityClocks, lawOf, leftOf, rowsOf } from './status.ts'
import type { LookedAt } from './status-text.ts'

/** The clocks for programs, as docs/incident.md describes them. */
export function statusJson(
  entities: readonly EntityClocks[],
  { asOf, moment }: LookedAt,
  sources: Sources,
  { lang, version }: Pick<Run, 'lang' | 'version'>,
): string {
  const clocks = rowsOf(entities).map(({ entity, clock }) => {
    const { incident, step, due, sent, state, confidence, requirement, assumes } = clock
    const at = place(incident, 'id')
    return {
      step,
      due: due ? (due.by === 'instant' ? inDenmark(due.at) : localOf(due.at).date) : null,
      sent: sent ? inDenmark(sent) : null,
      state,
      law: lawOf(clock, lang),
      passed: hasPassed(clock),
      left: leftOf(clock, moment) ?? null,
      requirement,
      confidence,
      assumes,
      entity,
      incident: incident.data.id,
      title: incident.data.title,
      path: incident.path,
      line: sources.start(at).line,
    }
  })
  const broken = entities.flatMap(one => one.broken)
  return jsonText({ version: 1, tool: { name: 'nis2lint', version }, asOf, clocks, broken })
}
