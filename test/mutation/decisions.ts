import { after } from '../../src/law/calendar.ts'
import { legalForms } from '../../src/law/law.generated.ts'
import type { Decision } from '../../src/model/decisions.ts'
import type { Document } from '../../src/model/document.ts'
import { entryOf, nodeAt } from '../../src/text/located.ts'
import type { Span } from '../../src/text/source.ts'
import { quoted, withItem, withoutEntry, withoutItem, withValue } from './edit.ts'
import { type Expectation, type Mutant, mutant } from './mutant.ts'
import type { Organisation } from './organisation.ts'

type Approvable = Document<'policy' | 'exception'>
/** What tells of a document that no decision, or none that fits, is in force for. */
const unapproved = ['approved-by-management', 'approval-current', 'exception-valid']

/** Takes approvals apart: each decision in force, its digests and version, and the approval's own date and organ. */
export function decisionMutants(organisation: Organisation): Mutant[] {
  const { workspace } = organisation.judgement
  const inForce = [...workspace.sound.policy, ...workspace.sound.exception].flatMap(document => {
    const decision = decisionOn(document, organisation)
    return decision && !('status' in document.data && document.data.status !== 'approved')
      ? [{ document, decision }]
      : []
  })
  const each = inForce.flatMap(({ document, decision }) => [...ofDecision(document, decision, organisation)])
  const whole = workspace.sound.approval.flatMap(approval => {
    const own = inForce.filter(({ decision }) => decision.approval === approval).map(({ document }) => document)
    return own.length === 0 ? [] : [...ofApproval(approval, own, organisation)]
  })
  return [...each, ...whole]
}

/** The decision that counts for a document: the last that the management body had made. */
export function decisionOn({ data }: Approvable, { judgement, asOf }: Organisation): Decision | undefined {
  const { entity, decisionsOn } = judgement.workspace
  const organ = entity?.data.managementBody.organ
  return decisionsOn(data.id).findLast(({ approval }) => approval.data.date <= asOf && approval.data.organ === organ)
}

function* ofDecision(document: Approvable, { approval, index }: Decision, { text }: Organisation): Generator<Mutant> {
  const { path } = approval
  const list = entryOf(approval.yaml, 'decisions')
  const map = nodeAt(approval.yaml, ['decisions', index])
  if (list?.value.kind !== 'list' || map?.kind !== 'map') return
  const source = text(path)
  const about = (kind: string, key = '') => [kind, `approval/decisions/*${key}`, `${path} ${document.data.id}`] as const
  const stale: Expectation = { rules: ['approval-current'], requirement: 'dk/7.1/approval' }
  const version = entryOf(document.yaml, 'version')
  const there = { path: document.path, near: version?.keySpan ?? ([0, 1] as const) }
  const gone = { rules: unapproved, path: document.path }
  yield mutant(about('decision removed'), path, [withoutItem(source, list.value, index, list)], gone)

  const [digest, words] = ['digest', 'words'].map(key => entryOf(map, key))
  for (const key of ['digest', 'words', 'version']) {
    const entry = entryOf(map, key)
    if (entry?.value.kind !== 'scalar') continue
    const here = { path, near: [entry.keySpan[0], entry.value.span[1]] as Span }
    // Where there is no digest, the version alone says what was approved.
    // A digest that does not fit while the words do is a change of layout; a version binds nothing beside a digest.
    const quiet = (key === 'digest' && words !== undefined) || (key === 'version' && digest !== undefined)
    const place = key === 'digest' || !digest ? there : here
    const expected: Expectation = { ...stale, ...place, severity: quiet ? 'notice' : 'warning' }
    for (const put of otherCharacters(String(entry.value.value))) {
      yield mutant(
        about(`${key} of a decision changed`, `/${key}`),
        path,
        [withValue(source, entry, quoted(put))],
        expected,
      )
    }
  }
  if (digest) {
    // The schema does not ask for a digest, nor does the act: who leaves it out is told so, quietly.
    const told: Expectation = { ...stale, path, near: map.entries[0]?.keySpan ?? map.span, severity: 'notice' }
    yield mutant(about('digest removed', '/digest'), path, [withoutEntry(source, map, digest)], told)
  }
  if (version) {
    const own = text(document.path)
    const edits = [withValue(own, version, '"99.9"')]
    const field = `${document.kind}/version`
    yield mutant(['version changed after approval', field, document.path], document.path, edits, {
      ...stale,
      severity: digest ? 'notice' : 'warning',
    })
  }
}

function* ofApproval(
  approval: Document<'approval'>,
  decided: readonly Approvable[],
  organisation: Organisation,
): Generator<Mutant> {
  const { path, yaml, data } = approval
  const text = organisation.text(path)
  const [date, organ] = [entryOf(yaml, 'date'), entryOf(yaml, 'organ')]
  if (!date || !organ) return
  const later = [withValue(text, date, after(organisation.asOf, 'P1D'))]
  const voided = decided.map(document => ({ rules: unapproved, path: document.path }))
  const told = { rules: ['dates-in-order'], path, near: date.keySpan, severity: 'notice' } as const
  yield mutant(['approval after today', 'approval/date', path], path, later, told, ...voided)
  for (const other of Object.keys(legalForms.organs).filter(name => name !== data.organ)) {
    const edits = [withItem(text, organ.value, other)]
    const expected = { rules: unapproved, requirement: 'dk/7.1/approval' } as const
    yield mutant(['organ of an approval swapped', 'approval/organ', `${path} ${other}`], path, edits, expected)
  }
}

/** A text with its first, its middle and its last letter or digit changed, one at a time. */
function otherCharacters(text: string): string[] {
  const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index)
  const some = new Set([places[0], places[places.length >> 1], places.at(-1)])
  return [...some].flatMap(at =>
    at === undefined ? [] : [text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)],
  )
}
