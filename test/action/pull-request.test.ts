import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { entity, policy } from '../workspaces.ts'
import { asOf, checkoutOf, exampleCheckout } from './checkouts.ts'
import { head, pullRequest } from './events.ts'
import { type Platform, startPlatform } from './platform.ts'
import { commandsIn, type Ran, runStep } from './runner.ts'

const marker = '<!-- nis2lint:sticky id=default -->'

let platform: Platform
let number: number

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(async () => {
  number = await platform.openPullRequest()
  platform.proxy.asked.length = 0
})
afterAll(() => platform.close())

/** Runs the action for the pull request of the test. */
function step(
  workspace: string,
  run: number,
  inputs: Record<string, string> = {},
  event = pullRequest(number),
): Promise<Ran> {
  const token = platform.tokens.workflow
  const given = { 'as-of': asOf, 'github-token': token, ...inputs }
  return runStep({ workspace, run, event, api: platform.proxy.url, inputs: given })
}

/** A small checkout with something to say of. */
function gaps(): string {
  return checkoutOf({ 'entity.yaml': entity, 'policies/a.md': policy({ status: 'sound' }) })
}

function asked(method: string): number {
  return platform.proxy.asked.filter(one => one.method === method).length
}

describe('the comment', () => {
  test('is made when an approved policy is changed, and kept when it is changed back', async () => {
    const workspace = exampleCheckout('nordlys')
    const policy = join(workspace, 'policies/03-driftskontinuitet.md')
    const approved = readFileSync(policy, 'utf8')
    const clean = await step(workspace, 1)
    expect(clean.code).toBe(0)
    expect(clean.outputs).toMatchObject({ passed: 'true', readiness: '100', 'comment-action': 'skipped-clean' })

    writeFileSync(policy, `${approved}\nBackup tages nu kun om fredagen.\n`)
    const changed = await step(workspace, 2)
    expect(changed.outputs).toMatchObject({ level: 'gaps', 'comment-action': 'created' })
    const [comment] = await platform.comments(number)
    expect(comment?.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    expect(comment?.body).toMatch(/^<!-- nis2lint:sticky id=default -->\n<!-- nis2lint:run=2\.1 -->\n### nis2lint: /)
    const line = `https://github.example/acme/policies/blob/${head}/policies/03-driftskontinuitet.md?plain=1#L`
    expect(comment?.body).toContain(line)
    expect(changed.outputs['comment-url']).toContain(String(comment?.id))
    expect(commandsIn(changed.log).map(({ properties }) => properties['file'])).toContain(
      'policies/03-driftskontinuitet.md',
    )

    writeFileSync(policy, approved)
    const restored = await step(workspace, 3)
    expect(restored.outputs['comment-action']).toBe('updated')
    const late = await step(workspace, 2, { lang: 'en' })
    expect(late.outputs['comment-action']).toBe('skipped-stale')
    const after = await platform.comments(number)
    expect(after.map(({ id }) => id)).toEqual([comment?.id])
    expect(after[0]?.body).toContain('nis2lint:run=3.1')
  })

  test('is made where there is nothing to say when it is always wanted', async () => {
    const { outputs } = await step(exampleCheckout('nordlys'), 1, { comment: 'always' })
    expect(outputs['comment-action']).toBe('created')
  })

  test('is found on the second page, and a person who posts our marker is not taken for us', async () => {
    const forged = await platform.say(number, platform.tokens.person, `${marker}\n<!-- nis2lint:run=99.1 -->\nMine`)
    for (let count = 0; count < 100; count++) await platform.say(number, platform.tokens.person, 'Looks good')
    const workspace = gaps()
    await step(workspace, 1)
    const again = await step(workspace, 2)
    expect(again.outputs['comment-action']).toBe('unchanged')
    expect([asked('POST'), asked('PATCH')]).toEqual([1, 0])
    const [first] = await platform.comments(number)
    expect(first).toMatchObject({ id: forged.id, body: forged.body })
  })

  test('is one after several runs at once', async () => {
    const workspace = gaps()
    const runs = await Promise.all([1, 2, 3].map(run => step(workspace, run, { lang: run % 2 ? 'da' : 'en' })))
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1])
    expect(await platform.comments(number)).toHaveLength(1)
  })

  test('heals what has been doubled, and keeps the comments of other steps', async () => {
    const workspace = gaps()
    await platform.say(number, platform.tokens.workflow, `${marker}\nan old one`)
    await platform.say(number, platform.tokens.workflow, `${marker}\nits twin`)
    const other = await step(workspace, 1, { 'comment-id': 'other' })
    expect(other.outputs['comment-action']).toBe('created')
    const ours = await step(workspace, 2)
    expect(ours.outputs['comment-action']).toBe('updated')
    const ids = (await platform.comments(number)).map(({ body }) => /id=(\w+)/.exec(body)?.[1])
    expect(ids).toEqual(['default', 'other'])
  })

  test('is tried a second time after the pause that GitHub asks for', async () => {
    platform.proxy.faults.push({ method: 'POST', status: 403, headers: { 'retry-after': '1' }, times: 1 })
    const { outputs } = await step(gaps(), 1)
    expect(outputs['comment-action']).toBe('created')
    expect(asked('POST')).toBe(2)
  })

  test.each([
    ['a pause of an hour', { status: 429, headers: { 'retry-after': '3600' } }, 1],
    ['a failing server', { status: 502 }, 2],
    ['a refusal', { status: 422 }, 1],
  ])('is given up with a warning after %s', async (_, fault, tries) => {
    platform.proxy.faults.push({ method: 'POST', times: tries, ...fault })
    const { code, outputs, log } = await step(gaps(), 1, { 'fail-on': 'never' })
    expect({ code, action: outputs['comment-action'] }).toEqual({ code: 0, action: 'failed' })
    expect(commandsIn(log).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`HTTP ${fault.status}`),
    )
    expect(asked('POST')).toBe(tries)
  })
})

test('every request was one that GitHub describes', () => {
  expect(platform.proxy.violations).toEqual([])
})
