import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pullRequestOf } from '../../action/second/pull-request.ts'
import { readComparison } from '../../action/second/read.ts'
import { workflowRunOf } from '../../action/second/workflow-run.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { breachesIn } from '../report/valid.ts'
import { asOf } from './checkouts.ts'
import { pullRequest, workflowRun } from './events.ts'
import { type Platform, repository, startPlatform } from './platform.ts'
import { commandsIn, type Ran, runStep } from './runner.ts'
import { scratch } from './scratch.ts'
import { weakened } from './weakened.ts'

type Event = ReturnType<typeof workflowRun>

const path = 'report/nis2lint-report.json'

let platform: Platform
let first: Ran
let report: string

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
beforeEach(() => {
  platform.proxy.asked.length = 0
})
afterAll(() => platform.close())

/** A checkout of nothing, with the report where the artifact was unpacked. */
function unpacked(text = report): string {
  const workspace = scratch()
  mkdirSync(dirname(join(workspace, path)))
  writeFileSync(join(workspace, path), text)
  return workspace
}

/** The report with a citation that is none of ours. */
function forged(): string {
  const whole = JSON.parse(report) as { comparison: { entities: { new: { law: string }[] }[] } }
  for (const finding of whole.comparison.entities.flatMap(one => one.new)) finding.law = '**Approved**'
  return JSON.stringify(whole)
}

function second(workspace: string, event: { name: string; payload: object }, inputs: Record<string, string> = {}) {
  const given = { 'from-report': path, 'github-token': platform.tokens.workflow, lang: 'en', ...inputs }
  return runStep({ workspace, event, api: platform.proxy.url, inputs: given })
}

function warnings({ log }: Ran): string[] {
  return commandsIn(log).flatMap(({ name, message }) => (name === 'warning' ? [message] : []))
}

/** The pull request that the end of a run is about. */
function found({ name, payload }: Event): Promise<number | undefined> {
  const github = getOctokit(platform.tokens.workflow, { baseUrl: platform.proxy.url })
  const [owner = '', repo = ''] = repository.split('/')
  return pullRequestOf(github, { owner, repo }, workflowRunOf(name, toldIn(payload)))
}

function toldIn(payload: object) {
  return (payload as { workflow_run: Parameters<typeof workflowRunOf>[1] }).workflow_run
}

test('the run of the fork warns of nothing, and writes the report that the second stage reads', async () => {
  const { workspace, head } = weakened()
  const { number } = await platform.openFromFork('before')
  const event = pullRequest(number, { from: 'somebody/policies', at: head })
  const inputs = { 'as-of': asOf, 'report-file': 'out/report.json', 'github-token': platform.tokens.readOnly }
  first = await runStep({ workspace, event, api: platform.proxy.url, inputs })
  report = readFileSync(join(workspace, 'out/report.json'), 'utf8')
  expect(breachesIn(JSON.parse(report))).toEqual([])
  expect(first.outputs['comment-action']).toBe('skipped-fork')
  expect(warnings(first).filter(message => message.includes('token'))).toEqual([])
  expect(first.log).toContain('et andet trin med from-report')
  expect(first.summary).toContain('### nis2lint: ')
})

test('comments on the pull request what the report says, marked as not ours, and keeps it current', async () => {
  const { number, commit } = await platform.openFromFork('change')
  const ran = await second(unpacked(), workflowRun(commit, 'change', { run: 7 }))
  expect({ code: ran.code, action: ran.outputs['comment-action'] }).toEqual({ code: 0, action: 'created' })
  const [comment, ...more] = await platform.comments(number)
  expect(more).toEqual([])
  expect(comment?.user.login).toBe('github-actions[bot]')
  const [marker, run, headline] = comment?.body.split('\n') ?? []
  expect([marker, run]).toEqual(['<!-- nis2lint:sticky id=default -->', '<!-- nis2lint:run=7.1 -->'])
  expect(first.summary).toContain(headline)
  expect(comment?.body).toContain('> Skrevet efter rapporten fra en kørsel uden skriveadgang')
  expect(comment?.body).toContain(`https://github.example/acme/policies/blob/${commit}/registration.yaml?plain=1#L`)
  expect(comment?.body).toContain('https://github.example/acme/policies/actions/runs/7)')

  const again = await second(unpacked(), workflowRun(commit, 'change', { run: 8 }))
  expect(again.outputs['comment-action']).toBe('unchanged')
  const older = await second(unpacked(report.replace('"error"', '"notice"')), workflowRun(commit, 'change', { run: 6 }))
  expect(older.outputs['comment-action']).toBe('skipped-stale')
})

