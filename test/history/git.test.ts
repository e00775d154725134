import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readArguments } from '../../src/cli/arguments.ts'
import { gather } from '../../src/cli/gather.ts'
import { readHistory } from '../../src/cli/history/read.ts'
import { changeSince } from '../../src/engine/changes/since.ts'
import { identityOf } from '../../src/model/identity.ts'
import { parse } from '../../src/model/parse.ts'
import { jsonReport } from '../../src/report/json.ts'
import { entity, file } from '../workspaces.ts'
import { commitsOf } from './commits.ts'
import { git, repositoryOf } from './repository.ts'

const commits = commitsOf(200, 5)
const texts = commits.map(({ path, text }) => file(path, text))
const digests = texts.map(({ text }) => identityOf(text)?.digest ?? '')
const last = texts.at(-1) ?? file('', '')

/** The text that the board approved, long before the last. */
const approvedAt = 120
const words = parse(texts[approvedAt] ?? last)?.digests?.words
const beside = {
  'entity.yaml': entity,
  'approvals/2026-03.md': `---
nis2: approval
id: B-1
organ: board
date: 2026-03-05
present: [Mette Holm]
minutes: Referat 3
decisions:
  - { document: POL-03, version: "1.0", digest: ${digests[approvedAt]}, words: ${words} }
---
`,
}

/** A run over a folder, as the terminal makes it. */
function run(folder: string) {
  const { judgements, sources, lang, asOf } = gather(readArguments([folder, '--as-of', '2026-06-01']), 'en')
  return JSON.parse(jsonReport(judgements, sources, { lang, asOf, version: '0' }))
}

/** What must not depend on history: all of a report but what history adds. */
function bare(report: { history?: unknown; workspaces: readonly { findings: readonly object[] }[] }) {
  const workspaces = report.workspaces.map(workspace => ({
    ...workspace,
    findings: workspace.findings.map(finding => ({ ...finding, change: undefined })),
  }))
  return { ...report, history: undefined, workspaces }
}

const changeIn = (report: ReturnType<typeof run>) =>
  report.workspaces[0].findings.find(({ rule }: { rule: string }) => rule === 'approval-current')?.change

describe('200 commits in git', () => {
  let folder = ''
  let elsewhere = ''
  beforeAll(() => {
    folder = repositoryOf(commits, beside)
    elsewhere = `${folder}-shallow`
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, elsewhere], { stdio: 'ignore' })
    return () => {
      for (const path of [folder, elsewhere]) rmSync(path, { recursive: true, force: true })
    }
  })

  test('each approved text is found, under whatever path, with what was changed since', () => {
    const sought = [...new Set(digests)]
    const { state, versions } = readHistory(folder, [
      { path: last.path, kind: 'policy', id: 'POL-03', digests: sought },
    ])
    expect(state).toBe('full')
    const own = versions.get(last.path) ?? []
    expect(new Set(own.map(({ path }) => path))).toEqual(new Set(commits.map(({ path }) => path)))
    for (let index = 0; index < commits.length; index += 9) {
      const digest = digests[index] ?? ''
      const change = changeSince(own, digest, last, digests.at(-1))
      const since = digests.lastIndexOf(digest)
      const changes = digests.slice(since + 1).filter((one, at) => one !== digests[since + at])
      expect(change, `${index}`).toMatchObject({ approved: { digest, earliest: false }, uncommitted: false })
      expect(change?.commits, `${index}`).toBe(changes.length)
      // The first commit of the run of commits that left this text, whatever metadata they changed.
      let first = since
      while (digests[first - 1] === digest) first--
      expect(git(folder, 'show', '-s', '--format=%s', change?.approved.commit ?? '').trim()).toMatch(
        new RegExp(`^(?:${commits[first]?.name}|beside)$`),
      )
      expect(change?.latest === null).toBe(changes.length === 0)
    }
  }, 60_000)

  test('findings, severities and readiness are the same with all of the history, with the last commit, and with none', () => {
    const full = run(folder)
    const shallow = run(elsewhere)
    rmSync(join(elsewhere, '.git'), { recursive: true })
    const none = run(elsewhere)
    expect([full.history, shallow.history, none.history]).toEqual(['full', 'shallow', 'none'])
    expect(changeIn(full)).toMatchObject({ class: 'material', approved: { digest: digests[approvedAt] } })
    expect([changeIn(shallow), changeIn(none)]).toEqual([undefined, undefined])
    expect(full.summary.errors).toBeGreaterThan(0)
    expect(bare(shallow)).toEqual(bare(full))
    expect(bare(none)).toEqual(bare(full))
  }, 60_000)

  test('what is not committed is said to be so', () => {
    writeFileSync(join(folder, last.path), last.text.replace('Driftskontinuitet\n', 'Drift\n'))
    expect(changeIn(run(folder))).toMatchObject({ uncommitted: true })
  }, 60_000)
})
