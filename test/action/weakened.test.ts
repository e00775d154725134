import { expect, onTestFinished, test } from 'vitest'
import { changeOf } from '../../action/change.ts'
import { comparedPageFor } from '../../action/compared-page.ts'
import { gather } from '../../action/gather.ts'
import { readInputs } from '../../action/inputs.ts'
import { viewFor } from '../../action/view.ts'
import { asOf } from './checkouts.ts'
import { contextOf } from './context.ts'
import { pullRequest } from './events.ts'
import { pushed } from './merges.ts'
import { startPlatform } from './platform.ts'
import { runStep } from './runner.ts'
import { restored, weakened } from './weakened.ts'

test.each(['da', 'en'])(
  'a pull request that weakens the documents is told of in %s, for whoever reads nothing else',
  async lang => {
    const { workspace, base, head } = weakened()
    const context = contextOf(workspace, { commit: head, before: base })
    const inputs = readInputs(name => ({ lang, 'as-of': asOf })[name as string] ?? '')
    const checked = gather(context, inputs)
    const page = comparedPageFor('comment', viewFor(checked, changeOf(checked, context).standings), context)
    const stable = page
      .replace(/[0-9a-f]{64}/g, 'DIGEST')
      .replaceAll(head, 'HEAD')
      .replaceAll(base, 'BASE')
      .replaceAll(head.slice(0, 9), 'HEAD')
      .replaceAll(base.slice(0, 9), 'BASE')
    await expect(stable).toMatchFileSnapshot(`pages/weakened.${lang}.md`)
  },
)

test('it fails and is commented on, and once it is taken back the same comment says so', async () => {
  const platform = await startPlatform()
  onTestFinished(() => platform.close())
  const number = await platform.openPullRequest()
  const inputs = { 'as-of': asOf, 'github-token': platform.tokens.workflow }
  const change = weakened()
  const step = ({ workspace, head }: typeof change, run: number) =>
    runStep({ workspace, run, inputs, api: platform.proxy.url, event: pullRequest(number, { at: head }) })

  const ran = await step(change, 1)
  expect(ran.code).toBe(1)
  expect(ran.outputs).toMatchObject({
    'comment-action': 'created',
    'new-gaps': '4',
    'fixed-gaps': '0',
    passed: 'false',
    readiness: '92',
  })
  expect(ran.log).toContain('3 fejl kommer med ændringen (fail-on: new-error)')
  expect(ran.summary).toMatch(/^### nis2lint: 3 nye fejl, 1 ny advarsel · /)
  const [comment] = await platform.comments(number)
  expect(comment?.body).toContain('senest den 21&#46; februar 2027')

  const back = await step(pushed(change, restored()), 2)
  expect(back).toMatchObject({ code: 0, outputs: { 'comment-action': 'updated', 'new-gaps': '0', passed: 'true' } })
  const comments = await platform.comments(number)
  expect(comments.map(({ id }) => id)).toEqual([comment?.id])
  expect(comments[0]?.body).toContain('### nis2lint: ingen nye mangler · tilsynsparathed 100 %')
  expect(platform.proxy.violations).toEqual([])
})