describe('comments nothing', () => {
  test('where a newer commit is on the branch', async () => {
    const { number } = await platform.openFromFork('stays')
    const ran = await second(unpacked(), workflowRun('1'.repeat(40), 'stays'))
    expect({ code: ran.code, action: ran.outputs['comment-action'] }).toEqual({ code: 0, action: 'skipped-stale' })
    expect(await platform.comments(number)).toEqual([])
    expect(platform.proxy.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test.each<[string, boolean, (commit: string) => Event]>([
    ['not where all is as it was', true, commit => workflowRun(commit, 'same')],
    ['where a newer commit is on the branch', false, () => workflowRun('1'.repeat(40), 'same')],
    ['where the fork is deleted', false, commit => workflowRun(commit, 'same', { fork: null })],
    [
      'where the branch is of another fork',
      false,
      commit => workflowRun(commit, 'same', { fork: { full_name: 'other/policies', owner: { login: 'other' } } }),
    ],
  ])('as there is no pull request: %s', async (_, isThere, event) => {
    const { number, commit } = await platform.openFromFork('same')
    expect(await found(event(commit))).toBe(isThere ? number : undefined)
    await platform.ask(platform.tokens.person, 'PATCH', `/pulls/${number}`, { state: 'closed' })
  })

  test('as two pull requests have that commit, which only the report could tell apart', async () => {
    const { commit } = await platform.openFromFork('twice')
    await platform.openFromFork('twice')
    expect(await found(workflowRun(commit, 'twice'))).toBeUndefined()
  })

  test('where the token may only read, and warns of that', async () => {
    const { commit } = await platform.openFromFork('unwritten')
    const inputs = { 'github-token': platform.tokens.readOnly }
    const ran = await second(unpacked(), workflowRun(commit, 'unwritten'), inputs)
    expect({ code: ran.code, action: ran.outputs['comment-action'] }).toEqual({ code: 0, action: 'skipped-fork' })
    expect(warnings(ran)).toEqual([expect.stringContaining('pull-requests: write')])
  })

  test('where the report speaks for itself', async () => {
    const { number, commit } = await platform.openFromFork('hostile')
    const ran = await second(unpacked(forged()), workflowRun(commit, 'hostile'))
    expect({ code: ran.code, action: ran.outputs['comment-action'] }).toEqual({ code: 0, action: 'failed' })
    expect(warnings(ran)).toEqual([expect.stringMatching(/^The report says what this version/)])
    expect(ran.log).not.toContain('Approved')
    expect(platform.proxy.asked).toEqual([])
    expect(await platform.comments(number)).toEqual([])
  })
})

test.each([
  ['is a link', (file: string) => symlinkSync('/etc/hostname', file)],
  ['is a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ['is not there', () => undefined],
])('a report that %s is not read', (_, make) => {
  const workspace = scratch()
  mkdirSync(join(workspace, 'report'))
  make(join(workspace, path))
  expect(readComparison(workspace, path)).toBe('unread')
})

test('is refused on a push, which does not say whose report it is', async () => {
  const ran = await second(unpacked(), { name: 'push', payload: {} })
  expect(ran).toMatchObject({ code: 1, outputs: {} })
  expect(commandsIn(ran.log).at(-1)?.message).toMatch(/^nis2lint: from-report is for workflow_run/)
})

test('is refused after a run on a push', () => {
  const { name, payload } = workflowRun('1'.repeat(40), 'main', { on: 'push' })
  expect(() => workflowRunOf(name, toldIn(payload))).toThrow(UsageError)
})

test('every request was one that GitHub describes', () => {
  expect(platform.proxy.violations).toEqual([])
})
