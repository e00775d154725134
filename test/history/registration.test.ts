import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readHistory } from '../../src/cli/history/read.ts'
import { toldByHistory } from '../../src/cli/history/tell.ts'
import { defaultSettings } from '../../src/engine/settings.ts'
import { withHistory } from '../../src/history.ts'
import { lint } from '../../src/lint.ts'
import { sourcesOf } from '../../src/report/located.ts'
import { textReport } from '../../src/report/text.ts'
import changesReportedInTime from '../../src/rules/changes-reported-in-time.ts'
import type { File } from '../../src/text/source.ts'
import { scratch } from '../action/scratch.ts'
import { historyOf, plusDays, type Step } from '../engine/registration-history.ts'
import { entity, file } from '../workspaces.ts'
import { git } from './repository.ts'

const path = 'registration.yaml'

const entities = {
  '9': entity.replace('drinking-water', 'ict-service-management.msp'),
  '10': entity,
}

function judge(files: readonly File[], asOf: string) {
  return lint(files, { rules: [changesReportedInTime], asOf, tree: [], settings: defaultSettings })
}

/** Each text committed on its day, one after another. */
function repositoryOf(texts: readonly { readonly date: string; readonly text: string }[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nis2lint-filings-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  git(folder, 'init', '-q', '-b', 'main')
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commits = texts.map(({ date, text }) => {
    const committer = `committer Test <test@example.com> ${Date.parse(`${date}T12:00:00Z`) / 1000} +0100`
    return `commit refs/heads/main\n${committer}\n${data('step')}M 100644 inline ${path}\n${data(text)}\n`
  })
  execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') })
  return folder
}

describe.each(['9', '10'] as const)('50 changes under section %s that no line tells of', paragraph => {
  const history = historyOf(paragraph, 50)
  const folder = repositoryOf(
    history.flatMap(({ last, before, changed, silent }) => [
      { date: last.date, text: before },
      { date: changed, text: silent },
    ]),
  )
  const [first] = history
  const filed = first?.last.digest ?? ''
  const read = readHistory(folder, [{ path, kind: 'registration', id: 'REG-1', digests: [filed] }])
  const versions = read.versions.get(path) ?? []
  const told = (step: Step, index: number, asOf: string) => {
    const files = [file('entity.yaml', entities[paragraph]), file(path, step.silent)]
    const judgements = judge(files, asOf)
    // As if the change were the last commit so far.
    const reaching = new Map([[path, versions.slice(-2 * index - 2)]])
    return { files, judgements, after: withHistory(judgements, { state: 'full', versions: reaching }, files, asOf) }
  }

  test('are all in git', () => {
    expect(read.state).toBe('full')
    expect(versions).toHaveLength(100)
  })

  test('are dated by git, and open and end their time limit on the right day', () => {
    expect(history).toHaveLength(50)
    for (const [index, step] of history.entries()) {
      const { changed, due } = step
      for (const days of [0, -1]) {
        const { judgements, after } = told(step, index, plusDays(due, -days))
        const findings = after.flatMap(one => one.findings)
        const [since] = findings.flatMap(({ changedSinceFiling }) => changedSinceFiling ?? [])
        expect(since).toMatchObject({ date: changed, due, days })
        const without = findings.map(finding => ({ ...finding, changedSinceFiling: undefined }))
        expect(without).toEqual(judgements.flatMap(one => one.findings))
      }
    }
  })

  test('are told of in both languages', () => {
    const step = first
    if (!step) throw new Error('there is no change')
    const { files, after } = told(step, 0, plusDays(step.due, 3))
    const text = (lang: 'da' | 'en') =>
      textReport(after, sourcesOf(files), { lang, paint: (_, words) => words, show: 'notice' })
    const due = { '9': ['28. februar 2026', '28 February 2026'], '10': ['14. december 2025', '14 December 2025'] }
    const [da = '', en = ''] = due[paragraph]
    expect(text('da')).toMatch(
      new RegExp(
        `Efter git ændret senest den 30\\. november 2025 \\([0-9a-f]{9}\\); fristen udløb .* den ${da}, for 3 dage siden`,
      ),
    )
    expect(text('en')).toMatch(
      new RegExp(`By git changed no later than 30 November 2025 \\([0-9a-f]{9}\\); .* ended by ${en}, 3 days ago`),
    )
  })

  test('have no date where git does not reach back to what was filed', () => {
    const step = history.at(-1)
    if (!step) throw new Error('there is no change')
    const shallow = scratch()
    git(shallow, 'clone', '-q', '--depth=1', `file://${folder}`, '.')
    const files = [file('entity.yaml', entities[paragraph]), file(path, step.silent)]
    const after = toldByHistory(shallow, judge(files, step.due), files, step.due)
    expect(after.flatMap(({ findings }) => findings).filter(one => one.changedSinceFiling === null)).toHaveLength(1)
    expect(textReport(after, sourcesOf(files), { lang: 'en', paint: (_, words) => words, show: 'notice' })).toContain(
      'shallow or partial',
    )
  })
})
