import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entity } from '../workspaces.ts'
import { bundleWithout } from './attacks/without.ts'
import { checkoutOf } from './checkouts.ts'
import { event } from './events.ts'
import { commandsIn, runStep } from './runner.ts'
import { scratch } from './scratch.ts'

const bounds = 'action/bounds.ts'
const step = { event: event('push'), inputs: { lang: 'en' } }

test('a step whose git never answers ends all the same, and says so', async () => {
  const bundle = await bundleWithout([{ file: bounds, is: 'seconds: 120', without: 'seconds: 2' }])
  const tools = scratch()
  writeFileSync(join(tools, 'git'), '#!/bin/sh\nexec /bin/sleep 40\n', { mode: 0o755 })
  const workspace = checkoutOf({ 'entity.yaml': entity })
  const began = Date.now()
  const { code, log } = await runStep({ ...step, workspace, bundle, environment: { PATH: tools } })
  expect(commandsIn(log).map(({ message }) => message)).toEqual([
    'nis2lint was stopped: judging the documents took more than 2 seconds. Leave out what is not yours with ignore in nis2lint.yaml',
  ])
  expect(code).not.toBe(0)
  expect(Date.now() - began).toBeLessThan(35_000)
})

test('a step that fills the memory is stopped, and says so', async () => {
  const bundle = await bundleWithout([{ file: bounds, is: 'megabytes: 4096', without: 'megabytes: 12' }])
  const { code, log } = await runStep({ ...step, workspace: checkoutOf({ 'entity.yaml': entity }), bundle })
  expect(commandsIn(log).map(({ message }) => message)).toEqual([expect.stringContaining('more than 12 MB of memory')])
  expect(code).toBe(1)
})
