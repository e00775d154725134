import { competencesOf, outdatedNameOf } from '../../src/law/authorities.ts'
import { after } from '../../src/law/calendar.ts'
import {
  authorities,
  registration as law,
  outdatedNames,
  type RequirementId,
  requirements,
  type SectorId,
  sectors,
} from '../../src/law/law.generated.ts'
import type { Document } from '../../src/model/document.ts'
import { entryOf, nodeAt } from '../../src/text/located.ts'
import { quoted, withItem, withoutEntry, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Breaks what sections 9, 10 and 33 and order 620 demand: each field, filing, channel, receipt, type and authority. */
export function registrationMutants(organisation: Organisation): Mutant[] {
  const { entity, sound } = organisation.judgement.workspace
  const documents = [...(entity ? [entity] : []), ...sound.registration]
  return [
    ...sound.registration.flatMap(registration => [
      ...fields(registration, organisation),
      ...filings(registration, organisation),
      ...changed(registration, organisation),
    ]),
    ...sound.registration.flatMap(registration => [...stated(registration, organisation)]),
    ...documents.flatMap(document => [...named(document, organisation)]),
  ]
}

type Registration = Document<'registration'>

function* fields(registration: Registration, organisation: Organisation): Generator<Mutant> {
  const { path } = registration
  // With what breaks the schema, so that it is taken out too.
  const yaml = registration.written ?? registration.yaml
  const text = organisation.text(path)
  if (yaml.kind !== 'map') return
  const first = yaml.entries[0]?.keySpan ?? yaml.span
  for (const requirement of organisation.judgement.profile?.applicable ?? []) {
    const { fields: asked = {}, insteadOfFields } = requirements[requirement as RequirementId]
    if (insteadOfFields && entryOf(yaml, insteadOfFields)) continue
    for (const [field, needed] of Object.entries(asked)) {
      const entry = entryOf(yaml, field)
      if (!entry) continue
      const about = (kind: string) => [kind, `registration/${field}`, path] as const
      const said = { rules: ['registration-complete'], requirement, path } as const
      yield mutant(about('field of the act removed'), path, [withoutEntry(text, yaml, entry)], { ...said, near: first })
      if (needed !== 'filled' || entry.value.kind !== 'list') continue
      const near = [entry.keySpan[0], entry.value.span[1]] as const
      yield mutant(about('field of the act emptied'), path, [withValue(text, entry, '[]')], { ...said, near })
    }
  }
}

function* filings(registration: Registration, { judgement, text: textOf, asOf }: Organisation): Generator<Mutant> {
  const { path, yaml, data } = registration
  const text = textOf(path)
  const { entity } = judgement.workspace
  const accepted: readonly string[] = law.acceptedChannels.map(({ key }) => key)
  const made = (data.filings ?? []).map((filing, index) => ({ ...filing, index })).filter(({ date }) => date <= asOf)
  for (const { index, channel, date } of made) {
    const map = nodeAt(yaml, ['filings', index])
    if (map?.kind !== 'map') continue
    const [dated, by, receipt] = ['date', 'channel', 'receipt'].map(key => entryOf(map, key))
    const about = (kind: string, key: string) => [kind, `registration/filings/*/${key}`, `${path} ${date}`] as const
    for (const other of ['other'].filter(key => by && !accepted.includes(key) && accepted.includes(channel))) {
      const said = {
        rules: ['receipt-kept'],
        requirement: 'dk-620/14.1/channel',
        path,
        near: by?.keySpan ?? map.span,
      } as const
      if (by) yield mutant(about('channel that does not count', 'channel'), path, [withValue(text, by, other)], said)
    }
    if (receipt && accepted.includes(channel)) {
      // A receipt is our own advice: order 620 asks for none.
      const said: Expectation = {
        rules: ['receipt-kept'],
        path,
        near: map.entries[0]?.keySpan ?? map.span,
        severity: 'notice',
      }
      yield mutant(about('receipt removed', 'receipt'), path, [withoutEntry(text, map, receipt)], said)
    }
    const others = made.some(
      filing => filing.index !== index && accepted.includes(filing.channel) && filing.date < date,
    )
    if (!dated || !entity || others || !accepted.includes(channel)) continue
    const near = dated.keySpan
    const { latest, coveredFrom } = law.firstWave
    if ((entity.data.coveredSince ?? '') <= coveredFrom) {
      const wave = { rules: ['registration-on-time'], requirement: 'dk/33.3/first-wave', path, near } as const
      const moved = [withValue(text, dated, after(latest, 'P1D'))]
      yield mutant(about('filed after § 33', 'date'), path, moved, wave)
    }
    // Whoever is covered since later has the deadline of § 9 or § 10: the last day is in time, the day after is not.
    const covered = entryOf(entity.yaml, 'coveredSince')
    const since = after(latest, 'P1D')
    const due = after(since, law.deadlines[data.paragraph].new)
    const requirement = `dk/${data.paragraph}.2/deadline` as const
    const edits = [withValue(text, dated, after(due, 'P1D'))]
    if (!covered || made.some(filing => filing.index !== index && filing.date <= due)) continue
    const own = mutant(about('filed after § 9 or § 10', 'date'), path, edits, {
      rules: ['registration-on-time'],
      requirement,
      path,
      near,
    })
    yield {
      ...own,
      changes: new Map([...own.changes, [entity.path, [withValue(textOf(entity.path), covered, since)]]]),
    }
  }
}

/** Each fact that was filed with a digest is another one today. */
function* changed({ path, yaml, data }: Registration, { text: textOf }: Organisation): Generator<Mutant> {
  const [index, last] = [...(data.filings ?? []).entries()].at(-1) ?? []
  const digest = nodeAt(yaml, ['filings', index ?? 0, 'digest'])
  if (!last?.digest || !digest) return
  const others = {
    emails: 'ny@nordlys-it.example',
    phones: '"+4500000000"',
    ipRanges: '203.0.113.0/24',
    memberStates: 'FI',
  }
  for (const [field, other] of Object.entries(others)) {
    const list = nodeAt(yaml, [field])
    const [item] = list?.kind === 'list' ? list.items : []
    if (!item) continue
    const requirement = `dk/${data.paragraph}.3/changes` as const
    const said = {
      rules: ['changes-reported-in-time'],
      requirement,
      path,
      near: digest.span,
      severity: 'warning',
    } as const
    const edits = [withItem(textOf(path), item, other)]
    yield mutant(['fact changed and not filed', `registration/${field}/*`, path], path, edits, said)
  }
}

function* stated(registration: Registration, organisation: Organisation): Generator<Mutant> {
  const { path, yaml, data } = registration
  const text = organisation.text(path)
  const own: readonly string[] = organisation.judgement.workspace.entity?.data.sectors ?? []
  const changes = `dk/${data.paragraph}.3/changes` as const
  const agrees = { rules: ['registration-agrees-with-entity'], requirement: changes, path } as const
  const [name, list, paragraph] = ['name', 'sectors', 'paragraph'].map(key => entryOf(yaml, key))
  if (name) {
    const edits = [withValue(text, name, 'Et Helt Andet Selskab A/S')]
    yield mutant(['name swapped', 'registration/name', path], path, edits, { ...agrees, near: name.keySpan })
  }
  if (list) {
    for (const other of Object.keys(sectors).filter(id => !own.includes(id))) {
      const near = [list.keySpan[0], list.value.span[1]] as const
      const edits = [withValue(text, list, `[${other}]`)]
      yield mutant(['registered type swapped', 'registration/sectors/*', other], path, edits, { ...agrees, near })
    }
  }
  if (paragraph) {
    const edits = [withValue(text, paragraph, data.paragraph === '9' ? '"10"' : '"9"')]
    const said = { rules: ['registration-right-paragraph'], path, near: paragraph.keySpan }
    yield mutant(['paragraph swapped', 'registration/paragraph', path], path, edits, said)
  }
}

/** Each authority swapped for every name that is outdated, and for every authority that has none of the entity's types. */
function* named(document: Document<'entity' | 'registration'>, organisation: Organisation): Generator<Mutant> {
  const { path, yaml } = document
  const { profile } = organisation.judgement
  const list = nodeAt(yaml, ['authorities'])
  if (list?.kind !== 'list' || !profile?.paragraph) return
  const theirs = new Set(
    competencesOf(profile.sectors as SectorId[]).flatMap(({ authority, orElse }) => [authority, ...orElse]),
  )
  const old = outdatedNames.flatMap(({ name, also }) => [name, ...also])
  const foreign = Object.entries(authorities)
    .filter(([key]) => !theirs.has(key))
    .map(([, { name }]) => name.da)
  const requirement = `dk/${profile.paragraph}.1/authority` as const
  for (const item of list.items) {
    for (const other of [...old, ...foreign]) {
      const said = { rules: ['authority-current'], requirement, path, near: item.span }
      const kind = outdatedNameOf(other) ? 'authority by an outdated name' : 'authority of other types'
      yield mutant(
        [kind, `${document.kind}/authorities/*`, other],
        path,
        [withItem(organisation.text(path), item, quoted(other))],
        said,
      )
    }
  }
}
