import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { entity } from '../workspaces.ts'
import { checkoutOf } from './checkouts.ts'
import { event } from './events.ts'
import { type Platform, startPlatform } from './platform.ts'
import { commandsIn, type Ran, runStep } from './runner.ts'

interface Issue {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly state_reason: string | null
  readonly user: { readonly login: string }
}

const marker = '<!-- nis2lint:sticky id=default -->'
const schedule = { name: 'schedule', payload: { schedule: '0 6 * * 1' } }

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
// One repository is enough: what a test leaves is no issue of ours for the next.
beforeEach(async () => {
  for (const { number } of await issues()) await patch(number, { state: 'closed', body: 'done with', labels: [] })
  platform.proxy.asked.length = 0
})
afterAll(() => platform.close())

/** The issues that carry our label, with those of people. */
async function issues(): Promise<Issue[]> {
  const path = '/issues?state=all&labels=nis2lint&per_page=100&direction=asc'
  return (await platform.ask(platform.tokens.person, 'GET', path)) as Issue[]
}

function patch(number: number, change: object): Promise<unknown> {
  return platform.ask(platform.tokens.person, 'PATCH', `/issues/${number}`, change)
}

function open(token: string, body: string): Promise<Issue> {
  const issue = { title: 'A title', body, labels: ['nis2lint'] }
  return platform.ask(token, 'POST', '/issues', issue) as Promise<Issue>
}

/** A checkout in which one thing is due, on 30 June 2026. */
function checkoutDue(done = ''): string {
  return checkoutOf({ 'entity.yaml': entity, ...sound, 'actions.yaml': actions(done) })
}

function actions(done = ''): string {
  return `nis2: actions
id: KA
owner: It-chefen
actions:
  - id: KA-1
    gap: Ingen prøve af gendannelse
    measure: Prøve af gendannelse
    owner: It-chefen
    opened: 2026-01-05
    due: 2026-06-30
${done ? `    done: ${done}\n` : ''}`
}

const sound = {
  'registration.yaml': `nis2: registration
id: REG
paragraph: "10"
filings: [{ date: 2025-09-15, channel: virk.dk, receipt: Arkiv 1 }]
`,
  'training.yaml': `nis2: training
id: KURSER
courses:
  - { topic: NIS 2, audience: management-body, date: 2025-09-01, participants: [Mette Holm], provider: Kursus A/S }
`,
}

function step(workspace: string, run: number, asOf: string, inputs: Record<string, string> = {}, on = schedule) {
  const given = {
    'as-of': asOf,
    'overdue-issue': 'true',
    annotations: 'none',
    lang: 'en',
    'github-token': platform.tokens.workflow,
  }
  return runStep({ workspace, run, event: on, api: platform.proxy.url, inputs: { ...given, ...inputs } })
}

function told({ outputs }: Ran): string | undefined {
  return outputs['issue-action']
}

test('is made when something comes near, says when it is overdue, is closed when it is done, and opens again', async () => {
  const workspace = checkoutDue()
  expect(told(await step(workspace, 1, '2026-05-01'))).toBe('skipped-clean')
  expect(await issues()).toEqual([])

  const near = await step(workspace, 2, '2026-06-15')
  expect(told(near)).toBe('created')
  const [made] = await issues()
  expect(made).toMatchObject({ state: 'open', user: { login: 'github-actions[bot]' } })
  expect(made?.title).toBe('nis2lint: what is overdue or soon due')
  expect(made?.body).toMatch(
    /^<!-- nis2lint:sticky id=default -->\n<!-- nis2lint:run=2\.1 -->\n### nis2lint: 1 soon due\n/,
  )
  expect(made?.body).toContain('| 30 June 2026 | KA&#45;1 · will no longer hold')
  expect(near.outputs['issue-url']).toMatch(new RegExp(`/${made?.number}$`))
  expect(told(await step(workspace, 3, '2026-06-15'))).toBe('unchanged')

  expect(told(await step(workspace, 4, '2026-07-10'))).toBe('updated')
  expect((await issues())[0]?.body).toContain('### nis2lint: 1 overdue\n\n#### Overdue\n')
  expect(told(await step(workspace, 2, '2026-06-15'))).toBe('skipped-stale')

  writeFileSync(join(workspace, 'actions.yaml'), actions('2026-07-09'))
  expect(told(await step(workspace, 5, '2026-07-10'))).toBe('updated')
  expect((await issues())[0]).toMatchObject({ number: made?.number, state: 'closed', state_reason: 'completed' })
  expect((await issues())[0]?.body).toContain('Nothing is overdue')
  expect(told(await step(workspace, 6, '2026-07-10'))).toBe('unchanged')

  writeFileSync(join(workspace, 'actions.yaml'), actions())
  expect(told(await step(workspace, 7, '2026-07-10'))).toBe('updated')
  await patch(made?.number ?? 0, { state: 'closed', title: 'As we call it' })
  expect(told(await step(workspace, 8, '2026-07-10'))).toBe('updated')
  const all = await issues()
  expect(all.map(({ number, state, title }) => ({ number, state, title }))).toEqual([
    { number: made?.number, state: 'open', title: 'As we call it' },
  ])
}, 240_000)

