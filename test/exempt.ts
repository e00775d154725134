import { entity, file, judge, policy } from './workspaces.ts'

/** Asked for where it is relevant. */
const encryption = 'dk/6.1.8/encryption'
/** Asked for whatever anybody says. */
const backup = 'dk/6.1.3/backup'

const exceptionFrom = (requirement: string) =>
  file(
    'e-1.md',
    `---
nis2: exception
id: E-1
title: Ingen data
version: "1.0"
requirement: ${requirement}
reason: Vi har ingen data, der skal beskyttes, før driften begynder
compensation: Ingen data
owner: It-chefen
granted: 2026-03-12
expires: 2026-12-31
---

# Ingen data
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

/** An entity that encrypts nothing: with an exception that says why and is approved, and with one changed since. */
export const exempt = [...others, exceptionFrom(encryption), approval('1.0')]
export const notExempt = [...others, exceptionFrom(encryption), approval('0.9')]
/** One without backups, with an approved exception from a duty that knows none. */
export const withoutBackups = [...others, exceptionFrom(backup), approval('1.0')]

/** The files judged as one workspace. */
export function judged(files: typeof exempt) {
  const [judgement] = judge(files)
  if (!judgement) throw new Error('nothing was judged')
  return judgement
}

/** What is said of the requirement that the exception is from. */
export function about(files: typeof exempt, requirement = files === withoutBackups ? backup : encryption) {
  const { findings, suppressed, requirements } = judged(files)
  return {
    open: findings.filter(one => one.requirement === requirement && one.rule === 'measure-covered'),
    suppressed: suppressed.filter(({ finding }) => finding.requirement === requirement),
    status: requirements.find(({ id }) => id === requirement)?.status,
  }
}

/** The same with a policy that answers it, which is not approved. */
export const backedUpSoon = [
  ...withoutBackups,
  file(
    'k.md',
    policy({
      id: 'POL-8',
      covers: `{ ${backup}: "#backup" }`,
      body: `# Backup\n\n${'Alle data kopieres hver nat, og kopien prøves. '.repeat(5)}\n`,
    }),
  ),
]
