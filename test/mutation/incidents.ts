import type { Content } from '../../src/law/incident-types.ts'
import { incidents as law, requirements } from '../../src/law/law.generated.ts'
import { type Document, idOf } from '../../src/model/document.ts'
import { entryOf, type LocatedMap, nodeAt } from '../../src/text/located.ts'
import { withoutEntry, withValue } from './edit.ts'
import { type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Takes out of a notified incident what sections 12 and 15 and the contents of section 13 ask of it, one thing at a time. */
export function incidentMutants({ judgement, text }: Organisation): Mutant[] {
  const significant = judgement.workspace.sound.incident.filter(
    ({ data }) => data.significance?.result === 'significant',
  )
  return significant.flatMap(incident => [
    ...notifications(incident, text(incident.path)),
    ...assessment(incident, text(incident.path), judgement.profile?.regulation === true),
    ...recipients(incident, text(incident.path)),
  ])
}

type Incident = Document<'incident'>

function* notifications(incident: Incident, text: string): Generator<Mutant> {
  const { path, yaml, data } = incident
  for (const [index, { step }] of (data.notifications ?? []).entries()) {
    const map = nodeAt(yaml, ['notifications', index])
    if (map?.kind !== 'map') continue
    const about = (kind: string, key: string) => [kind, `incident/notifications/*/${key}`, `${path} ${step}`] as const
    const [to, channel, receipt, contents] = ['to', 'channel', 'receipt', 'contents'].map(key => entryOf(map, key))
    const { requirement } = law.steps[step]
    const known: Readonly<Record<string, Content>> = law.steps[step].contents
    if (contents?.value.kind === 'map') {
      const { value, keySpan } = contents
      for (const entry of value.entries) {
        const any =
          known[entry.key]?.owed === 'whereAny' && !(entry.key === 'crossBorder' && data.crossBorder?.possible)
        const said = { rules: ['incident-notifications-complete'], requirement, path, near: keySpan } as const
        const severity = any ? 'notice' : 'warning'
        const edits = [withoutEntry(text, value, entry)]
        yield mutant(about('contents taken out', `contents/${entry.key}`), path, edits, { ...said, severity })
      }
    }
    const told = { rules: ['incident-addressees-complete'], path } as const
    for (const addressee of Object.keys(law.addressees)) {
      if (to?.value.kind !== 'list' || to.value.items.length < 2) continue
      const edits = [withValue(text, to, `[${addressee}]`)]
      // That what the CSIRT asks for goes to the authority too is our reading.
      const severity = step === 'interim-report' ? 'warning' : 'error'
      const missing = { ...told, requirement: 'dk/12.1/notify', near: to.keySpan, severity } as const
      yield mutant(about(`sent to the ${addressee} alone`, 'to'), path, edits, missing)
    }
    if (channel) {
      const lost = { ...told, requirement: 'dk/12.1/notify', near: channel.keySpan, severity: 'error' } as const
      yield mutant(about('channel that does not count', 'channel'), path, [withValue(text, channel, 'other')], lost)
    }
    if (receipt) {
      const edits = [withoutEntry(text, map, receipt)]
      yield mutant(about('receipt removed', 'receipt'), path, edits, { ...told, severity: 'notice' })
    }
  }
}

function* assessment(incident: Incident, text: string, regulation: boolean): Generator<Mutant> {
  const { path, yaml } = incident
  const held = entryOf(yaml, 'significance')?.value
  if (yaml.kind !== 'map' || held?.kind !== 'map') return
  const said = { rules: ['significance-reasoned'], path }
  const about = (kind: string, key: string) => [kind, `incident/significance${key}`, path] as const
  yield mutant(about('not assessed', ''), path, [without(text, yaml, 'significance')], said)
  yield mutant(about('reasons removed', '/reasons'), path, [without(text, held, 'reasons')], said)
  const ground = regulation ? 'met' : 'limbs'
  yield mutant(about('ground removed', `/${ground}`), path, [without(text, held, ground)], said)
  const result = entryOf(held, 'result')
  if (!result) return
  const denied = withValue(text, result, 'not-significant')
  const error = { ...said, requirement: 'dk/12.1/notify', severity: 'error' } as const
  yield mutant(about('ground met, result denied', '/result'), path, [denied], error)
  const loss = entryOf(held, 'loss')
  if (!loss || !regulation) return
  const over = { ...error, rules: ['losses-weighed'], near: loss.keySpan }
  yield mutant(about('loss over the limit', '/loss'), path, [denied, withValue(text, loss, '500001')], over)
}

function* recipients(incident: Incident, text: string): Generator<Mutant> {
  const { path, yaml, data } = incident
  const held = entryOf(yaml, 'recipients')?.value
  if (held?.kind !== 'map' || !data.recipients?.told) return
  for (const [key, requirement] of [
    ['told', 'dk/15.1/recipients'],
    ['threatMeasures', 'dk/15.2/threat-recipients'],
  ] as const) {
    if (!entryOf(held, key) || !(requirement in requirements)) continue
    const about = ['recipients not told', `incident/recipients/${key}`, `${path} ${idOf(incident)}`] as const
    yield mutant(about, path, [without(text, held, key)], { rules: ['recipients-told'], requirement, path })
  }
}

function without(text: string, map: LocatedMap, key: string) {
  const entry = entryOf(map, key)
  if (!entry) throw new Error(`no ${key}`)
  return withoutEntry(text, map, entry)
}
