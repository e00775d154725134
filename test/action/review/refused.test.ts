import { describe, expect, test } from 'vitest'
import { pullRequest } from '../events.ts'
import { commandsIn } from '../runner.ts'
import { stage } from './stage.ts'

const on = stage()

describe('where GitHub does not take them', () => {
  test('nothing is half posted, and the step goes on', async () => {
    const one = on.pull()
    on.show({ ...one, git: () => '' })
    const ran = await on.step(one, 1, { 'fail-on': 'never' })
    expect(ran.code).toBe(0)
    expect(on.asked('POST', /\/reviews$/)).toHaveLength(1)
    expect(await on.remarks()).toEqual([])
    expect(commandsIn(ran.log).map(({ message }) => message)).toContain(
      'GitHub did not take all review comments; the gaps are in the comment on the pull request',
    )
  })

  test('a token that may only read is told of once, by the comment', async () => {
    const ran = await on.step(on.pull(), 1, { 'github-token': on.platform.tokens.readOnly, 'fail-on': 'never' })
    expect({ code: ran.code, action: ran.outputs['comment-action'] }).toEqual({ code: 0, action: 'skipped-fork' })
    expect(
      commandsIn(ran.log).filter(({ name, properties }) => name === 'warning' && !properties['file']),
    ).toHaveLength(1)
    expect(on.asked('GET', /\/pulls\/\d+\/comments$/)).toEqual([])
  })

  test('it is told without the comment too', async () => {
    const inputs = { 'github-token': on.platform.tokens.readOnly, 'fail-on': 'never', comment: 'never' }
    const ran = await on.step(on.pull(), 1, inputs)
    expect(commandsIn(ran.log).map(({ message }) => message)).toContain(
      'Review comments could not be written (HTTP 403; the job lacks "pull-requests: write")',
    )
  })

  test('it is no warning for a fork, which may not', async () => {
    const one = on.pull()
    const inputs = { 'github-token': on.platform.tokens.readOnly, 'fail-on': 'never', comment: 'never' }
    const ran = await on.step(one, 1, inputs, pullRequest(on.number, { at: one.head, from: 'somebody/policies' }))
    expect(ran.log).toContain('Review comments: none, as a run for a fork or Dependabot may not write')
    expect(commandsIn(ran.log).filter(({ name, properties }) => name === 'warning' && !properties['file'])).toEqual([])
  })

  test('without the base in the clone none are made, and it is said how to have them', async () => {
    const one = on.pull()
    one.git('update-ref', '-d', 'HEAD')
    const ran = await on.step(one, 1, { 'fail-on': 'never' })
    expect(ran.code).toBe(0)
    expect(commandsIn(ran.log).map(({ message }) => message)).toContainEqual(expect.stringContaining('fetch-depth: 0'))
    expect(ran.log).toContain('Review comments: none, as there is nothing to compare with')
    expect(await on.remarks()).toEqual([])
  })
})

test('every request was one that GitHub describes', () => {
  expect(on.platform.proxy.violations).toEqual([])
})
