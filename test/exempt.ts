import { entity, file, judge, policy } from './workspaces.ts'

const requirement = 'dk/6.1.3/backup'
const reason = 'Vi har ingen data, der skal kopieres, før driften begynder'

const exception = file(
  'e-1.md',
  `---
nis2: exception
id: E-1
title: Ingen kopi
version: "1.0"
requirement: ${requirement}
reason: ${reason}
compensation: Ingen data
owner: It-chefen
granted: 2026-03-12
expires: 2026-12-31
---

# Ingen kopi
`,
)

/** The decision of the board on a version of it. */
const approval = (version: string) =>
  file(
    'a.md',
    `---
nis2: approval
id: BEST-1
organ: board
date: 2026-03-12
decisions:
  - { document: E-1, version: "${version}" }
---
`,
  )

const others = [file('entity.yaml', entity), file('p.md', policy())]

/** An entity without backups: with an exception that says why and is approved, and with one changed since. */
export const exempt = [...others, exception, approval('1.0')]
export const notExempt = [...others, exception, approval('0.9')]

/** The files judged as one workspace. */
export function judged(files: typeof exempt) {
  const [judgement] = judge(files)
  if (!judgement) throw new Error('nothing was judged')
  return judgement
}

/** What is said of the requirement that the exception is from. */
export function about(files: typeof exempt) {
  const { findings, suppressed, requirements } = judged(files)
  return {
    open: findings.filter(one => one.requirement === requirement && one.rule === 'measure-covered'),
    suppressed: suppressed.filter(({ finding }) => finding.requirement === requirement),
    status: requirements.find(({ id }) => id === requirement)?.status,
  }
}
