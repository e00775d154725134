import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { asOf } from './checkouts.ts'
import { startEnterprise } from './enterprise.ts'
import { event, pullRequest } from './events.ts'
import { type Merged, mergedCheckout } from './merges.ts'
import { type Platform, startPlatform } from './platform.ts'
import { commandsIn, type Ran, runStep } from './runner.ts'

let platform: Platform
let number: number

beforeAll(async () => {
  platform = await startPlatform()
}, 60_000)
beforeEach(async () => {
  number = await platform.openPullRequest()
  platform.proxy.asked.length = 0
})
afterAll(() => platform.close())

// What each event says is read in `event.test.ts`; here stands one of each kind that the step treats in its own way.
interface On {
  readonly name: string
  readonly payload: object
}

interface More {
  readonly inputs?: Readonly<Record<string, string>>
  readonly actor?: string
  readonly api?: string
}

function step(workspace: string, on: On, { inputs = {}, actor = 'somebody', api = platform.proxy.url }: More = {}) {
  const given = { 'as-of': asOf, lang: 'en', annotations: 'none', 'github-token': platform.tokens.workflow, ...inputs }
  return runStep({ workspace, event: on, api, inputs: given, environment: { GITHUB_ACTOR: actor } })
}

/** A change that takes the owner from a policy, in a repository where much else is missing too. */
function changed(): Merged {
  const sound = policy()
  return mergedCheckout(
    folder => {
      mkdirSync(join(folder, 'policies'))
      writeFileSync(join(folder, 'entity.yaml'), entity)
      writeFileSync(join(folder, 'policies/a.md'), sound)
    },
    { 'policies/a.md': sound.replace('owner: It-chefen\n', '') },
  )
}

/** What became of it: the verdict, the comment, whether there was something to compare with, and what was warned of. */
function told({ code, outputs, log }: Ran) {
  const { 'comment-action': comment, 'new-gaps': fresh, 'existing-gaps': existing } = outputs
  const warnings = commandsIn(log).filter(({ name }) => name === 'warning')
  const compared = Number(fresh) > 0 && Number(existing) > 0
  return { code, comment, compared, warnings: warnings.map(({ message }) => message) }
}

const compared = { code: 1, comment: 'disabled', compared: true, warnings: [] }
const alone = { ...compared, compared: false }

describe('a pull request', () => {
  test('is compared and commented', async () => {
    const { workspace, head: at } = changed()
    const ran = await step(workspace, pullRequest(number, { at }))
    expect(told(ran)).toEqual({ ...compared, comment: 'created' })
    expect((await platform.comments(number))[0]?.body).toContain(`/blob/${at}/policies/a.md?plain=1#L`)
  })

  test('that is closed is compared and not commented', async () => {
    const { workspace, head: at } = changed()
    expect(told(await step(workspace, pullRequest(number, { state: 'closed', at })))).toEqual(compared)
    expect(platform.proxy.asked).toEqual([])
  })

  test.each([
    ['of a fork', 'somebody', (at: string) => pullRequest(number, { from: 'somebody/policies', at })],
    ['of Dependabot', 'dependabot[bot]', (at: string) => pullRequest(number, { at })],
  ])('%s is compared, and without a warning not commented', async (_, actor, on) => {
    const { workspace, head: at } = changed()
    const inputs = { 'github-token': platform.tokens.readOnly }
    const ran = await step(workspace, on(at), { inputs, actor })
    expect(told(ran)).toEqual({ ...compared, comment: 'skipped-fork' })
    expect(ran.log).toContain('No comment from here')
    expect(ran.summary).toContain('### nis2lint: ')
    expect(await platform.comments(number)).toEqual([])
  })

  test('whose token may only read though it is of nobody else is told what the job lacks', async () => {
    const { workspace, head: at } = changed()
    const inputs = { 'github-token': platform.tokens.readOnly }
    const { comment, warnings } = told(await step(workspace, pullRequest(number, { at }), { inputs }))
    expect(comment).toBe('skipped-fork')
    expect(warnings).toEqual([expect.stringContaining('pull-requests: write')])
  })

  test('is not looked at where a stranger would meet a token that may write', async () => {
    const { workspace, head: at } = changed()
    const ran = await step(workspace, { ...pullRequest(number, { at }), name: 'pull_request_target' })
    expect(ran).toMatchObject({ code: 1, outputs: {}, summary: '' })
    expect(commandsIn(ran.log).at(-1)?.message).toMatch(/^nis2lint: pull_request_target is not used/)
    expect(platform.proxy.asked).toEqual([])
  })
})

describe('without a pull request nothing is commented', () => {
  test.each([
    [
      'a merge queue',
      compared,
      ({ base, head }: Merged) => event('merge_group', { merge_group: { base_sha: base, head_sha: head } }),
    ],
    ['a push', compared, ({ base }: Merged) => event('push', { before: base })],
    ['a schedule', alone, () => ({ name: 'schedule', payload: { schedule: '0 6 * * 1' } })],
  ])('on %s', async (_, expected, on) => {
    const merged = changed()
    const ran = await step(merged.workspace, on(merged))
    expect(told(ran)).toEqual(expected)
    expect(ran.summary).toContain('### nis2lint: ')
    expect(platform.proxy.asked).toEqual([])
  })

  test('and a forced push, whose before is gone, says that it could not compare', async () => {
    const { workspace } = changed()
    const { code, warnings, ...others } = told(await step(workspace, event('push', { before: '9'.repeat(40) })))
    expect({ code, ...others }).toEqual({ code: 1, comment: 'disabled', compared: false })
    expect(warnings).toEqual([expect.stringContaining('What is new cannot be told')])
  })
})

test('a person can name the pull request to comment on, and only a person', async () => {
  const { workspace } = changed()
  const inputs = { 'pull-request': String(number) }
  expect(told(await step(workspace, event('workflow_dispatch'), { inputs })).comment).toBe('created')
  expect(await platform.comments(number)).toHaveLength(1)
  const pushed = await step(workspace, event('push', { before: '0'.repeat(40) }), { inputs })
  expect(told(pushed).comment).toBe('disabled')
})

test('an enterprise server is asked below its own address, and nothing else is', async () => {
  const enterprise = await startEnterprise(platform.proxy.url)
  const { workspace, head: at } = changed()
  const ran = await step(workspace, pullRequest(number, { at }), { api: enterprise.api })
  await enterprise.close()
  expect(told(ran).comment).toBe('created')
  expect(enterprise.strays).toEqual([])
})

test('every request was one that GitHub describes', () => {
  expect(platform.proxy.violations).toEqual([])
})
