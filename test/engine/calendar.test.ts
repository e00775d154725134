import { describe, expect, test } from 'vitest'
import { readTree, realFolder } from '../../src/cli/files.ts'
import { agendaOf } from '../../src/engine/agenda.ts'
import { datesOf } from '../../src/engine/calendar/dates.ts'
import { intervalsOf } from '../../src/engine/calendar/intervals.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { after as later } from '../../src/law/calendar.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { judged } from '../../src/lint.ts'
import { reader } from '../../src/model/reader.ts'
import { rules } from '../../src/rules/index.ts'
import type { File } from '../../src/text/source.ts'
import { entity, file, judge, policy } from '../workspaces.ts'

const read = reader()

/** What is told of files on a day, and what the calendar has of them. */
function both(files: readonly File[], asOf: string, intervals: Record<string, string> = {}) {
  const settings = { ...defaultSettings, intervals }
  const tree = files.map(({ path }) => path)
  const [judgement] = judged(read(files), { rules, asOf, tree, settings })
  if (!judgement) throw new Error('nothing was judged')
  const { workspace, profile, findings } = judgement
  const about = { workspace, profile, asOf, intervals: intervalsOf(rules, settings), requirements: catalogueOf({}) }
  return { findings, items: datesOf(about) }
}

/** Messages on what was done late: of that nothing is to be done any more. */
const done = ['late', 'lateUnsure', 'requestedLate']

describe.each(['fjordvand', 'nordlys'])('%s', name => {
  const { files } = readTree(realFolder(`policies-example/${name}`), [])
  const days = Array.from({ length: 12 }, (_, index) => later('2025-12-15', `P${index * 2}M`))

  test.each(days)('what a rule says is due, the calendar has on the same day: %s', asOf => {
    const { findings, items } = both(files, asOf)
    const told = findings.flatMap(({ rule, says, words, at }) => {
      const { due = says.startsWith('expire') ? words['expires'] : undefined } = words
      const dated = typeof due === 'object' && 'date' in due && !done.includes(says)
      return dated ? [{ rule, path: at.path, date: due.date }] : []
    })
    const missing = told.filter(({ path, date }) => !items.some(item => item.at.path === path && item.date === date))
    expect(missing).toEqual([])
    expect(items.length).toBeGreaterThan(10)
  })

  test('what is overdue in the calendar, a rule tells of', () => {
    const { findings, items } = both(files, '2027-06-01')
    const silent = items.filter(
      ({ date, at }) =>
        date < '2027-06-01' && !findings.some(finding => finding.at.path === at.path && finding.severity !== 'notice'),
    )
    expect(silent).toEqual([])
  })
})

test('every kind of date is there, each with what it rests on', () => {
  const { items } = both(everything, '2026-06-01', { approval: 'P12M' })
  const shown = items.map(({ kind, date, document, requirement }) => `${date} ${kind} ${document} ${requirement}`)
  expect(shown).toEqual([
    '2026-05-20 registration REG-1 dk/10.3/changes',
    '2026-06-02 incident H-1 dk/13.1.1/early-warning',
    '2026-06-04 incident H-1 dk/13.1.2/incident-notification',
    '2026-06-30 risk RISK tool/register',
    '2026-07-01 corrective-action ACT dk/6.2/corrective-action',
    '2026-07-15 exemption REG-1 dk-620/14.1/channel',
    '2026-07-20 follow-up TIL-1 tool/follow-up',
    '2026-08-10 repeated POL-1 tool/repeated',
    '2026-09-01 course acme dk/7.2/courses',
    '2026-10-15 exemption REG-1 dk-620/14.1/channel',
    '2026-12-31 exception E-1 tool/exception',
    '2027-01-15 supplier-review SUP tool/register',
    '2027-03-02 policy-review POL-1 tool/review',
    '2027-03-05 approval BEST-1 dk/7.1/approval',
    '2027-04-10 oversight TIL-1 dk/7.1/oversight',
  ])
})

test('where nobody says how long a decision stands, it does not age', () => {
  const { items } = both(everything, '2026-06-01')
  const chosen = intervalsOf(rules, defaultSettings)['approval']
  expect(items.some(({ kind }) => kind === 'approval')).toBe(chosen !== undefined)
})

test('what is done is not in it', () => {
  const settled = everything.map(one => ({
    ...one,
    text: one.text
      .replace('filings: [', 'filings: [{ date: 2026-05-12, channel: virk.dk }, ')
      .replace('reference: sag', 'reference: sag, renewalRequested: 2026-05-30')
      .replace(/^( *)due: .*$/m, '$&\n$1done: 2026-05-30'),
  }))
  const before = both(everything, '2026-06-01').items
  const after = both(settled, '2026-06-01').items
  const gone = before.filter(one => !after.some(({ kind, subject }) => kind === one.kind && subject === one.subject))
  expect(gone.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
    'registration name 2026-05-06',
    'risk R-1',
    'corrective-action K-1',
    'exemption renewal',
    'follow-up Plan for backup',
  ])
})

test('who has not registered has the first registration in it, and once', () => {
  const late = entity.replace('coveredSince: 2025-07-01', 'coveredSince: 2026-05-25')
  const { items } = both([file('entity.yaml', late)], '2026-06-01')
  expect(items.filter(({ kind }) => kind === 'registration').map(({ date, at }) => [date, at.path])).toEqual([
    ['2026-06-08', 'entity.yaml'],
  ])
})

