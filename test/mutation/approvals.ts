import { after } from '../../src/law/calendar.ts'
import type { Approval } from '../../src/model/decisions.ts'
import { entryOf, type LocatedMap, nodeAt } from '../../src/text/located.ts'
import { decisionOn } from './decisions.ts'
import { endOf, withEntry, withItem, withoutEntry, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

/** Takes away who may decide: who was present, who led, who decided and when, and what open corrective actions rest on. */
export function approvalMutants(organisation: Organisation): Mutant[] {
  const { workspace } = organisation.judgement
  const body = workspace.entity?.data.managementBody.organ
  const own = workspace.approvals.filter(({ data }) => data.date <= organisation.asOf && data.organ === body)
  const meetings = workspace.sound.oversight.filter(({ data }) => data.organ === body)
  return [
    ...own.flatMap(approval => [...ofDecider(approval, organisation)]),
    ...[...own, ...meetings].flatMap(meeting => [...strangers(meeting, organisation)]),
    ...versions(organisation),
    ...actions(organisation),
    ...courses(organisation),
  ]
}

function* ofDecider(approval: Approval, organisation: Organisation): Generator<Mutant> {
  const { path, yaml } = approval
  if (yaml.kind !== 'map') return
  const text = organisation.text(path)
  const about = (kind: string, key: string) => [kind, `approval/${key}`, path] as const
  const near = yaml.entries[0]?.keySpan ?? yaml.span
  for (const key of ['date', 'organ']) {
    const entry = entryOf(yaml, key)
    const missing = { rules: ['matches-schema'], path, near }
    if (entry) yield mutant(about(`${key} removed`, key), path, [withoutEntry(text, yaml, entry)], missing)
  }
  const proposed = { rules: ['approvals-decided'], path }
  yield mutant(about('only proposed', 'status'), path, [withEntry(text, yaml, 'status: proposed')], proposed)
  const [organ, date, present, minutes] = ['organ', 'date', 'present', 'minutes'].map(key => entryOf(yaml, key))
  const entitled: Expectation = { rules: ['approver-entitled'], requirement: 'dk/7.1/approval', path }
  const resting = approval.data.decisions.some(({ document }) => isOnce(document, organisation))
  if (organ && resting) {
    const span = [organ.keySpan[0], endOf(text, organ.value)] as const
    const edits = [{ span, text: 'delegate: En Helt Fremmed' }]
    yield mutant(about('decided by somebody without a delegation', 'delegate'), path, edits, entitled)
  }
  if (date && resting) {
    const edits = [withValue(text, date, after(after(organisation.asOf, '-P12M'), '-P1D'))]
    const aged: Expectation = { rules: ['all-measures-approved'], requirement: 'tool/approval-age', path }
    yield mutant(about('older than the interval', 'date'), path, edits, { ...aged, near: date.keySpan })
  }
  if (!present || !minutes) return
  const [first = ''] = approval.data.present ?? []
  const alone = [withValue(text, present, `[${first}]`)]
  yield mutant(about('one member alone', 'present'), path, alone, { ...entitled, near: present.keySpan })
  const neither = [present, minutes].map(entry => withoutEntry(text, yaml, entry))
  yield mutant(about('neither minutes nor members', 'minutes'), path, neither, entitled)
}

function* strangers(
  { kind, path, yaml }: Organisation['documents'][number],
  { text }: Organisation,
): Generator<Mutant> {
  const present = nodeAt(yaml, ['present'])
  for (const item of present?.kind === 'list' ? present.items : []) {
    const edits = [withItem(text(path), item, 'En Helt Fremmed')]
    const said = { rules: ['approver-entitled'], path, near: item.span }
    yield mutant(['present who is no member', `${kind}/present/*`, path], path, edits, said)
  }
}

function* versions(organisation: Organisation): Generator<Mutant> {
  for (const policy of organisation.judgement.workspace.sound.policy) {
    const { path, yaml, data } = policy
    const updated = entryOf(yaml, 'updated')
    const decision = decisionOn(policy, organisation)
    if (!updated || !decision || data.status !== 'approved') continue
    const edits = [withValue(organisation.text(path), updated, after(decision.approval.data.date, 'P1D'))]
    // The digest still fits, and the act says nothing of this date.
    const said: Expectation = { rules: ['approver-entitled'], path: decision.approval.path, severity: 'warning' }
    yield mutant(['changed after its approval', 'policy/updated', path], path, edits, said)
  }
}

function* actions({ judgement, text }: Organisation): Generator<Mutant> {
  for (const { path, yaml, data } of judgement.workspace.sound.actions) {
    for (const [index, { done, id }] of data.actions.entries()) {
      const map = nodeAt(yaml, ['actions', index])
      const entry = entryOf(map, 'decidedBy')
      if (done !== undefined || map?.kind !== 'map' || !entry) continue
      const near = entryOf(map, 'id')?.keySpan ?? map.span
      const said = { rules: ['all-measures-approved'], requirement: 'dk/7.1/approval', path, near } as const
      const edits = [withoutEntry(text(path), map, entry)]
      yield mutant(['open action nobody decided', 'actions/actions/*/decidedBy', id], path, edits, said)
    }
  }
}

function* courses({ judgement, text, asOf }: Organisation): Generator<Mutant> {
  for (const { path, yaml, data } of judgement.workspace.sound.training) {
    for (const [index, { audience, date, topic }] of data.courses.entries()) {
      const map = nodeAt(yaml, ['courses', index])
      if (map?.kind !== 'map' || date > asOf) continue
      const rules = [audience === 'staff' ? 'staff-courses-encouraged' : 'members-trained']
      for (const key of ['provider', 'evidence']) yield* without(map, key, rules, `${path} ${topic}`)
    }

    function* without(map: LocatedMap, key: string, rules: string[], what: string): Generator<Mutant> {
      const entry = entryOf(map, key)
      if (!entry) return
      const near = entryOf(map, 'topic')?.keySpan ?? map.span
      const edits = [withoutEntry(text(path), map, entry)]
      const said: Expectation = { rules, path, near, severity: 'notice' }
      yield mutant([`${key} removed`, `training/courses/*/${key}`, what], path, edits, said)
    }
  }
}

/** Whether only one decision was ever made on a document: then it matters who made it. */
function isOnce(id: string, { judgement }: Organisation): boolean {
  return judgement.workspace.decisionsOn(id).length === 1
}
