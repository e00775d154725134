import { expect, test } from 'vitest'
import type { RequirementId } from '../../src/law/law.generated.ts'
import { entity, file, judge } from '../workspaces.ts'

/** Where a requirement stands in a workspace of these files. */
function statusOf(id: RequirementId, files: Record<string, string>) {
  const [judgement] = judge([
    file('entity.yaml', entity),
    ...Object.entries(files).map(([path, text]) => file(path, text)),
  ])
  return judgement?.requirements.find(one => one.id === id)?.status
}

const oversight = (organ: string, date: string, more = '') =>
  `---\nnis2: oversight\nid: T\norgan: ${organ}\ndate: ${date}\nreports: [{ topic: Rapport }]\n${more}---\n`
const actions = (rows: string) => `nis2: actions\nid: K\nactions: ${rows}\n`
const incident = (result: string, more = '') =>
  `---\nnis2: incident\nid: H\ntitle: T\nstatus: open\ndiscovered: 2026-04-14T09:30+02:00\nknown: 2026-04-14T09:30+02:00\ntimeline: [{ at: 2026-04-14T09:30+02:00, what: Alarm }]\nsignificance: { assessed: 2026-04-14T09:30+02:00, result: ${result}, reasons: R, limbs: [harm-to-others] }\n${more}---\n`
const overdue = '[{ id: K-1, gap: Ingen prøve, owner: It-chefen, opened: 2026-01-01, due: 2026-05-01 }]'
const approval = (lines: string) =>
  `---\nnis2: approval\nid: B\n${lines}\nminutes: Referat\nmeasures: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\ndecisions: []\n---\n`

const registered = (lines: string) => `nis2: registration\nid: R\nparagraph: "10"\n${lines}`
const filed = 'filings: [{ date: 2025-09-20, channel: virk.dk, receipt: K-1 }]\n'
const course = (topic: string, more = '') =>
  `nis2: training\nid: U\ncourses:\n  - { topic: ${topic}, audience: management-body, provider: P, participants: [Mette Holm], evidence: K-1 ${more}}\n`

test.each<[RequirementId, Record<string, string>, string]>([
  ['dk/7.1/approval', {}, 'missing'],
  ['dk/7.1/approval', { 'a.md': approval('organ: board\ndate: 2026-03-12') }, 'met'],
  ['dk/7.1/approval', { 'a.md': approval('status: proposed\norgan: board\ndate: 2026-03-12') }, 'missing'],
  ['dk/7.1/approval', { 'a.md': approval('delegate: Anne Vang\ndate: 2026-03-12') }, 'partial'],
  ['dk/7.1/oversight', {}, 'missing'],
  ['dk/7.1/oversight', { 'o.md': oversight('board', '2026-03-12') }, 'met'],
  ['dk/7.1/oversight', { 'o.md': oversight('board', '2025-03-12') }, 'partial'],
  ['dk/7.1/oversight', { 'o.md': oversight('board', '2026-06-12') }, 'missing'],
  ['dk/7.1/oversight', { 'o.md': oversight('executive-board', '2026-03-12') }, 'missing'],
  ['dk/7.2/staff-courses', { 'o.md': oversight('board', '2026-03-12') }, 'missing'],
  ['dk/7.2/staff-courses', { 'o.md': oversight('board', '2026-03-12', 'staffCourses: Kursus for alle\n') }, 'met'],
  ['dk/6.2/corrective-action', {}, 'missing'],
  ['dk/6.2/corrective-action', { 'k.yaml': actions('[]') }, 'met'],
  ['dk/6.2/corrective-action', { 'k.yaml': actions(overdue) }, 'partial'],
  ['dk/6.2/corrective-action', { 'k.yaml': 'nis2: actions\nid: K\n' }, 'missing'],
  ['dk/13.1.1/early-warning', {}, 'manual'],
  ['dk/13.1.1/early-warning', { 'h.md': incident('not-significant') }, 'manual'],
  ['dk/13.1.1/early-warning', { 'h.md': incident('significant') }, 'partial'],
  ['dk/13.1.5/status-report', { 'h.md': incident('significant') }, 'met'],
  ['dk/15.1/recipients', { 'h.md': incident('significant') }, 'partial'],
  ['dk/15.1/recipients', { 'h.md': incident('significant', 'recipients: { notTold: Ingen }\n') }, 'met'],
  ['dk/10.1.2/address', { 'r.yaml': registered('address: Vej 1\n') }, 'met'],
  ['dk/10.1.2/address', { 'r.yaml': registered('address: NIS2LINT-FILL\n') }, 'missing'],
  ['dk/10.1.2/address', { 'r.yaml': registered('address: Vej [nummer] TODO\n') }, 'partial'],
  ['dk/10.1.2/address', { 'r.yaml': registered('name: NIS2LINT-FILL\naddress: Vej 1\n') }, 'met'],
  ['dk/10.1.1/name', { 'r.yaml': registered('address: Vej 1\n') }, 'missing'],
  ['dk/10.1.2/phone', { 'r.yaml': registered('phones: []\n') }, 'missing'],
  ['dk/10.1.2/phone', { 'r.yaml': registered('phones: [12 34 56 78, "+4512345678"]\n') }, 'partial'],
  ['dk/10.1.2/phone', { 'r.yaml': registered('phones: [+4512345678]\n') }, 'partial'],
  ['dk/10.1.2/email', { 'r.yaml': registered('emails: it@acme.example\n') }, 'partial'],
  ['dk/10.2/deadline', {}, 'missing'],
  ['dk/10.2/deadline', { 'r.yaml': registered('filings: []\n') }, 'missing'],
  ['dk/10.2/deadline', { 'r.yaml': registered('filings: [{ date: 2026-09-20, channel: virk.dk }]\n') }, 'missing'],
  ['dk/10.2/deadline', { 'r.yaml': registered('filings: [{ date: 20. september, channel: virk.dk }]\n') }, 'partial'],
  ['dk/10.2/deadline', { 'r.yaml': registered(`address: NIS2LINT-FILL\n${filed}`) }, 'met'],
  ['dk/10.2/deadline', { 'r.yaml': registered(filed.replace('K-1', 'NIS2LINT-FILL')) }, 'partial'],
  ['dk/10.1/authority', { 'r.yaml': registered('filings: []\n') }, 'missing'],
  ['dk/33.3/first-wave', { 'r.yaml': registered('filings: []\n') }, 'missing'],
  ['dk-620/14.1/channel', { 'r.yaml': registered('') }, 'missing'],
  ['dk-620/14.1/channel', { 'r.yaml': registered('filings: [{ date: 2025-09-20, channel: other }]\n') }, 'missing'],
  ['dk-620/14.1/channel', { 'r.yaml': registered(filed) }, 'met'],
  ['dk/10.3/changes', {}, 'manual'],
  ['dk/10.3/changes', { 'r.yaml': registered('filings: []\n') }, 'manual'],
  ['dk/10.3/changes', { 'r.yaml': registered(filed) }, 'met'],
  ['dk/7.2/courses', { 'u.yaml': course('Styring', ', date: 2026-01-01') }, 'met'],
  ['dk/7.2/courses', { 'u.yaml': course('NIS2LINT-FILL', ', date: 2026-01-01') }, 'partial'],
  ['dk/7.2/courses', { 'u.yaml': course('NIS2LINT-FILL') }, 'missing'],
  ['dk/6.2/corrective-action', { 'k.yaml': `${actions('[]')}owner: NIS2LINT-FILL\n` }, 'partial'],
])('%s with %j is %s', (id, files, status) => {
  expect(statusOf(id, files)).toBe(status)
})