test('is one after several runs at once', async () => {
  const workspace = checkoutDue()
  const runs = await Promise.all(
    [1, 2, 3, 4].map(run => step(workspace, run, '2026-07-10', { lang: run % 2 ? 'da' : 'en' })),
  )
  expect(runs.map(told)).not.toContain('failed')
  const ours = (await issues()).filter(({ body }) => body.startsWith(marker))
  expect(ours.map(({ state }) => state)).toEqual(['open'])
  const others = (await issues()).filter(({ body }) => !body.startsWith(marker))
  expect(others.filter(({ state }) => state === 'open')).toEqual([])
})

test('heals what has been doubled, and takes no issue of a person for ours', async () => {
  const forged = await open(platform.tokens.person, `${marker}\n<!-- nis2lint:run=99.1 -->\nMine`)
  const first = await open(platform.tokens.workflow, `${marker}\nan old one`)
  const twin = await open(platform.tokens.workflow, `${marker}\nits twin`)
  expect(told(await step(checkoutDue(), 1, '2026-07-10'))).toBe('updated')
  const after = new Map((await issues()).map(issue => [issue.number, issue]))
  expect(after.get(forged.number)).toMatchObject({ body: forged.body, state: 'open' })
  expect(after.get(first.number)?.body).toContain('1 overdue')
  expect(after.get(twin.number)).toMatchObject({ state: 'closed', state_reason: 'not_planned' })
  expect(after.get(twin.number)?.body).not.toContain('nis2lint:sticky')
})

test('is found behind a hundred others', async () => {
  for (let count = 0; count < 100; count++) await open(platform.tokens.person, 'Something else')
  const workspace = checkoutDue()
  expect(told(await step(workspace, 1, '2026-07-10'))).toBe('created')
  expect(told(await step(workspace, 2, '2026-07-10'))).toBe('unchanged')
})

describe('is left alone', () => {
  test.each([
    ['where it is not asked for', { 'overdue-issue': '' }, schedule],
    ['where there is no token', { 'github-token': '' }, schedule],
    ['on a push', {}, event('push')],
  ])('%s', async (_, inputs, on) => {
    expect(told(await step(checkoutDue(), 1, '2026-07-10', inputs, on as typeof schedule))).toBe('disabled')
    expect(platform.proxy.asked).toEqual([])
  })
})

test('where it may not be written there is a warning, and the verdict stays', async () => {
  const inputs = { 'github-token': platform.tokens.readOnly, 'fail-on': 'never' }
  const ran = await step(checkoutDue(), 1, '2026-07-10', inputs)
  expect({ code: ran.code, told: told(ran) }).toEqual({ code: 0, told: 'failed' })
  const warnings = commandsIn(ran.log).filter(({ name, properties }) => name === 'warning' && !properties['file'])
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('issues: write')])
})

test('every request was one that GitHub describes', () => {
  expect(platform.proxy.violations).toEqual([])
})
