import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { asOf, exampleCheckout } from './checkouts.ts'
import { event } from './events.ts'
import { runStep } from './runner.ts'

/** Where `.ci/run` puts the Node that GitHub runs actions with. */
const node = fileURLToPath(new URL('../../build/node24/node_modules/node/bin/node', import.meta.url))

const there = existsSync(node)
if (!there) console.warn('SKIPPED: the action on Node 24, which npm install --prefix build/node24 node@24.21.0 gets')

describe.skipIf(!there)('on the Node that action.yml asks for', () => {
  test('the step says what it says on ours', async () => {
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toMatch(/^v24\./)
    const step = { workspace: exampleCheckout('fjordvand'), event: event('push'), inputs: { 'as-of': asOf } }
    const { report: _, ...ours } = (await runStep(step)).outputs
    const theirs = await runStep({ ...step, node })
    expect(theirs.outputs).toMatchObject(ours)
    expect(theirs.log).not.toMatch(/Warning|a fault of ours/)
    expect(theirs.code).toBe(1)
  })
})
