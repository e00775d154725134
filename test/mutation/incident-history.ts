import { after } from '../../src/law/calendar.ts'
import { afterInstant, localOf } from '../../src/law/instant.ts'
import { incidents as law, type RequirementId } from '../../src/law/law.generated.ts'
import type { Document } from '../../src/model/document.ts'
import { entryOf, nodeAt } from '../../src/text/located.ts'
import { withEntry, withoutEntry, withoutItem, withValue } from './edit.ts'
import { type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'
import { spotsOf } from './schema.ts'
import { replaced, spanOf } from './shape.ts'

/** Moves what happened in a notified incident past the time limits of section 13, out of its order, and past today. */
export function historyMutants(organisation: Organisation): Mutant[] {
  return organisation.judgement.workspace.sound.incident.flatMap(incident => {
    const text = organisation.text(incident.path)
    const { significance, known } = incident.data
    const timed = significance?.result === 'significant' && known !== undefined
    return [...ahead(incident, text, organisation.asOf), ...(timed ? steps(incident, text, known) : [])]
  })
}

type Incident = Document<'incident'>

function* ahead(incident: Incident, text: string, asOf: string): Generator<Mutant> {
  for (const spot of spotsOf(incident).filter(({ schema }) => schema.format === 'instant')) {
    const edits = [replaced(spot, text, `${after(asOf, 'P1D')}T00:00+01:00`)]
    const said = { rules: ['dates-in-order'], path: incident.path, near: spanOf(spot, text) }
    yield mutant(['time after today', spot.field, spot.path.join('/')], incident.path, edits, said)
  }
}

/** The first second, or for a month the first day, at which each step is too late. */
const tooLate = {
  'early-warning': law.clocks.earlyWarning,
  'incident-notification': law.clocks.notification,
  'final-report': law.clocks.finalReport,
} as const

function* steps(incident: Incident, text: string, known: string): Generator<Mutant> {
  const { path, yaml, data } = incident
  const sent = data.notifications ?? []
  const list = entryOf(yaml, 'notifications')
  const about = (kind: string, what: string) => [kind, `incident/notifications/${what}`, path] as const
  if (yaml.kind !== 'map' || list?.value.kind !== 'list') return
  for (const [step, { within, runsFrom }] of Object.entries(tooLate)) {
    const index = sent.findIndex(one => one.step === step)
    const entry = entryOf(nodeAt(yaml, ['notifications', index]), 'sent')
    const from = runsFrom === 'knowledge' ? known : sent.find(one => one.step === 'incident-notification')?.sent
    if (!entry || !from) continue
    const due = afterInstant(from, within).at
    const late =
      runsFrom === 'knowledge' ? afterInstant(due, 'PT1S').at : `${after(localOf(due).date, 'P1D')}T00:00+01:00`
    const requirement: RequirementId = law.steps[step as keyof typeof tooLate].requirement
    const said = { rules: ['incident-reported-in-time'], requirement, path, severity: 'error' } as const
    const moved = [withValue(text, entry, late)]
    yield mutant(about('sent too late', step), path, moved, { ...said, near: entry.keySpan })
    yield mutant(about('never sent', step), path, [withoutItem(text, list.value, index, list)], said)
  }
  yield* stillGoingOn(incident, text)
  for (const [key, rule] of [
    ['known', 'incident-reported-in-time'],
    ['knownBecause', 'incident-history-possible'],
  ] as const) {
    const entry = entryOf(yaml, key)
    if (!entry) continue
    const edits = [withoutEntry(text, yaml, entry)]
    yield mutant([`${key} removed`, `incident/${key}`, path], path, edits, { rules: [rule], path })
  }
}

/** Never handled: then a status report was due, and the final report, if there is one, was none. */
function* stillGoingOn(incident: Incident, text: string): Generator<Mutant> {
  const { path, yaml, data } = incident
  const list = entryOf(yaml, 'notifications')
  const handled = entryOf(yaml, 'handled')
  const index = (data.notifications ?? []).findIndex(({ step }) => step === 'final-report')
  if (yaml.kind !== 'map' || list?.value.kind !== 'list' || !handled || index < 0) return
  const gone = withoutItem(text, list.value, index, list)
  const edits = [gone, withoutEntry(text, yaml, handled), withEntry(text, yaml, 'ongoing: true')]
  const said = { requirement: 'dk/13.1.5/status-report', path, severity: 'error' } as const
  const about = ['still going on', 'incident/ongoing', path] as const
  yield mutant(about, path, edits, { ...said, rules: ['incident-reported-in-time'] })
  const report = entryOf(nodeAt(yaml, ['notifications', index]), 'sent')
  if (report?.value.kind !== 'scalar') return
  const later = withValue(text, handled, afterInstant(String(report.value.value), 'PT1H').at)
  const order = { rules: ['incident-history-possible'], requirement: 'dk/13.1.4/final-report', path } as const
  yield mutant(['handled after the final report', 'incident/handled', path], path, [later], order)
}
