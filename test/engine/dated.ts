import { datesOf } from '../../src/engine/calendar/dates.ts'
import { intervalsOf } from '../../src/engine/calendar/intervals.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { catalogueOf } from '../../src/law/catalogue.ts'
import { judged } from '../../src/lint.ts'
import { reader } from '../../src/model/reader.ts'
import { rules } from '../../src/rules/index.ts'
import type { File } from '../../src/text/source.ts'
import { entity, file, policy } from '../workspaces.ts'

const read = reader()

/** What is told of files on a day, and what the calendar has of them. */
export function both(files: readonly File[], asOf: string, intervals: Record<string, string> = {}) {
  const settings = { ...defaultSettings, intervals }
  const tree = files.map(({ path }) => path)
  const [judgement] = judged(read(files), { rules, asOf, tree, settings })
  if (!judgement) throw new Error('nothing was judged')
  const { workspace, profile, findings } = judgement
  const about = { workspace, profile, asOf, intervals: intervalsOf(rules, settings), requirements: catalogueOf({}) }
  return { findings, items: datesOf(about) }
}

/** Documents with a date of every kind. */
export const everything = [
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