describe('at the bounds', () => {
  /** The days that the calendar has of one kind, with some words of the documents changed. */
  const days = (kind: string, words: string, by: string, asOf = '2026-06-01') => {
    const changed = everything.map(one => ({ ...one, text: one.text.replace(words, by) }))
    return both(changed, asOf).items.flatMap(item => (item.kind === kind ? [item.date] : []))
  }

  test('a member has a course to take until the last day in the body', () => {
    const left = (until: string) => days('course', 'from: 2026-03-01', `from: 2026-03-01, until: ${until}`)
    expect([left('2026-06-01'), left('2026-05-31')]).toEqual([['2026-09-01'], []])
  })

  test('the meetings of another organ are no oversight', () => {
    expect(days('oversight', 'organ: board\ndate: 2026-04-10', 'organ: executive-board\ndate: 2026-04-10')).toEqual([])
  })

  test('what is said to have been done after the day has not been done', () => {
    const last = (day: string) => days('repeated', 'last: 2026-02-10', `last: ${day}`)
    expect([last('2026-06-01'), last('2026-06-02')]).toEqual([['2026-12-01'], []])
  })

  test('an exemption is there until its last day', () => {
    const ends = (asOf: string) => days('exemption', '', '', asOf)
    expect([ends('2026-10-15').length, ends('2026-10-16')]).toEqual([2, []])
  })

  test('an exception is there from the day it was granted', () => {
    const granted = (day: string) => days('exception', 'granted: 2026-03-12', `granted: ${day}`)
    expect([granted('2026-06-01'), granted('2026-06-02')]).toEqual([['2026-12-31'], []])
  })

  test('an exception is put before the management body until it expires', () => {
    const asked = (asOf: string) => {
      const [judgement] = judge(everything, asOf)
      const { entity: own } = judgement?.workspace ?? {}
      if (!judgement || !own) throw new Error('nothing was judged')
      return agendaOf(judgement.workspace, own, asOf).items.map(({ document }) => document.data.id)
    }
    expect(asked('2026-12-31')).toContain('E-1')
    expect(asked('2027-01-01')).not.toContain('E-1')
  })
})

const everything = [
  file(
    'entity.yaml',
    entity.replace('from: 2023-04-01 }', 'from: 2023-04-01 }, { name: Ny, role: member, from: 2026-03-01 }'),
  ),
  file(
    'registration.yaml',
    `nis2: registration
id: REG-1
paragraph: "10"
name: Acme A/S
filings: [{ date: 2025-09-20, channel: exemption, receipt: sag }]
changes: [{ fields: [name], date: 2026-05-06 }]
exemptions: [{ granted: 2024-10-15, reference: sag }]
`,
  ),
  file(
    'p.md',
    policy({
      covers: '{ "dk/6.1.3/backup": "#backup" }',
      reviewed: '2026-03-02',
      facts: '{ "3": { restoreTest: { last: 2026-02-10, every: P6M } } }',
      body: '# Backup\n\nVi tager backup hver nat og prøver den af.\n',
    }),
  ),
  file(
    'approval.md',
    '---\nnis2: approval\nid: BEST-1\norgan: board\ndate: 2026-03-05\ndecisions:\n  - { document: POL-1, version: "1.0" }\n---\n',
  ),
  file(
    'oversight.md',
    `---
nis2: oversight
id: TIL-1
title: Tilsyn
organ: board
date: 2026-04-10
present: [Mette Holm]
minutes: sag
reports: [{ topic: Status }]
decisions: [Taget til efterretning]
followUps:
  - what: Plan for backup
    owner: It-chefen
    due: 2026-07-20
---
`,
  ),
  file(
    'training.yaml',
    'nis2: training\nid: TR\ncourses:\n  - { topic: NIS 2, audience: management-body, provider: X, date: 2025-10-01, participants: [Mette Holm], evidence: sag }\n',
  ),
  file(
    'suppliers.yaml',
    'nis2: suppliers\nid: SUP\ntitle: Leverandører\nowner: It-chefen\nsuppliers:\n  - { id: l1, name: L, criticality: ordinary, lastReview: 2026-01-15, reviewEvery: P1Y }\n',
  ),
  file(
    'risks.yaml',
    `nis2: risks
id: RISK
title: Risici
owner: It-chefen
date: 2026-02-01
risks:
  - id: R-1
    title: Brand
    threat: Brand
    likelihood: low
    impact: low
    level: low
    treatment: reduce
    plan: Sluk
    owner: It-chefen
    due: 2026-06-30
`,
  ),
  file(
    'actions.yaml',
    `nis2: actions
id: ACT
title: Korrektioner
owner: It-chefen
actions:
  - id: K-1
    gap: Ingen backup
    measure: Køb
    owner: It-chefen
    opened: 2026-05-01
    due: 2026-07-01
`,
  ),
  file(
    'exception.md',
    `---
nis2: exception
id: E-1
title: Ingen kopi
version: "1.0"
requirement: dk/6.1.3/offline-copy
reason: Vi har ingen data, der skal kopieres
owner: It-chefen
granted: 2026-03-12
expires: 2026-12-31
---

# Ingen kopi
`,
  ),
  file(
    'incident.md',
    `---
nis2: incident
id: H-1
title: Nedbrud
status: open
discovered: 2026-06-01T08:00+02:00
known: 2026-06-01T09:00+02:00
timeline: [{ at: 2026-06-01T08:00+02:00, what: Alarm }]
significance: { result: significant, assessed: 2026-06-01T09:00+02:00, limbs: [disruption-or-loss], reason: Al vand var væk i to timer }
---

# Nedbrud
`,
  ),
]
