import { expect, test } from 'vitest'
import { type Deadline, overdueIn, soonIn } from '../../src/engine/overdue.ts'
import { entity, file, judge } from '../workspaces.ts'

const actions = (due: string) => `nis2: actions
id: KA
owner: It-chefen
actions:
  - { id: KA-1, gap: Ingen prøve, measure: Prøve, owner: It-chefen, opened: 2026-01-05, due: ${due} }
`
const registration = (filings: string) => `nis2: registration
id: REG
paragraph: "10"
filings: [${filings}]
`
const members = entity.replace('from: 2023-04-01', 'from: 2026-03-01')

/** What is found as of a day, of these files. */
function found(files: Readonly<Record<string, string>>, asOf: string) {
  const all = Object.entries({ 'entity.yaml': entity, ...files }).map(([path, text]) => file(path, text))
  return judge(all, asOf).flatMap(({ findings }) => findings)
}

/** Rule, message, date, and whether it is found already; of the rules that are looked at. */
function told(deadlines: readonly Deadline[], rules: string): unknown[] {
  const looked = deadlines.filter(({ finding }) => rules.split(' ').includes(finding.rule))
  return looked.map(({ finding, due, found: is }) => [finding.says, due, is])
}

const rule = 'corrective-action-in-time'

test('is what was to be done before the day, not on it', () => {
  const files = { 'actions.yaml': actions('2026-06-30') }
  expect(told(overdueIn(found(files, '2026-06-30'), '2026-06-30'), rule)).toEqual([])
  expect(told(overdueIn(found(files, '2026-07-01'), '2026-07-01'), rule)).toEqual([['overdue', '2026-06-30', true]])
})

test('what comes is found by judging by a later day, and no sooner', () => {
  const soon = (asOf: string, until: string) => {
    const files = { 'actions.yaml': actions('2026-06-30') }
    return told(soonIn(found(files, asOf), found(files, until), asOf, until), rule)
  }
  expect(soon('2026-05-01', '2026-05-31')).toEqual([])
  expect(soon('2026-06-15', '2026-07-15')).toEqual([['overdue', '2026-06-30', false]])
  expect(soon('2026-07-01', '2026-07-31')).toEqual([])
})

test('what a rule speaks of beforehand is told once, by what it says now', () => {
  const files = { 'entity.yaml': members }
  const [asOf, until] = ['2026-08-15', '2026-09-14']
  const soon = soonIn(found(files, asOf), found(files, until), asOf, until)
  expect(told(soon, 'members-trained')).toEqual([['newMember', '2026-09-01', true]])
  expect(told(overdueIn(found(files, until), until), 'members-trained')).toEqual([['untrained', '2026-09-01', true]])
})

test('the last day looked ahead to is among them', () => {
  const now = found({ 'entity.yaml': members }, '2026-08-15')
  const soon = (until: string) => told(soonIn(now, [], '2026-08-15', until), 'members-trained')
  expect(soon('2026-09-01')).toEqual([['newMember', '2026-09-01', true]])
  expect(soon('2026-08-31')).toEqual([])
})

test('on the day itself there is still time', () => {
  const day = '2026-09-01'
  const now = found({ 'entity.yaml': members }, day)
  expect(told(overdueIn(now, day), 'members-trained')).toEqual([])
  expect(told(soonIn(now, now, day, '2026-10-01'), 'members-trained')).toEqual([['newMember', day, true]])
})

test('what was done late is no longer due', () => {
  const rules = 'registration-on-time'
  const overdue = (filings: string) =>
    told(overdueIn(found({ 'registration.yaml': registration(filings) }, '2026-06-01'), '2026-06-01'), rules)
  expect(overdue('')).toEqual([['notFiled', '2025-10-01', true]])
  expect(overdue('{ date: 2025-11-01, channel: virk.dk, receipt: Arkiv 1 }')).toEqual([])
})

test('the oldest stands first', () => {
  const overdue = overdueIn(found({ 'actions.yaml': actions('2026-03-31') }, '2026-06-01'), '2026-06-01')
  const days = overdue.map(({ due }) => due)
  expect([days[0], days.at(-1)]).toEqual(['2025-10-01', '2026-03-31'])
})
